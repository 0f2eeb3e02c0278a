import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../support/files.mjs";

const MOST_LINES = 500;
const MANY_LINES = 300;

const all = filesBelow(".");
const ours = all.filter((path) => /^(src|tests|e2e|graph-data)\//.test(path));
const sources = all.filter((path) => /\.(ts|mjs|js)$/.test(path));
const linesOf = (path: string): number => readFileSync(path, "utf8").trimEnd().split("\n").length;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isKebab = (path: string): boolean =>
  path.split("/").every((part) => part.split(".").every((word) => KEBAB.test(word)));

// In pieces, so that this file does not hold what it looks for.
const LOCAL_PATH = new RegExp(`(^|[\\s"'\`(\\[{<=:,;])/(${["work", "tmp", "root"].join("|")})/\\w`, "m");

describe("source files", () => {
  it(`have no more than ${MOST_LINES} lines`, () => {
    const long = sources.map((path) => ({ path, lines: linesOf(path) })).filter(({ lines }) => lines > MANY_LINES);
    for (const { path, lines } of long) console.warn(`${path} has ${lines} lines: please split it.`);
    expect(long.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
  });

  it("have kebab-case names", () => {
    expect(ours.filter((path) => !isKebab(path))).toEqual([]);
  });

  it("name no path of the machine that they were written on", () => {
    const text = all.filter((path) => !/\.(png|woff2?|ico)$/.test(path));
    expect(text.filter((path) => LOCAL_PATH.test(readFileSync(path, "utf8")))).toEqual([]);
  });
});

describe("the file checks", () => {
  it("tell kebab-case from other names", () => {
    expect(isKebab("src/scene/text-width.ts")).toBe(true);
    expect(isKebab("tests/elements/map.styles.test.ts")).toBe(true);
    expect(isKebab("src/scene/textWidth.ts")).toBe(false);
    expect(isKebab("src/Scene/marks.ts")).toBe(false);
    expect(isKebab("src/scene/text_width.ts")).toBe(false);
  });

  it("find a local path, and none in an address or a pointer", () => {
    expect(LOCAL_PATH.test(`see ${["", "work", "notes.md"].join("/")}`)).toBe(true);
    expect(LOCAL_PATH.test(`"${["", "tmp", "a"].join("/")}"`)).toBe(true);
    expect(LOCAL_PATH.test("https://example.org/work/notes")).toBe(false);
    expect(LOCAL_PATH.test('"/stances/work/position"')).toBe(false);
  });
});
