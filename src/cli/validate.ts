import { parseStrictly } from "../model/validate";
import { problemMessage } from "../text/problems";
import { readText } from "./inputs";
import type { Output } from "./output";
import { UsageError } from "./usage";

/** `standpoint validate`: one line for each problem, then one for each file. */
export function validate(
  files: readonly string[],
  options: { public: boolean; strict: boolean },
  output: Output,
): 0 | 1 {
  if (files.length === 0) throw new UsageError("validate needs at least one map file: standpoint validate my-map.json");
  let failed = false;
  for (const file of files) {
    const { problems } = parseStrictly(readText(file), { public: options.public });
    const errors = problems.filter((problem) => problem.severity === "error").length;
    const warnings = problems.length - errors;
    for (const problem of problems) {
      const { severity, path, code } = problem;
      output.line(`${file}${path ? ` ${path}` : ""}\n  ${severity}: ${problemMessage(problem)} (${code})`);
    }
    output.line(`${file}: ${count(errors, "error")}, ${count(warnings, "warning")}`);
    failed ||= errors > 0 || (options.strict && warnings > 0);
  }
  return failed ? 1 : 0;
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? "" : "s"}`;
}
