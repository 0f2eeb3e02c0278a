/**
 * How many bytes a reader loads, measured over `dist` as Vite's manifests describe it. As a command it prints a table of
 * the budgets in `tests/budgets.json`, with exit code 1 when one is exceeded.
 */
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

/** @typedef {{ file: string, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk */
/** @typedef {{ [source: string]: Chunk }} Manifest */

/**
 * @typedef {object} Budget
 * @property {string} name what a reader would call it
 * @property {string} manifest of which pass of the build: `embed`, `page` or `npm`
 * @property {string[]} load the sources that are loaded: an entry, and what it imports on demand before that moment
 * @property {number} limit in bytes after gzip
 * @property {number} [goal] what is aimed at, where the limit is still above it
 */

/**
 * The files that loading these sources loads: their chunks and all that those import statically.
 *
 * @param {Manifest} manifest
 * @param {readonly string[]} sources
 * @returns {string[]}
 * @throws {Error} for a source that has no chunk: a budget that measures nothing must not look kept
 */
export function filesLoaded(manifest, sources) {
  const seen = new Set();
  const files = new Set();
  /** @param {string} source */
  const visit = (source) => {
    if (seen.has(source)) return;
    seen.add(source);
    const chunk = manifest[source];
    if (!chunk) throw new Error(`${source} is no chunk of the build`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
  };
  sources.forEach(visit);
  return [...files].sort();
}

/**
 * @param {string} dist
 * @param {readonly string[]} files
 */
export function gzipBytes(dist, files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
}

/**
 * The files that a budget counts.
 *
 * @param {string} dist
 * @param {Budget} budget
 */
export function filesCounted(dist, { manifest, load }) {
  return filesLoaded(JSON.parse(readFileSync(join(dist, ".vite", `${manifest}.json`), "utf8")), load);
}

/**
 * @param {string} dist
 * @param {Budget} budget
 */
export function measure(dist, budget) {
  const { name, limit, goal = limit } = budget;
  const files = filesCounted(dist, budget);
  const bytes = gzipBytes(dist, files);
  return { name, bytes, limit, goal, kept: bytes <= limit, reached: bytes <= goal, files };
}

const calledAs = process.argv[1];
if (calledAs !== undefined && import.meta.url === pathToFileURL(realpathSync(calledAs)).href) {
  /** @type {Budget[]} */
  const budgets = JSON.parse(readFileSync("tests/budgets.json", "utf8"));
  const rows = budgets.map((budget) => measure("dist", budget));
  /** @param {number} bytes */
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
  for (const { name, bytes, limit, goal, kept, reached, files } of rows) {
    const missed = reached ? "" : `, goal of ${kB(goal).trim()} missed`;
    console.log(`${kept ? "✓" : "✗"} ${kB(bytes)} of ${kB(limit)}  ${name} (${files.length} files${missed})`);
    if (!kept) for (const file of files) console.log(`            ${kB(gzipBytes("dist", [file]))}  ${file}`);
  }
  process.exitCode = rows.every(({ kept }) => kept) ? 0 : 1;
}
