import { readdirSync } from "node:fs";
import { join } from "node:path";

/** What is installed, built or reported, and so no part of the source. */
const NOT_SOURCE = new Set([
  "node_modules",
  "dist",
  "coverage",
  "test-results",
  "playwright-report",
  ".git",
  ".vitest-attachments",
  "__screenshots__",
]);

/**
 * The paths of all source files below a folder, with slashes and in order. It walks the folder rather than ask git, so
 * that it works in an unpacked archive too.
 *
 * @param {string} folder relative to the working directory
 * @returns {string[]}
 */
export function filesBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !NOT_SOURCE.has(name));
  return entries
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll("\\", "/");
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    })
    .sort();
}
