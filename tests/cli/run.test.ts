import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run";

const SIM = "graph-data/serenity-integrated-mentoring.json";
const BRIDGE = "graph-data/harbour-bridge.json";
const folder = mkdtempSync(join(tmpdir(), "standpoint-"));
afterAll(() => rmSync(folder, { recursive: true }));

function standpoint(...args: string[]): { code: number; out: string; err: string } {
  const [out, err]: [string[], string[]] = [[], []];
  const output = { line: (text: string) => out.push(text), error: (text: string) => err.push(text) };
  const code = run(args, output, () => "1.2.3");
  return { code, out: out.join("\n"), err: err.join("\n") };
}

function fileWith(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("standpoint", () => {
  test("--help names the commands and the exit codes", () => {
    const { code, out } = standpoint("--help");
    expect(code).toBe(0);
    for (const word of ["validate", "positions", "render", "Exit codes"]) expect(out).toContain(word);
  });

  test("--version is the package's", () => {
    expect(standpoint("--version")).toEqual({ code: 0, out: "1.2.3", err: "" });
  });

  test.each([
    [[], "No command"],
    [["draw"], 'no command "draw"'],
    [["validate"], "at least one map file"],
    [["validate", "nowhere.json"], "no such file"],
    [["positions", SIM, "--issue", "weather"], 'no issue "weather". It has: '],
    [["positions", SIM, "--date", "spring"], "is no date"],
    [["positions", SIM, "--format", "xml"], 'no format "xml"'],
    [["positions", SIM, "--width", "300"], "takes no --width"],
    [["positions", SIM, BRIDGE], "takes one map file, not 2"],
    [["render", SIM, "--picture", "pie"], 'no picture "pie"'],
    [["render", SIM, "--picture", "actors-and-issues"], 'no picture "actors-and-issues"'],
    [["render", SIM, "--width", "wide"], "number of pixels"],
    [["render", SIM, "--focus", "nobody"], 'no actor "nobody"'],
    [["render", SIM, "-o", "no/such/folder/x.svg"], "can't be written"],
    [["validate", SIM, "--colour"], "--colour"],
  ])("wrong use is said in a sentence: %j", (args, sentence) => {
    const { code, err } = standpoint(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toContain("--help");
  });
});

describe("standpoint validate", () => {
  test("finds no error in the maps of the project", () => {
    const { code, out } = standpoint("validate", SIM, BRIDGE);
    expect(code).toBe(0);
    expect(out.match(/: 0 errors/g)).toHaveLength(2);
  });

  test("names pointer, sentence and code of an error and exits with 1", () => {
    const map = JSON.parse(readFileSync(BRIDGE, "utf8"));
    const id = Object.keys(map.stances)[0] as string;
    map.stances[id].position = 3;
    const { code, out } = standpoint("validate", fileWith("wrong.json", JSON.stringify(map)));
    expect(code).toBe(1);
    expect(out).toContain(`/stances/${id}/position`);
    expect(out).toContain("(position-range)");
  });

  test("--strict counts warnings", () => {
    const map = { format: "standpoint-map", version: 1, title: "T", colour: "red" };
    const file = fileWith("warned.json", JSON.stringify(map));
    expect(standpoint("validate", file).code).toBe(0);
    expect(standpoint("validate", "--strict", file).code).toBe(1);
  });

  test("a file that is not JSON is named with line and column", () => {
    const { code, out } = standpoint("validate", fileWith("torn.json", '{\n  "format": "standpoint-map",\n  "tit'));
    expect(code).toBe(1);
    expect(out).toContain("(json-invalid)");
    expect(out).toMatch(/line 3/);
  });

  test("--public finds no error in the SIM map, and in harbour-bridge just the draft and the private note", () => {
    expect(standpoint("validate", SIM, "--public").code).toBe(0);
    const { code, out } = standpoint("validate", BRIDGE, "--public");
    expect(code).toBe(1);
    expect(out.match(/error: /g)).toHaveLength(2);
    expect(out).toContain("(public-draft)");
    expect(out).toContain("(public-private)");
  });
});

describe("standpoint positions", () => {
  test.each([
    ["nhse", "2019", { state: "position", value: 0.5, basis: "inferred" }],
    ["nhse", "2020-12", { state: "lapsed", value: 0.5, until: "2020-03" }],
    ["nhse", "2021-06", { state: "position", value: 0, basis: "stated" }],
    ["nhse", "2024", { state: "position", value: -1, freshness: "current", since: "2023-03-10" }],
    ["stopsim", "2016", { state: "not-yet" }],
    ["hin", "2024", { state: "ended" }],
    ["wessex", "2026-11-01", { state: "position", freshness: "last-known", since: "2018~" }],
  ])("%s on the roll-out as known on %s", (actor, date, expected) => {
    const { code, out } = standpoint("positions", SIM, "--issue", "rollout", "--date", date, "--format", "json");
    expect(code).toBe(0);
    const row = JSON.parse(out).find((candidate: { actor: string }) => candidate.actor === actor);
    expect(row).toMatchObject({ ...expected, actor, issue: "rollout" });
  });

  test("the table says in words what the JSON says in values", () => {
    const { out } = standpoint("positions", SIM, "--issue", "rollout", "--date", "2021-06");
    expect(out).toContain("SIM should be used in NHS mental-health services (rollout)");
    expect(out).toMatch(/NHS England +Is neutral since 11 May 2021, in its own words\./);
  });

  test("a cell of the CSV can't be a formula", () => {
    const map = JSON.parse(readFileSync(BRIDGE, "utf8"));
    const { out } = standpoint("positions", fileWith("sheet.json", JSON.stringify(map)), "--format", "csv");
    const [head, ...rows] = out.split("\n");
    expect(head).toBe("actor,issue,state,value,certainty,freshness,since,until,basis,stances");
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) expect(row).not.toMatch(/(^|,)[=+@]/);
  });
});

describe("standpoint render", () => {
  test("writes the picture into a file and says so", () => {
    const out = join(folder, "out.svg");
    const { code, err } = standpoint(
      "render",
      SIM,
      "--picture",
      "spectrum",
      "--issue",
      "rollout",
      "--width",
      "800",
      "-o",
      out,
    );
    expect(code).toBe(0);
    expect(err).toContain("written");
    const svg = readFileSync(out, "utf8");
    expect(svg).toMatch(/^<svg [^>]*width="800"/);
    expect(svg).toContain("NHS England");
    expect(svg).not.toContain("style=");
  });

  test("the same command writes the same file", () => {
    const args = ["render", SIM, "--picture", "network", "--issue", "review"];
    expect(standpoint(...args).out).toBe(standpoint(...args).out);
  });
});
