import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * How many tests passed, failed and were skipped, from the JSON report of a test runner. A report that is missing or
 * cannot be read counts as one failure: the runner died.
 *
 * @param {string} path
 * @param {"vitest" | "playwright"} runner
 * @returns {Counts}
 */
export function readCounts(path, runner) {
  try {
    const report = JSON.parse(readFileSync(path, "utf8"));
    return runner === "vitest" ? ofVitest(report) : ofPlaywright(report);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * A test file that could not be loaded has no tests in the report, only a failed suite: it counts as one failure.
 *
 * @param {any} report
 * @returns {Counts}
 */
function ofVitest(report) {
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A flaky test failed at first, so it has failed; errors outside of tests count as failures too.
 *
 * @param {any} report
 * @returns {Counts}
 */
function ofPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
