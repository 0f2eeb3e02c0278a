import { describe, expect, test } from "vitest";
import { buildScene, layout } from "../../src";
import { castOf } from "../../src/layout";
import type { StandpointMap, View } from "../../src/model";
import type { Scene } from "../../src/scene";
import { composeFigure } from "../../src/scene/figure";
import { twinOf } from "../../src/scene/twin";
import { loadChemicalsMap } from "../support/chemicals-map";
import { generateMap } from "../support/generate-map";
import { readMap } from "../support/maps";
import { clipped, overlaps, textOf } from "../support/picture-checks";

const sim = readMap("serenity-integrated-mentoring");
const wide = { width: 1000 };

/** A map with one issue and actors at the given positions. */
function mapWith(positions: readonly number[]): StandpointMap {
  const ids = positions.map((_, index) => `actor-${index}`);
  const fromIds = <T>(make: (id: string, index: number) => T) =>
    Object.fromEntries(ids.map((id, index) => [id, make(id, index)]));
  return {
    format: "standpoint-map",
    version: 1,
    title: "Test",
    asOf: "2024",
    actors: fromIds((_, index) => ({ name: `Actor number ${index}` })),
    issues: { claim: { claim: "It should be done" } },
    stances: fromIds((actor, index) => ({
      actor,
      issue: "claim",
      position: positions[index] as number,
      date: "2023",
      basis: "stated" as const,
    })),
  };
}

const words = (scene: Scene): string => scene.texts.map((text) => text.runs.map((run) => run.text).join("")).join("\n");
const actorsOf = (scene: Scene): string[] =>
  scene.items.filter(({ id }) => id.startsWith("actor/")).map(({ id }) => id);

function isSound(scene: Scene): void {
  expect(overlaps(composeFigure(scene))).toEqual([]);
  expect(clipped(composeFigure(scene))).toEqual([]);
}

