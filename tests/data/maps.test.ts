import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseMap, parseStrictly } from "../../src/model/validate";
import { problemMessage } from "../../src/text/problems";

const folder = new URL("../../graph-data/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe.each(files)("%s", (name) => {
  const text = readFileSync(new URL(name, folder), "utf8");

  it("has no errors", () => {
    const errors = parseStrictly(text).problems.filter(({ severity }) => severity === "error");
    expect(errors.map((problem) => problemMessage(problem))).toEqual([]);
  });

  it("parses the same leniently and strictly, as it stands in the file", () => {
    const { map } = parseStrictly(text);
    expect(parseMap(text)).toEqual({ map, problems: [] });
    expect(JSON.stringify(parseMap(text).map)).toBe(JSON.stringify(JSON.parse(text)));
  });
});
