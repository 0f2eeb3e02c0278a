/** Says in one sentence why nothing can run here yet, where the tools would only say "not found". */
import { existsSync, readFileSync } from "node:fs";

/**
 * @param {object} here
 * @param {string} here.node the version that runs
 * @param {string} here.wanted the oldest one that will do
 * @param {boolean} here.installed
 * @returns {string | undefined} what is to be done first, or nothing
 */
export function obstacle({ node, wanted, installed }) {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    return `Standpoint needs Node ${wanted} or newer, and this is Node ${node}.`;
  }
  return installed ? undefined : "The packages are not installed yet: run `npm ci` first.";
}

const found = obstacle({
  node: process.versions.node,
  wanted: JSON.parse(readFileSync("package.json", "utf8")).engines.node.replace(">=", ""),
  installed: existsSync("node_modules/vite/package.json"),
});
if (found !== undefined) {
  console.error(found);
  process.exit(1);
}
