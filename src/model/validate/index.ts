import { readJson } from "../json-read";
import { scanJson } from "../json-scan";
import { migrate } from "../migrate";
import type { ParseResult } from "../parse";
import { PROBLEM_CODES } from "../problem-codes";
import { addProblem, findErrors, type Tell } from "../problems";
import type { Problem, StandpointMap } from "../types";
import { findDoubleKeys } from "./double-keys";
import { findExotic } from "./exotic";
import { findForPublishing } from "./publishing";
import { findWarnings } from "./warnings";

export { scanJson } from "../json-scan";
export { type ParseResult, parseMap } from "../parse";
export { PROBLEM_CODES, type ProblemCode } from "../problem-codes";
export { findStanceErrors } from "../problems";

export interface ValidateOptions {
  /** Look also for what publishing forbids. Default: false. */
  readonly public?: boolean;
}

/**
 * Everything that is wrong with a value as a map, sorted by path, then code: the same list for the same map, whatever
 * the order of its keys. A map of an older version is judged in the form of the newest. Never throws, whatever the
 * value is; a map may be shown as written when no problem is an error.
 */
export function validateMap(value: unknown, options: ValidateOptions = {}): Problem[] {
  const problems: Problem[] = [];
  const tell: Tell = (path, code, values) => {
    addProblem(problems, { path, code, values, severity: PROBLEM_CODES[code] });
  };
  try {
    const exotic: Problem[] = [];
    findExotic(value, (path, code, values) => {
      addProblem(exotic, { path, code, values, severity: PROBLEM_CODES[code] });
    });
    const map = migrate(value);
    problems.push(...findErrors(map).problems);
    const refused = problems.some(({ code }) => code === "format-unknown" || code === "version-newer");
    const known = new Set(problems.map(({ path }) => path));
    for (const problem of exotic) {
      if (problem.code !== "value-exotic" || !known.has(problem.path)) addProblem(problems, problem);
    }
    if (!refused && exotic.length === 0) {
      findWarnings(map, options.public === true, tell);
      if (options.public) findForPublishing(map, tell);
    }
  } catch {
    // A getter or a proxy that throws: nothing that came from a file.
    tell("", "value-exotic", { found: "unreadable" });
  }
  return problems.sort(byPlace);
}

/**
 * Reads a map file for working with it: the map as it stands in the file when nothing in it is an error, and all
 * problems, warnings included, as `validateMap` lists them. Keys that stand twice in one object are told too. Never
 * throws.
 */
export function parseStrictly(text: string, options: ValidateOptions = {}): ParseResult {
  const read = readJson(text, scanJson);
  if ("problem" in read) return { problems: [read.problem] };
  const problems = validateMap(read.value, options);
  findDoubleKeys(text, (path, code, values) => {
    addProblem(problems, { path, code, values, severity: PROBLEM_CODES[code] });
  });
  problems.sort(byPlace);
  const good = problems.every(({ severity }) => severity !== "error");
  return good ? { map: migrate(read.value) as StandpointMap, problems } : { problems };
}

function byPlace(a: Problem, b: Problem): number {
  return order(a.path, b.path) || order(a.code, b.code) || order(JSON.stringify(a.values), JSON.stringify(b.values));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
