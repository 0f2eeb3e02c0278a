import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCounts } from "./counts.mjs";

describe("the count of tests", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "standpoint-counts-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const reportOf = (report: unknown): string => {
    const path = join(folder, "report.json");
    writeFileSync(path, typeof report === "string" ? report : JSON.stringify(report));
    return path;
  };

  it("reads vitest's report, and counts a file that does not load as a failure", () => {
    const path = reportOf({
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: "passed", assertionResults: [{}] },
        { status: "failed", assertionResults: [{}] },
        { status: "failed", assertionResults: [] },
      ],
    });
    expect(readCounts(path, "vitest")).toEqual({ passed: 7, failed: 2, skipped: 3 });
  });

  it("reads Playwright's report, and counts a flaky test and an error outside of tests as failures", () => {
    const path = reportOf({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] });
    expect(readCounts(path, "playwright")).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });

  it("counts a missing or broken report as one failure", () => {
    expect(readCounts(join(folder, "none.json"), "vitest")).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(readCounts(reportOf('{"stats":'), "playwright")).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
