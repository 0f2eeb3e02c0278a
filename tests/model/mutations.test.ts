import { expect, it } from "vitest";
import { asOf, type Problem, positionAt, readFaultless, type StandpointMap } from "../../src/model";
import { mayHoldForbiddenKeys } from "../../src/model/json";
import { parseMap, parseStrictly, validateMap } from "../../src/model/validate";
import { problemMessage } from "../../src/text/problems";
import { completeMap } from "../support/complete-map";
import { LONG } from "../support/random";
import { mutatedMap, mutatedText } from "../support/random-map-mutations";

const RUNS = LONG ? 10_000 : 1_000;
const timeout = LONG ? 600_000 : 60_000;
const isError = ({ severity }: Problem) => severity === "error";
const named = (problems: readonly Problem[]) => problems.map(({ path, code }) => `${path} ${code}`);

/** The same value with the keys of all its objects the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const copy = {};
  for (const [key, inner] of Object.entries(value).reverse()) {
    Object.defineProperty(copy, key, { value: turned(inner), enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

/** What holds for every text. Returns whether a map came of it. */
function checkLaws(text: string): boolean {
  const lenient = parseMap(text);
  const strict = parseStrictly(text);
  expect(strict.problems.filter(({ values }) => values.found === "unreadable")).toEqual([]);
  expect(parseStrictly(text)).toEqual(strict);
  expect(parseMap(text)).toEqual(lenient);
  const faultless = readFaultless(text);
  if (faultless) expect(lenient).toEqual({ map: faultless, problems: [] });
  if (strict.map) {
    if (!mayHoldForbiddenKeys(text)) expect(faultless).toBeDefined();
    expect(lenient.problems).toEqual([]);
    expect(JSON.stringify(lenient.map)).toBe(JSON.stringify(strict.map));
  } else {
    expect(strict.problems.some(isError)).toBe(true);
    // What keeps the map from being shown whole is named in both ways of reading.
    const inBoth = lenient.problems.filter(({ code }) => code !== "reference-left-out");
    expect(named(inBoth).sort()).toEqual(named(strict.problems.filter(isError)).sort());
  }
  for (const problem of [...lenient.problems, ...strict.problems]) {
    expect(problemMessage(problem)).toMatch(/^[\p{L}"].*[.]$/su);
    expect(problemMessage(problem)).not.toMatch(/undefined|\[object/);
  }
  const { map } = lenient;
  if (!map) return false;
  expect(validateMap(map).filter(isError)).toEqual([]);
  checkKept(JSON.parse(text.replace(/^\ufeff/, "")) as object, map, lenient.problems);
  checkPositions(map);
  return true;
}

/** What has no error is there as it stands in the file, and nothing else is. */
function checkKept(file: object, map: object, problems: readonly Problem[]): void {
  const wrong = (path: string) => problems.some((problem) => `${problem.path}/`.startsWith(`${path}/`));
  const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");
  for (const [field, value] of Object.entries(file)) {
    const path = `/${escaped(field)}`;
    const members = field in completeMap && Reflect.get(completeMap, field);
    // Members of a list are not left out one by one.
    const dictionary = typeof members === "object" && !Array.isArray(members) && typeof value === "object" && value;
    if (!wrong(path)) expect(Reflect.get(map, field)).toEqual(value);
    else if (!dictionary || problems.some((problem) => problem.path === path)) expect(map).not.toHaveProperty([field]);
    else {
      const kept = Object.keys(value).filter((key) => !wrong(`${path}/${escaped(key)}`));
      expect(Object.keys(Reflect.get(map, field) as object)).toEqual(kept);
      for (const key of kept) expect(Reflect.get(Reflect.get(map, field), key)).toEqual(Reflect.get(value, key));
    }
  }
}

function checkPositions(map: StandpointMap): void {
  expect(asOf(map)).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const { actor, issue } of Object.values(map.stances ?? {})) positionAt(map, actor, issue);
}

it("the map that is changed has no problem itself", () => {
  expect(parseStrictly(JSON.stringify(completeMap), { public: true })).toEqual({ map: completeMap, problems: [] });
});

/** Runs a check for each seed and, in the long form, prints the slowest. */
function forEachSeed(check: (seed: number) => void): void {
  let slowest = { seed: 0, ms: 0 };
  for (let seed = 1; seed <= RUNS; seed++) {
    const start = performance.now();
    check(seed);
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { seed, ms };
  }
  if (LONG) console.log(`slowest: seed ${slowest.seed}, ${slowest.ms.toFixed(0)} ms`);
}

it(`${RUNS} random changes of a valid map throw nothing, and what is left of it has no errors`, { timeout }, () => {
  let shown = 0;
  forEachSeed((seed) => {
    const value = mutatedMap(completeMap, seed);
    const problems = validateMap(value);
    expect(validateMap(value), `seed ${seed}`).toEqual(problems);
    expect(validateMap(turned(value)), `seed ${seed}, keys turned`).toEqual(problems);
    const forPublishing = validateMap(value, { public: true });
    expect(forPublishing.filter(isError).length).toBeGreaterThanOrEqual(problems.filter(isError).length);
    if (checkLaws(JSON.stringify(value) ?? "null")) shown++;
  });
  // Else the laws were tried on hardly anything.
  expect(shown / RUNS).toBeGreaterThan(0.4);
});

it(`${RUNS} random changes of a valid file throw nothing, and what is left of it has no errors`, { timeout }, () => {
  const text = JSON.stringify(completeMap, null, 1);
  forEachSeed((seed) => {
    checkLaws(mutatedText(text, seed));
  });
});
