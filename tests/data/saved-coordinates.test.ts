import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { layout } from "../../src";
import { changeView, type StandpointMap, startView } from "../../src/model";

const FILE = "graph-data/serenity-integrated-mentoring.json";
/** The width that the page gives the picture on a common screen; saved x coordinates are for 1000 pixels. */
const WIDTH = 800;
const SAVED_WIDTH = 1000;

/** Coordinates of the view shown first, so that readers wait for no layout. */
function coordinatesOf(map: StandpointMap): Record<string, readonly [number, number]> {
  const view = changeView(startView(map), { coordinates: undefined });
  const found = Object.entries(layout(map, view, { width: WIDTH })).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    found.map(([id, [x, y]]) => [id, [Math.round((x / WIDTH) * SAVED_WIDTH), Math.round(y)] as const]),
  );
}

test("the first view's saved coordinates are those of today's layout (else run `npm run generate`)", () => {
  const text = readFileSync(FILE, "utf8");
  const map = JSON.parse(text) as StandpointMap;
  const coordinates = coordinatesOf(map);
  const start = map.start as string;
  if (process.env.STANDPOINT_GENERATE) {
    const views = { ...map.views, [start]: { ...map.views?.[start], coordinates } };
    // One place a line: the file stays readable in a diff.
    const written = JSON.stringify({ ...map, views }, null, 2).replaceAll(/\[\s+(-?\d+),\s+(-?\d+)\s+\]/g, "[$1, $2]");
    writeFileSync(FILE, `${written}\n`);
    return;
  }
  expect(map.views?.[start]?.coordinates).toEqual(coordinates);
});
