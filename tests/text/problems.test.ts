import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Problem, ProblemCode } from "../../src/model";
import { PROBLEM_CODES, parseMap, parseStrictly } from "../../src/model/validate";
import { problemMessage } from "../../src/text/problems";

const folder = new URL("../model/fixtures/", import.meta.url);
const fixtures = readdirSync(folder).filter((name) => !name.endsWith(".problems.json"));

function problemsOf(name: string): readonly Problem[] {
  const text = readFileSync(new URL(name, folder), "utf8");
  const expected = readFileSync(new URL(name.replace(/\.\w+$/, ".problems.json"), folder), "utf8");
  const { how } = JSON.parse(expected) as { how: string };
  return (how === "lenient" ? parseMap(text) : parseStrictly(text, { public: how === "public" })).problems;
}

/** Those that no file can show. */
const others: readonly Problem[] = [
  { path: "", code: "json-too-large", values: { megabytes: 50 }, severity: "error" },
  { path: "/actors/a/attributes/b", code: "value-exotic", values: { found: "cycle" }, severity: "error" },
  { path: "/actors/a/attributes/b", code: "value-exotic", values: { found: "function" }, severity: "error" },
  { path: "", code: "value-exotic", values: { found: "unreadable" }, severity: "error" },
  { path: "", code: "problems-cut", values: { listed: 10_000 }, severity: "error" },
  { path: "", code: "json-invalid", values: {}, severity: "error" },
];
const dates = [
  "2021/2023",
  "2021/..",
  "/2023",
  "2021-22",
  "2021-02-30",
  "2021-13",
  "[2022..2021]",
  "[2021..2021-05]",
  "May",
];
const dateProblems = dates.flatMap((date) => {
  const stance = { actor: "a", issue: "i", position: 1, basis: "stated", date, evidence: [{ source: "s" }] };
  const map = {
    ...{ format: "standpoint-map", version: 1, title: "Dates", asOf: date },
    ...{ actors: { a: { name: "A" } }, issues: { i: { claim: "I should be" } }, sources: { s: { title: "S", date } } },
    stances: { "a-i": stance },
  };
  return parseStrictly(JSON.stringify(map)).problems;
});
const all = [...fixtures.flatMap(problemsOf), ...others, ...dateProblems];

describe("the sentence for a problem", () => {
  it("exists for each code that there is", () => {
    const seen = new Set<ProblemCode>(all.map(({ code }) => code));
    expect(Object.keys(PROBLEM_CODES).filter((code) => !seen.has(code as ProblemCode))).toEqual([]);
  });

  it("is whole, ends with a full stop, and holds the values", () => {
    for (const problem of all) {
      const message = problemMessage(problem);
      expect(message).toMatch(/^[A-Z].*\.$/s);
      expect(message).not.toMatch(/undefined|null says nothing here\. Leave.*undefined|NaN|\[object| {2}|""/);
    }
  });

  it("says of a span of time how to write it", () => {
    const [first] = dateProblems.filter(({ path }) => path.startsWith("/stances"));
    expect(first && problemMessage(first)).toBe(
      'Stance "a-i", "date": the date "2021/2023" is a span. Write "date": "2021", "until": "2023".',
    );
  });

  it("is English where no other language is there", () => {
    const [problem] = others;
    expect(problem && problemMessage(problem, "cy")).toBe(problem && problemMessage(problem));
  });

  it("reads as it was last read and found good", async () => {
    const lines = all.map((problem) => `${problem.path || "(map)"} ${problem.code}\n  ${problemMessage(problem)}\n`);
    await expect([...new Set(lines)].join("\n")).toMatchFileSnapshot("./problems.sentences.txt");
  });
});