describe("what a picture becomes", () => {
  test("fewer than four known positions are told in sentences, with the ties drawn", () => {
    const network = buildScene(sim, { picture: "network", issue: "governance" }, wide);
    expect(network.form).toBe("sentences");
    expect(network.heads).toEqual([]);
    expect(words(network)).toMatch(/Opposes \(1\) {2}Allan House 11 March 2022/);
    expect(actorsOf(network).length).toBeGreaterThan(10);
    const spectrum = buildScene(sim, { picture: "spectrum", issue: "governance" }, wide);
    expect(spectrum.items).toEqual([]);
    expect(words(spectrum)).toContain("Allan House");
  });

  test("a column of more than twelve rows ends in what is left out, and opens in place", () => {
    const map = mapWith([...Array(15).fill(1), 0, -1, -1]);
    const view: View = { picture: "spectrum", issue: "claim" };
    const closed = buildScene(map, view, wide);
    expect(textOf(closed.items.find(({ ref }) => ref?.kind === "more") as never)).toBe("+ 3 more");
    expect(actorsOf(closed)).toHaveLength(15);
    expect(twinOf(closed).groups.find(({ level }) => level === 1)?.items).toHaveLength(15);
    const open = buildScene(map, view, { ...wide, expanded: true });
    expect(actorsOf(open)).toHaveLength(18);
    isSound(closed);
    isSound(open);
  });

  test("more than 150 known positions are dots, the largest of each column named", () => {
    const map = generateMap({ actors: 600, issues: 1, stances: 1200, relations: 200, seed: 3 });
    const issue = Object.keys(map.issues ?? {})[0] as string;
    const scene = buildScene(map, { picture: "spectrum", issue }, wide);
    expect(actorsOf(scene).length).toBeGreaterThan(150);
    const named = scene.items.filter(({ id }) => id.startsWith("label/"));
    expect(named.length).toBeGreaterThan(5);
    expect(named.length).toBeLessThanOrEqual(15);
    isSound(scene);
  });

  test("positions between the levels stand on a continuous axis", () => {
    const map = mapWith([-0.9, -0.6, -0.31, -0.3, 0.2, 0.21, 0.7, 1]);
    const scene = buildScene(map, { picture: "spectrum", issue: "claim" }, wide);
    const axis = scene.items.find(({ id }) => id === "axis");
    expect(axis).toBeDefined();
    const x = (index: number) => scene.items.find(({ id }) => id === `actor/actor-${index}`)?.x ?? Number.NaN;
    expect(x(1)).toBeGreaterThan(x(0));
    expect(x(3) - x(2)).toBeCloseTo((x(7) - x(0)) * (0.01 / 1.9), 2);
    isSound(scene);
    const levels = buildScene(mapWith([-1, -0.5, 0.5, 1, 0.2]), { picture: "spectrum", issue: "claim" }, wide);
    expect(levels.items.some(({ id }) => id === "axis")).toBe(false);
  });

  test("focus keeps an actor, its ties and neighbours, and fades the rest", () => {
    const scene = buildScene(sim, { picture: "network", issue: "rollout", focus: "nhse" }, wide);
    const faded = (id: string) =>
      scene.items.find((item) => item.id === id)?.marks.some((mark) => mark.kind === "text" && mark.fill.endsWith("~"));
    expect(faded("actor/nhse")).toBe(false);
    expect(faded("actor/stopsim")).toBe(false);
    expect(faded("actor/basw")).toBe(true);
    const arcs = buildScene(sim, { picture: "spectrum", issue: "rollout", focus: "stopsim" }, wide);
    expect(arcs.items.filter(({ kind }) => kind === "link").length).toBeGreaterThan(2);
    const rest = buildScene(sim, { picture: "spectrum", issue: "rollout" }, wide);
    expect(rest.items.filter(({ kind }) => kind === "link")).toEqual([]);
  });

  test("the subject stands in the picture only where the view asks for it, and is never counted", () => {
    const view: View = { picture: "network", issue: "rollout" };
    expect(actorsOf(buildScene(sim, view, wide))).not.toContain("actor/sim");
    const shown = buildScene(sim, { ...view, subject: true }, wide);
    expect(actorsOf(shown)).toContain("actor/sim");
    expect(words(shown)).toContain("of 41 stakeholders");
  });

  test("ties follow the date: none before its own, past ones only where they are asked for", () => {
    const ties = (view: View) =>
      buildScene(sim, { picture: "network", issue: "rollout", ...view }, wide).items.map(({ id }) => id);
    expect(ties({ date: "2017" })).not.toContain("tie/ahsn~nhse");
    expect(ties({ date: "2019" })).toContain("tie/ahsn~nhse");
    expect(ties({})).not.toContain("tie/ahsn~nhse");
    expect(ties({ pastTies: true })).toContain("tie/ahsn~nhse");
  });

  test("without an issue the network shows the ties alone", () => {
    const view: View = { picture: "network" };
    const scene = buildScene(sim, view, wide, layout(sim, view, wide));
    expect(scene.form).toBe("ties");
    expect(words(scene)).toContain("Serenity Integrated Mentoring");
    expect(overlaps(composeFigure(scene))).toEqual([]);
  });

  test("a map without actors or claims says what to do", () => {
    const empty: StandpointMap = { format: "standpoint-map", version: 1, title: "Mine" };
    for (const picture of ["network", "spectrum"]) {
      for (const width of [320, 1000]) {
        expect(words(buildScene(empty, { picture }, { width }))).toContain("Add an actor");
      }
    }
  });

  test("what is asked of a claim before it was raised is said, not drawn", () => {
    const scene = buildScene(sim, { picture: "spectrum", issue: "rollout", date: "2012" }, wide);
    expect(words(scene)).toContain("first raised July 2013");
  });

  test("where ties exceed four for each actor one family is drawn, and a notice says so", ({ skip }) => {
    const map = loadChemicalsMap();
    if (!map) {
      console.log("The chemicals data is not there: its picture was not checked.");
      skip();
      return;
    }
    const issue = Object.keys(map.issues ?? {})[0] as string;
    const scene = buildScene(map, { picture: "network", issue }, wide);
    expect(words(scene)).toMatch(/This map has \d+ ties, too many to tell apart at once/);
    isSound(scene);
  });
});

describe("filters", () => {
  const known = (filters: View["filters"]): string[] =>
    castOf(sim, { picture: "network", issue: "rollout", filters }).bands.flatMap(({ current, stale }) => [
      ...current,
      ...stale,
    ]);

  test("a date counts from its first day and until its last", () => {
    expect(known({ from: "2023" })).toEqual(expect.arrayContaining(["nhse", "nsun"]));
    expect(known({ from: "2023" })).not.toContain("rcn");
    expect(known({ until: "2021" })).toEqual(expect.arrayContaining(["rcn", "stopsim"]));
    expect(known({ until: "2021" })).not.toContain("nhse");
    expect(known({ from: "2021-05-20", until: "2021-05-20" })).toContain("rcn");
  });

  test("all that are given must hold", () => {
    expect(known({ families: ["public-body"], basis: ["stated"] }).sort()).toEqual(["nhse", "wessex"]);
    expect(known({ positions: ["-1"], sources: ["nhse23"] })).toEqual(["nhse"]);
    // Its own quotation is printed elsewhere; the source stands behind the event that it was part of.
    expect(known({ positions: ["-1"], sources: ["stopsim210512"] })).toEqual(["stopsim"]);
  });
});

test("nobody has moved since a date that is still to come", () => {
  const scene = buildScene(sim, { picture: "spectrum", issue: "rollout", date: "2019", since: "2023" }, wide);
  expect(scene.items.filter(({ kind }) => kind === "mover")).toEqual([]);
  expect(words(scene)).not.toContain("New since");
});
