/**
 * `npm test`: runs every check, one after the other, goes on after a failure, and ends with the line
 * `N passed, N failed`. Tests are counted one by one, each other check as one. With `--long`, properties are tried on
 * many more random cases (STANDPOINT_LONG=1).
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCounts } from "./counts.mjs";

await import("./ready.mjs");

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script the npm script that does it, which can be run alone as well
 * @property {"vitest" | "playwright"} [runner] whose report says how many tests there were
 * @property {readonly string[]} [needs] scripts that must have passed before
 */

/** @type {readonly Step[]} */
const STEPS = [
  { name: "Format and lint", script: "lint" },
  { name: "Lint of elements", script: "lint:elements" },
  { name: "Types", script: "types" },
  { name: "Unused code", script: "unused" },
  { name: "Unit tests", script: "unit", runner: "vitest" },
  { name: "Build", script: "build" },
  { name: "What was built", script: "built", runner: "vitest", needs: ["build"] },
  { name: "Byte budgets", script: "budgets", needs: ["build"] },
  { name: "A browser", script: "browser" },
  { name: "Element tests", script: "elements", runner: "vitest", needs: ["browser"] },
  { name: "Journeys", script: "journeys", runner: "playwright", needs: ["build", "browser"] },
];

const LIMIT_MINUTES = process.argv.includes("--long") ? 60 : 10;
const env = { ...process.env, ...(process.argv.includes("--long") ? { STANDPOINT_LONG: "1" } : {}) };
const reports = mkdtempSync(join(tmpdir(), "standpoint-check-"));
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));

/** @type {{ name: string, script: string, passed: number, failed: number, note: string }[]} */
const results = [];
for (const step of STEPS) {
  console.log(`\n━━ ${step.name} (npm run ${step.script})\n`);
  results.push(await run(step));
}

console.log("\n━━ Summary\n");
for (const { name, passed, failed, note } of results) {
  console.log(`${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed${note}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

/** @param {Step} step */
async function run({ name, script, runner, needs = [] }) {
  const missing = needs.filter((need) => results.some((result) => result.script === need && result.failed > 0));
  if (missing.length > 0) {
    const note = ` (not run: npm run ${missing.join(", ")} failed)`;
    console.log(note.trim());
    return { name, script, passed: 0, failed: 1, note };
  }
  const report = join(reports, `${script}.json`);
  const started = Date.now();
  const code = await execute(script, runner, report);
  const seconds = Math.round((Date.now() - started) / 1000);
  const counts = runner ? readCounts(report, runner) : { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // A runner can fail without a failed test: a file that does not load, an error outside of any test, no test at all.
  const failures = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
  return { name, script, passed: counts.passed, failed: failures, note: `${skipped} (${seconds} s)` };
}

/**
 * @param {string} script
 * @param {Step["runner"]} runner
 * @param {string} report
 * @returns {Promise<number>} the exit code
 */
function execute(script, runner, report) {
  const options = {
    vitest: ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    playwright: ["--", "--reporter=list,json"],
  };
  const child = spawn("npm", ["run", "--silent", script, ...(runner ? options[runner] : [])], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    stdio: ["ignore", "inherit", "inherit"],
    // A group of its own, so that a step that hangs can be ended with all that it started.
    detached: process.platform !== "win32",
    shell: process.platform === "win32",
  });
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    } catch {
      // It has ended by itself in between.
    }
  };
  const timer = setTimeout(() => {
    console.error(`Not finished after ${LIMIT_MINUTES} minutes: ended.`);
    end();
  }, LIMIT_MINUTES * 60_000);
  const stop = () => {
    end();
    process.exit(130);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  return new Promise((resolve) => {
    /** @param {number} code */
    const settle = (code) => {
      clearTimeout(timer);
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve(code);
    };
    child.on("error", () => settle(1)).on("close", (code) => settle(code ?? 1));
  });
}
