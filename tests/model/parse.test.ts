import { describe, expect, it } from "vitest";
import { readFaultless } from "../../src/model";
import { parseMap, parseStrictly, validateMap } from "../../src/model/validate";
import { completeMap } from "../support/complete-map";

const title = { format: "standpoint-map", version: 1, title: "Parsing" };
const parse = (map: object) => parseMap(JSON.stringify(map));
const found = (map: object) => parse(map).problems.map(({ path, code }) => `${path} ${code}`);

describe("a map without errors", () => {
  it("parses the same leniently and strictly, key for key", () => {
    const text = JSON.stringify(completeMap);
    expect(parseMap(text)).toEqual({ map: completeMap, problems: [] });
    expect(JSON.stringify(parseMap(text).map)).toBe(text);
    expect(JSON.stringify(parseStrictly(text).map)).toBe(text);
  });

  it("needs nothing but what the first picture comes with", () => {
    expect(readFaultless(JSON.stringify(completeMap))).toEqual(completeMap);
    const others = ["", "null", JSON.stringify({ ...title, version: 0 }), JSON.stringify({ ...title, constructor: 1 })];
    for (const text of [...others, JSON.stringify({ ...title, asOf: "soon" }), "[".repeat(100)]) {
      expect(readFaultless(text)).toBeUndefined();
    }
  });

  it("keeps what the format does not know", () => {
    const map = { ...title, colour: "red", actors: { a: { name: "A", shoe: { size: [1] } } } };
    expect(parse(map)).toEqual({ map, problems: [] });
  });

  it("may be as bare as can be", () => {
    expect(parse(title)).toEqual({ map: title, problems: [] });
  });
});

describe("a map with errors", () => {
  it("loses the record that has one, and what refers to it, to the end of the chain", () => {
    const map = {
      ...title,
      actors: { a: { name: "A" }, b: { name: "B" } },
      issues: {
        i: { claim: "I should be", order: "first" },
        j: { claim: "J should be", parent: "i" },
        k: { claim: "K should be", parent: "j" },
        l: { claim: "L should be" },
      },
      stances: {
        one: { actor: "a", issue: "k", position: 1, basis: "stated" },
        two: { actor: "a", issue: "l", position: 1, basis: "stated" },
      },
    };
    expect(found(map)).toEqual([
      "/issues/i/order type-wrong",
      "/issues/j/parent reference-left-out",
      "/issues/k/parent reference-left-out",
      "/stances/one/issue reference-left-out",
    ]);
    expect(parse(map).map).toEqual({ ...map, issues: { l: map.issues.l }, stances: { two: map.stances.two } });
  });

  it("loses another field as a whole", () => {
    const map = { ...title, asOf: "soon", authors: [{ name: "A" }, {}], revision: 2 };
    expect(parse(map).map).toEqual({ ...title, revision: 2 });
    expect(found(map)).toEqual(["/asOf date-unparsable", "/authors/1 field-missing"]);
  });

  it("loses a collection that is none, and what refers into it", () => {
    const map = { ...title, actors: [{ name: "A" }], issues: {}, relations: { r: { from: "a", to: "b", kind: "k" } } };
    expect(parse(map).map).toEqual({ ...title, issues: {}, relations: {} });
  });

  it("loses what refers to an id that is none, odd as it may be", () => {
    const map = { ...title, actors: { "a/b~c": { name: "A" }, d: { name: "D" } }, pinned: { network: ["a/b~c"] } };
    expect(parse(map).map).toEqual({ ...title, actors: { d: { name: "D" } }, pinned: {} });
  });

  it("is nothing at all without the fields that every map needs", () => {
    for (const map of [{ ...title, title: 1 }, { ...title, version: 2 }, { ...title, format: "geojson" }, [], {}]) {
      const result = parse(map);
      expect(result.map).toBeUndefined();
      expect(result.problems.length).toBeGreaterThan(0);
    }
    expect(parseMap("null").map).toBeUndefined();
  });

  it("assigns no key that reaches into JavaScript's own objects", () => {
    const text = `{"format":"standpoint-map","version":1,"title":"T","__proto__":{"polluted":1},
      "actors":{"__proto__":{"name":"P"},"constructor":{"name":"C"},"a":{"name":"A","attributes":{"__proto__":{"polluted":1}}},"b":{"name":"B"}}}`;
    const { map, problems } = parseMap(text);
    expect(map).toEqual({ format: "standpoint-map", version: 1, title: "T", actors: { b: { name: "B" } } });
    expect(map).not.toHaveProperty("polluted");
    expect(Object.keys(map?.actors ?? {})).toEqual(["b"]);
    expect(problems.map(({ path }) => path)).toEqual([
      "/__proto__",
      "/actors/__proto__",
      "/actors/constructor",
      "/actors/a/attributes/__proto__",
    ]);
    expect({}).not.toHaveProperty("polluted");
    expect(parseStrictly(text).problems).toHaveLength(4);
  });
});

describe("validateMap never throws", () => {
  const endless: Record<string, unknown> = { ...title };
  endless.private = { deep: [endless] };
  const throwing = {
    ...title,
    get actors(): object {
      throw new Error("no");
    },
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  // Two references at each of many levels: a walk along every path would not come to an end.
  let shared: unknown = {};
  for (let level = 0; level < 60; level++) shared = { left: shared, right: shared };

  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a text", "map"],
    ["a function", () => title],
    ["a symbol", Symbol("map")],
    ["a map of JavaScript's", new Map([["format", "standpoint-map"]])],
    [
      "an instance of a class",
      new (class Plan {
        format = "standpoint-map";
      })(),
    ],
    ["a cycle", endless],
    ["a getter that throws", throwing],
    ["a revoked proxy", revoked.proxy],
    ["kinds that can't be made texts", { ...title, actors: { a: { name: "A", kind: { toString: 1 } } } }],
  ])("given %s", (_, value) => {
    const problems = validateMap(value, { public: true });
    expect(problems.some(({ severity }) => severity === "error")).toBe(true);
    expect(validateMap(value, { public: true })).toEqual(problems);
  });

  it("given objects that share others", () => {
    expect(validateMap({ ...title, private: shared })).toEqual([]);
    expect(validateMap({ ...title, private: [[[shared]]] }).map(({ code }) => code)).toContain("json-too-deep");
  });

  it("given objects without a prototype, which are as good as others", () => {
    const bare = Object.assign(Object.create(null) as object, title);
    expect(validateMap(bare)).toEqual([]);
  });

  it("given a field that is there without a value", () => {
    expect(validateMap({ ...title, summary: undefined })).toEqual([]);
    expect(validateMap({ ...title, title: undefined }).map(({ code }) => code)).toEqual(["field-missing"]);
  });
});

it("a map of 2,000 actors and 5,000 stances is validated in less than a second", () => {
  const many = <T>(count: number, make: (index: number) => T) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, make(index)]));
  const evidence = (index: number) => [{ source: `x${index % 300}`, quote: "a few words of it" }];
  const map = {
    ...title,
    actors: many(2_000, (index) => ({ name: `Actor ${index}`, evidence: evidence(index) })),
    issues: many(50, (index) => ({ claim: `Number ${index} should be done` })),
    stances: many(5_000, (index) => ({
      ...{ actor: `x${index % 2_000}`, issue: `x${index % 50}`, position: (index % 5) / 2 - 1, basis: "stated" },
      ...{ date: `20${10 + (index % 14)}`, evidence: evidence(index) },
    })),
    sources: many(300, (index) => ({ title: `Source ${index}`, url: `https://example.org/${index}` })),
  };
  const start = performance.now();
  expect(validateMap(map)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1_000);
});
