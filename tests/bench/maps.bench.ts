/** Times in Node, as ratios within this run wherever there is something to compare with. Nothing here can fail a build. */
import { cpus } from "node:os";
import { test } from "vitest";
import { buildScene, layout, parseMap, positionAt, renderSVG } from "../../src";
import { validateMap } from "../../src/model/validate";
import { completeMap } from "../support/complete-map";
import { generateMap } from "../support/generate-map";
import { readMap } from "../support/maps";
import { LONG } from "../support/random";
import { mutatedMap } from "../support/random-map-mutations";

const SIZES = LONG ? [60, 500, 2_000, 10_000] : [60, 500, 2_000];

function timed(work: () => unknown, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

function table(title: string, rows: readonly Record<string, string | number>[]): void {
  console.log(`\n${title}`);
  console.table(rows);
}

test("the slowest of random changes of a valid map", { timeout: 600_000 }, () => {
  const count = LONG ? 10_000 : 1_000;
  let slowest = { seed: 0, time: 0 };
  const times: number[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const value = mutatedMap(completeMap, seed);
    const start = performance.now();
    validateMap(value);
    const time = performance.now() - start;
    times.push(time);
    if (time > slowest.time) slowest = { seed, time };
  }
  const median = times.sort((a, b) => a - b)[Math.floor(count / 2)] as number;
  const ratio = (slowest.time / median).toFixed(0);
  table(`validation of ${count} changed maps`, [
    { "median, ms": median.toFixed(2), "slowest, ms": slowest.time.toFixed(2), seed: slowest.seed, ratio },
  ]);
});

test("parse, rule, layout and scene by size", { timeout: 600_000 }, () => {
  const maps = [
    { name: "SIM", map: readMap("serenity-integrated-mentoring") },
    ...SIZES.map((actors) => ({
      name: `${actors} actors`,
      map: generateMap({ actors, issues: 12, stances: actors * 2.5, relations: actors * 2, seed: 7 }),
    })),
  ];
  const env = { width: 1200 };
  let before: number | undefined;
  const rows = maps.map(({ name, map }) => {
    const text = JSON.stringify(map);
    const issue = Object.keys(map.issues ?? {})[0] as string;
    const view = () => ({ picture: "network", issue });
    const coordinates = layout(map, view(), env);
    const scene = timed(() => buildScene(map, view(), env, coordinates));
    const row = {
      map: name,
      "parse, ms": ms(timed(() => parseMap(text))),
      "one issue by the rule, ms": ms(
        timed(() => Object.keys(map.actors ?? {}).forEach((actor) => void positionAt(map, actor, issue))),
      ),
      "layout, ms": ms(timed(() => layout(map, view(), env), 1)),
      "scene, ms": ms(scene),
      "scene against the row above": before === undefined ? "" : (scene / before).toFixed(1),
      "SVG text, ms": ms(timed(() => renderSVG(buildScene(map, view(), env, coordinates)), 1)),
    };
    before = scene;
    return row;
  });
  table(`on ${cpus().length} × ${cpus()[0]?.model}`, rows);
});
