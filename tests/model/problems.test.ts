import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MAX_BYTES } from "../../src/model/json";
import type { Problem } from "../../src/model/types";
import { PROBLEM_CODES, type ProblemCode, parseMap, parseStrictly, validateMap } from "../../src/model/validate";

/** Beside `<code>.json` (or `.txt`, where it is no good JSON): how it is read, and what must be found. */
interface Expected {
  readonly how: "strict" | "public" | "lenient";
  readonly problems: readonly Pick<Problem, "path" | "code" | "severity">[];
}

const folder = new URL("./fixtures/", import.meta.url);
const files = readdirSync(folder);
const codes = Object.keys(PROBLEM_CODES) as ProblemCode[];
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const short = (problems: readonly Problem[]) => problems.map(({ path, code, severity }) => ({ path, code, severity }));
const title = { format: "standpoint-map", version: 1, title: "A fixture" };

/** What can't be kept as a file. */
const made: Readonly<Partial<Record<ProblemCode, () => readonly Problem[]>>> = {
  "json-too-large": () => parseStrictly(`"${"ä".repeat(MAX_BYTES / 2)}"`).problems,
  "value-exotic": () => {
    const actors: Record<string, unknown> = { cycle: { name: "Cycle" }, date: { name: new Date(0) } };
    actors.cycle = { name: "Cycle", attributes: { actors } };
    actors.odd = { name: "Odd", attributes: { a: Number.NaN, b: () => 1, c: [1n], d: Symbol("d"), e: new Map() } };
    return validateMap({ ...title, actors });
  },
  "problems-cut": () => validateMap({ ...title, authors: Array(10_001).fill(null) }).slice(0, 1),
};
const madeExpected: Readonly<Partial<Record<ProblemCode, Expected["problems"]>>> = {
  "json-too-large": [{ path: "", code: "json-too-large", severity: "error" }],
  "value-exotic": [
    { path: "/actors/cycle/attributes/actors", code: "value-exotic", severity: "error" },
    { path: "/actors/date/name", code: "type-wrong", severity: "error" },
    ...["a", "b", "c/0", "d", "e"].map((place) => {
      return { path: `/actors/odd/attributes/${place}`, code: "value-exotic", severity: "error" } as const;
    }),
  ],
  "problems-cut": [{ path: "", code: "problems-cut", severity: "error" }],
};

describe.each(codes)("%s", (code) => {
  const name = files.find((file) => file === `${code}.json` || file === `${code}.txt`);
  const expected: Expected = name
    ? (JSON.parse(read(`${code}.problems.json`)) as Expected)
    : { how: "strict", problems: madeExpected[code] ?? [] };

  const sentence = name ? "in its fixture" : "in a value made here";
  it(`is found ${sentence}, by pointer and code, and nothing else is`, () => {
    const options = { public: expected.how === "public" };
    if (!name) expect(short(made[code]?.() ?? [])).toEqual(expected.problems);
    else if (expected.how === "lenient") expect(short(parseMap(read(name)).problems)).toEqual(expected.problems);
    else {
      const { map, problems } = parseStrictly(read(name), options);
      expect(short(problems)).toEqual(expected.problems);
      expect(map !== undefined).toBe(problems.every(({ severity }) => severity === "warning"));
    }
    expect(expected.problems.map((problem) => problem.code)).toContain(code);
  });

  it("has the severity that its code has everywhere", () => {
    for (const problem of expected.problems) expect(problem.severity).toBe(PROBLEM_CODES[problem.code]);
  });
});

it("every fixture belongs to a code", () => {
  const names = files.map((file) => file.replace(/(\.problems)?\.(json|txt)$/, ""));
  expect(names.filter((name) => !codes.includes(name as ProblemCode))).toEqual([]);
});
