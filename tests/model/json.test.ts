import { describe, expect, it } from "vitest";
import { MAX_BYTES } from "../../src/model/json";
import { readJson } from "../../src/model/json-read";
import { scanJson } from "../../src/model/json-scan";
import { completeMap } from "../support/complete-map";
import { LONG } from "../support/random";
import { mutatedText } from "../support/random-map-mutations";

const refusal = (text: string) => {
  const read = readJson(text, scanJson);
  return "problem" in read ? read.problem : undefined;
};
const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

describe("reading JSON", () => {
  it("tolerates a byte order mark", () => {
    expect(readJson('\ufeff{"a":1}')).toEqual({ value: { a: 1 }, forbidden: [] });
  });

  it("goes 64 levels deep and no deeper, whatever stands in texts", () => {
    expect(refusal(nested(64))).toBeUndefined();
    expect(refusal(nested(65))?.code).toBe("json-too-deep");
    expect(refusal(`{"a":`.repeat(64))?.code).toBe("json-invalid");
    expect(refusal(`["${"[{".repeat(100)}", "\\\\", "\\"${"[".repeat(100)}"]`)).toBeUndefined();
    expect(refusal(`[${`${nested(63)},`.repeat(50)}1]`)).toBeUndefined();
    // Refused before it is parsed: the text is no JSON.
    expect(refusal("[".repeat(1_000_000))?.code).toBe("json-too-deep");
  });

  it("counts 50 MB in bytes of UTF-8", { timeout: 60_000 }, () => {
    const fill = (character: string, bytes: number) => `"${character.repeat((MAX_BYTES - 2) / bytes)}"`;
    for (const [character, bytes] of [
      ["x", 1],
      ["ä", 2],
      ["–", 3],
      ["👩", 4],
    ] as const) {
      const text = fill(character, bytes);
      expect(refusal(text)).toBeUndefined();
      expect(refusal(`${text}    `)?.code).toBe("json-too-large");
    }
  });

  it.each([
    ["", 1, 1, "value", ""],
    ['{\n  "a": 1,\n}', 3, 1, "key", "}"],
    ["[1,\n 2,]", 2, 4, "value", "]"],
    ["[1 2]", 1, 4, "comma", "2"],
    ['{"a" 1}', 1, 6, "colon", "1"],
    ["{'a': 1}", 1, 2, "key", "'"],
    ['{"a": "b\nc"}', 1, 9, "string", "\n"],
    ['"\\x"', 1, 2, "string", "\\"],
    ['"open', 1, 6, "string", ""],
    ["[01]", 1, 2, "value", "0"],
    ["{} {}", 1, 4, "nothing", "{"],
    ["// no", 1, 1, "value", "/"],
    ["[1, NaN, 2]", 1, 5, "value", "N"],
    ['{"a": 👩}', 1, 7, "value", "👩"],
  ])("says where %j stops being JSON", (text, line, column, expected, found) => {
    expect(refusal(text)).toEqual({
      path: "",
      code: "json-invalid",
      values: { line, column, expected, found },
      severity: "error",
    });
  });

  it("without a locator says only that it is no JSON", () => {
    const read = readJson("{");
    expect("problem" in read && read.problem.values).toEqual({});
  });

  it("names keys that must not be assigned, however they are written", () => {
    const read = readJson('{"a": [{"__proto__": {"b": 1}}, {"\\u0063onstructor": 1}], "prototype": null}');
    expect("forbidden" in read && read.forbidden.map(({ path }) => path)).toEqual([
      "/a/0/__proto__",
      "/a/1/constructor",
      "/prototype",
    ]);
  });
});

it("a scan takes for JSON exactly what JSON.parse does", { timeout: 120_000 }, () => {
  const texts = [
    "[0, -1.5e+3, 12E-7]",
    '{"a": {"b": [true, false, null]}}',
    ' "\\u00e9\\n\\"ä\u2028" ',
    "-10.25",
    "[[], {}, [{}]]",
  ];
  let good = 0;
  const runs = LONG ? 100_000 : 10_000;
  for (let seed = 1; seed <= runs; seed++) {
    const changed = mutatedText(texts[seed % texts.length] ?? "", seed);
    let parses = true;
    try {
      JSON.parse(changed);
      good++;
    } catch {
      parses = false;
    }
    expect(scanJson(changed) === undefined, changed).toBe(parses);
  }
  expect(good).toBeGreaterThan(runs / 50);
  expect(scanJson(JSON.stringify(completeMap, null, 1))).toBeUndefined();
});
