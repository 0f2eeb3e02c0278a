import fc from "fast-check";
import { expect, it } from "vitest";
import { asOf, levelOf, positionAt } from "../../src/model/position";
import type { StandpointMap } from "../../src/model/types";
import { anyDate } from "../support/arbitrary-dates";
import { naivePosition } from "../support/naive-position";
import { tries } from "../support/random";

// Few years, so that windows touch, nest and coincide.
const date = anyDate(2019, 2023);
const unknown = fc.constant("XXXX");
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const sparse = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
const evidence = fc.array(fc.record({ source: fc.constantFrom("s1", "s2", "s3") }), { maxLength: 2 });

const stance = fc
  .record({
    actor: fc.constant("a"),
    issue: fc.constantFrom("i", "i", "i", "j"),
    position: fc.constantFrom(
      -1,
      -0.75,
      -0.5,
      -0.25,
      0,
      -0,
      0.2,
      0.5,
      0.75,
      1,
      "mixed" as const,
      "undeclared" as const,
    ),
    date: sometimes(fc.oneof({ weight: 9, arbitrary: date }, unknown, fc.constantFrom("2021", "2021-05", "2021~"))),
    until: fc.option(date, { nil: undefined, freq: 1 }),
    ended: fc.constantFrom(undefined, undefined, undefined, "never-said" as const, "withdrawn" as const),
    basis: fc.constantFrom("stated" as const, "reported" as const, "inferred" as const),
    confidence: fc.constantFrom(undefined, "high" as const, "medium" as const, "low" as const),
    status: fc.constantFrom(undefined, undefined, undefined, undefined, "draft" as const),
    event: fc.constantFrom(undefined, undefined, "e"),
    evidence,
  })
  .map(sparse);

const smallMap = fc
  .record({
    from: sometimes(date),
    until: fc.option(date, { nil: undefined, freq: 1 }),
    raised: sometimes(date),
    asOf: sometimes(date),
    staleAfter: sometimes(fc.integer({ min: 0, max: 40 })),
    stances: fc.array(stance, { maxLength: 5 }),
    sources: fc.array(sometimes(date), { minLength: 3, maxLength: 3 }),
    event: evidence,
  })
  .map((given): StandpointMap => {
    const sources = given.sources.map((date, index) => [`s${index + 1}`, sparse({ title: "A source", date })]);
    return sparse({
      format: "standpoint-map" as const,
      version: 1,
      title: "Small",
      asOf: given.asOf,
      staleAfter: given.staleAfter,
      actors: { a: sparse({ name: "A", from: given.from, until: given.until }) },
      issues: { i: sparse({ claim: "I should be", from: given.raised }), j: { claim: "J should be" } },
      stances: Object.fromEntries(given.stances.map((value, index) => [`z${9 - index}`, value])),
      events: { e: { title: "An event", evidence: given.event } },
      sources: Object.fromEntries(sources),
    });
  });

it("gives the same result as a second reading of the design's words", { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(smallMap, sometimes(date), (map, at) => {
      const { since: _since, until: _until, why: _why, ...result } = positionAt(map, "a", "i", at);
      expect(result).toEqual(naivePosition(map, "a", "i", at));
    }),
    tries(1500),
  );
});

it("does not depend on the order of keys", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(smallMap, sometimes(date), (map, at) => {
      const turned = { ...map, stances: Object.fromEntries(Object.entries(map.stances ?? {}).reverse()) };
      expect(positionAt(turned, "a", "i", at)).toEqual(positionAt(map, "a", "i", at));
    }),
    tries(100),
  );
});

it("takes asOf where no date is given", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(smallMap, (map) => {
      expect(positionAt(map, "a", "i", asOf(map))).toEqual(positionAt(map, "a", "i"));
    }),
    tries(100),
  );
});

it("names the nearest level, halves towards neutral", () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
      const level = levelOf(value);
      for (const other of [-1, -0.5, 0, 0.5, 1]) {
        if (other === level) continue;
        const nearer = Math.abs(value - other) - Math.abs(value - level);
        expect(nearer).toBeGreaterThanOrEqual(0);
        if (nearer === 0) expect(Math.abs(level)).toBeLessThan(Math.abs(other));
      }
    }),
    tries(100),
  );
  expect([-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map(levelOf)).toEqual([-1, -0.5, -0.5, 0, 0, 0, 0.5, 0.5, 1]);
});
