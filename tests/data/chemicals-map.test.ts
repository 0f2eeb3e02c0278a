import { describe, expect, it } from "vitest";
import { positionAt } from "../../src/model/position";
import { findErrors } from "../../src/model/problems";
import type { StandpointMap } from "../../src/model/types";
import { validateMap } from "../../src/model/validate";
import { loadChemicalsMap } from "../support/chemicals-map";

const map = loadChemicalsMap() as StandpointMap;
if (!map) console.log("Skipped: the chemicals data is not beside the project (../shared/data).");

describe.skipIf(!map)("the map of German chemicals policy", () => {
  const ofKind = (kind: string) =>
    Object.values(map.relations ?? {}).filter((relation) => relation.kind === kind).length;

  it("has 30 stakeholders on six issues and 20 committees without positions", () => {
    const actors = Object.values(map.actors ?? {});
    expect(actors.filter(({ stakeholder }) => stakeholder !== false)).toHaveLength(30);
    expect(actors.filter(({ kind }) => kind === "committee")).toHaveLength(20);
    expect(Object.keys(map.issues ?? {})).toHaveLength(6);
  });

  it("has 827 ties of three kinds and 180 memberships", () => {
    expect(ofKind("political-information-to")).toBe(342);
    expect(ofKind("scientific-information-to")).toBe(189);
    expect(ofKind("deems-influential")).toBe(296);
    expect(ofKind("member-of-committee")).toBe(180);
    expect(Object.keys(map.relations ?? {})).toHaveLength(827 + 180);
  });

  it("shows 43 opposing, 49 neutral and 88 supporting positions", () => {
    const counts = new Map<unknown, number>();
    for (const { actor, issue } of Object.values(map.stances ?? {})) {
      const { value } = positionAt(map, actor, issue);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({ [-1]: 43, 0: 49, 1: 88 });
  });

  it("has no error; the warnings are of actors tied to themselves", () => {
    expect(findErrors(map).problems).toEqual([]);
    const ownTies = Object.values(map.relations ?? {}).filter(({ from, to }) => from === to);
    const warned = validateMap(map).filter(({ code }) => code === "relation-to-itself");
    expect(warned).toHaveLength(ownTies.length);
  });
});
