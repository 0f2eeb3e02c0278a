import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as standpoint from "../src";
import { run } from "../src/cli/run";

const README = readFileSync("README.md", "utf8");
const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map(([, code]) => code as string);

test("the map in the README is valid", () => {
  const maps = blocks("json");
  expect(maps).toHaveLength(1);
  expect(standpoint.validateMap(JSON.parse(maps[0] as string))).toEqual([]);
});

test("the code in the README runs", () => {
  const [code = ""] = blocks("js");
  const names = /import \{ (.*?) \} from "standpoint"/.exec(code)?.[1]?.split(", ") ?? [];
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(standpoint).toHaveProperty(name);
  const exported = new Map(Object.entries(standpoint));
  const body = code.replace(/import .*\n/, "");
  const text = readFileSync("graph-data/serenity-integrated-mentoring.json", "utf8");
  const svg = new Function(...names, "text", `${body}; return svg;`)(...names.map((name) => exported.get(name)), text);
  expect(svg).toMatch(/^<svg/);
});

test("the command lines in the README do what they say", () => {
  const folder = mkdtempSync(join(tmpdir(), "standpoint-"));
  const lines = blocks("sh").flatMap((block) => block.match(/^npx standpoint .*$/gm) ?? []);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) {
    const args = line
      .replace(/#.*$/, "")
      .replace("graph-data/*.json", "graph-data/harbour-bridge.json")
      .replace("my-map.json", "graph-data/serenity-integrated-mentoring.json")
      .replace("rollout.svg", join(folder, "rollout.svg"))
      .trim()
      .split(/\s+/)
      .slice(2);
    expect(
      run(args, { line() {}, error() {} }, () => ""),
      line,
    ).toBe(0);
  }
  rmSync(folder, { recursive: true });
});

test("every file that the README links to is there", () => {
  const links = [...README.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path as string);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect(() => readFileSync(path), path).not.toThrow(/ENOENT/);
});
