import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { positionAt } from "../../src/model/position";
import { findErrors } from "../../src/model/problems";
import { ACTOR_FAMILIES, RELATION_FAMILIES } from "../../src/model/schema";
import { generateMap, sizeOf } from "../support/generate-map";

const count = (collection: object | undefined): number => Object.keys(collection ?? {}).length;

describe("a generated map", () => {
  it.each([1, 60, 500, 2_000, 10_000])("of %i actors has what was asked for, without an error", (actors) => {
    const size = sizeOf(actors);
    const map = generateMap(size);
    expect(findErrors(map).problems.slice(0, 3)).toEqual([]);
    expect(count(map.actors)).toBe(size.actors);
    expect(count(map.issues)).toBe(size.issues);
    expect(count(map.stances)).toBe(size.stances);
    expect(count(map.relations)).toBe(actors > 1 ? size.relations : 0);
  });

  it("is the same for the same seed, on every machine, and another for another", () => {
    const digest = (seed: number): string =>
      createHash("sha256")
        .update(JSON.stringify(generateMap(sizeOf(60, seed))))
        .digest("hex");
    expect(digest(7)).toBe(digest(7));
    expect(digest(7)).not.toBe(digest(8));
    // Changes when the generator does; then this text changes with it.
    expect(digest(1).slice(0, 16)).toBe("362011518a03172f");
  });

  it("has actors of all families and ties of all families", () => {
    const map = generateMap(sizeOf(60));
    const actorFamilies = Object.values(map.actors ?? {}).map(({ kind }) => map.actorKinds?.[kind ?? ""]?.family);
    const tieFamilies = Object.values(map.relations ?? {}).map(({ kind }) => map.relationKinds?.[kind]?.family);
    expect([...new Set(actorFamilies)].sort()).toEqual([...ACTOR_FAMILIES].sort());
    expect([...new Set(tieFamilies)].sort()).toEqual([...RELATION_FAMILIES].sort());
  });

  it("has labels of at most 24 characters, and names and labels that are each given once", () => {
    const actors = Object.values(generateMap(sizeOf(2_000)).actors ?? {});
    const labels = actors.map(({ label }) => label ?? "");
    expect(labels.filter((label) => label.length > 24 || label === "")).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
    expect(new Set(actors.map(({ name }) => name)).size).toBe(actors.length);
    expect(actors.some(({ name }) => /\p{Script=Han}/u.test(name))).toBe(true);
  });

  it("has some actors with very many ties and many with few", () => {
    const map = generateMap(sizeOf(2_000));
    const ties = new Map<string, number>();
    for (const { from, to } of Object.values(map.relations ?? {})) {
      for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1);
    }
    const sorted = [...ties.values()].sort((a, b) => b - a);
    expect(sorted[0]).toBeGreaterThan(40);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(5);
  });

  it("has dated, undated and ended stances at all levels", () => {
    const map = generateMap(sizeOf(500));
    const stances = Object.values(map.stances ?? {});
    expect(stances.some(({ date }) => date === undefined)).toBe(true);
    expect(stances.some(({ until }) => until !== undefined)).toBe(true);
    const found = new Set<unknown>();
    for (const { actor, issue } of stances) {
      const { state, certainty, freshness } = positionAt(map, actor, issue);
      for (const word of [state, certainty, freshness]) found.add(word);
    }
    const expected = [
      "position",
      "mixed",
      "undeclared",
      "lapsed",
      "ended",
      "sure",
      "possibly",
      "undated",
      "current",
      "last-known",
    ];
    expect(expected.filter((word) => !found.has(word))).toEqual([]);
  });
});
