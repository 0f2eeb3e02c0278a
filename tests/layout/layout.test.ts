import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLayout, layout } from "../../src";
import { arrange, type Coordinate, castOf, controlOf, planBands, tieCurve } from "../../src/layout";
import { tableWidth } from "../../src/layout/table-width";
import { generateMap } from "../support/generate-map";
import { MAP_NAMES, readMap } from "../support/maps";

const env = { width: 900, measureText: tableWidth };

describe.each(MAP_NAMES)("the layout of %s", (name) => {
  const map = readMap(name);
  const issue = Object.keys(map.issues ?? {})[0] as string;
  const view = { picture: "network", issue };

  test("is the same on every run, whatever the budget", () => {
    const whole = layout(map, view, env);
    const slices = createLayout(map, { ...view }, env);
    let steps = 1;
    while (!slices.step(0)) steps++;
    expect(steps).toBeGreaterThan(5);
    expect(slices.coordinates).toEqual(whole);
  });

  test("arranging what is arranged changes nothing", () => {
    const coordinates = layout(map, view, env);
    const again = arrange(planBands(map, view, env), coordinates).coordinates;
    for (const [id, [x, y]] of Object.entries(coordinates)) {
      expect(again[id]?.[0], id).toBeCloseTo(x, 3);
      expect(again[id]?.[1], id).toBeCloseTo(y, 3);
    }
  });

  test("everyone with a known position stands in the column of its level", () => {
    const { bands, coordinates } = arrange(planBands(map, view, env), layout(map, view, env));
    castOf(map, view).bands.forEach((band, index) => {
      const box = bands[index];
      for (const id of [...band.current, ...band.stale]) {
        const x = coordinates[id]?.[0] ?? Number.NaN;
        expect(x).toBeGreaterThan(box?.x ?? 0);
        expect(x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
      }
    });
  });

  test("without an issue everyone tied stands apart from everyone else", () => {
    const free = { picture: "network" };
    const places = Object.entries(layout(map, free, env));
    expect(places.length).toBeGreaterThan(5);
    for (const [index, [a, [ax, ay]]] of places.entries()) {
      for (const [b, [bx, by]] of places.slice(index + 1)) {
        expect(Math.abs(ax - bx) >= 20 || Math.abs(ay - by) >= 20, `${a} and ${b}`).toBe(true);
      }
    }
  });
});

test("a person's saved places are kept as far as there is room", () => {
  const map = readMap("serenity-integrated-mentoring");
  const base = { picture: "network", issue: "rollout" };
  const found = layout(map, base, { width: 1000 });
  const saved = Object.fromEntries(Object.entries(found).map(([id, [x, y]]) => [id, [x, y] as const]));
  const coordinates = layout(map, { ...base, coordinates: saved }, { width: 1000 });
  for (const [id, [x, y]] of Object.entries(found)) {
    expect(coordinates[id]?.[0]).toBeCloseTo(x, 3);
    expect(coordinates[id]?.[1]).toBeCloseTo(y, 3);
  }
});

test("random maps are laid out without overlap in any column", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
      const map = generateMap({ actors: 40, issues: 2, stances: 90, relations: 60, seed });
      const view = { picture: "network", issue: Object.keys(map.issues ?? {})[0] as string };
      const plan = planBands(map, view, env);
      const { coordinates } = arrange(plan, layout(map, view, env));
      for (const band of plan.cast.bands) {
        const ys = [...band.current, ...band.stale].map((id) => coordinates[id]?.[1] ?? 0).sort((a, b) => a - b);
        for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(24);
      }
    }),
    { numRuns: process.env.STANDPOINT_LONG ? 200 : 12 },
  );
});

test("a curve begins and ends outside the marks and stays on the stage", () => {
  const place = fc.tuple(fc.integer({ min: 30, max: 900 }), fc.integer({ min: 30, max: 600 }));
  fc.assert(
    fc.property(place, place, fc.boolean(), (a: Coordinate, b: Coordinate, sameColumn) => {
      fc.pre(Math.abs(a[0] - b[0]) > 60 || Math.abs(a[1] - b[1]) > 60);
      const [start, control, end] = tieCurve(a, sameColumn ? [a[0], b[1]] : b, sameColumn);
      fc.pre(!sameColumn || Math.abs(a[1] - b[1]) > 60);
      expect(Math.hypot(start[0] - a[0], start[1] - a[1])).toBeGreaterThan(13);
      expect((start[0] + 2 * control[0] + end[0]) / 4).toBeGreaterThan(0);
      expect(controlOf(a, b, sameColumn).every(Number.isFinite)).toBe(true);
    }),
  );
});
