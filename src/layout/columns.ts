/**
 * Finds good places for the network with columns: actors near those they are tied to, few crossings, few ties over
 * labels. Barycentre sweeps first (Sugiyama, Tagawa and Toda 1981), then swaps of two places while they help.
 */
import type { StandpointMap, View } from "../model";
import {
  type Arrangement,
  arrange,
  type Coordinate,
  type Coordinates,
  type Plan,
  planBands,
  ZONE_LEFT,
  zoneRoom,
} from "./bands";
import { tiesOf } from "./cast";
import { costFunction } from "./cost";
import type { Environment } from "./env";
import { TARGET } from "./labels";
import { savedWishes } from "./saved";
import { type Layout, sliced } from "./slices";

const SWEEPS = 10;
const MOST_ROUNDS = 4;
/** A row further down in the zone costs as much as so many pixels to the side. */
const ROW_COST = 80;
/** Each attempt looks at every label and every tie; above so many looks in all the best so far must do. */
const MOST_LOOKS = 4_000_000;

/** The layout of the network with an issue. */
export function createColumnLayout(map: StandpointMap, view: View, env: Environment): Layout {
  return sliced(columnLayout(map, view, env));
}

/** Pauses between pieces of work of a few milliseconds at most. */
function* columnLayout(map: StandpointMap, view: View, env: Environment): Generator<void, Coordinates> {
  const plan = planBands(map, view, env);
  const saved = savedWishes(map, view, plan);

  let best = arrange(plan, { ...firstWishes(plan), ...saved });
  yield;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    best = arrange(plan, { ...barycentres(plan, best.coordinates), ...saved });
    yield;
  }
  return (yield* swapWhileItHelps(plan, best, new Set(Object.keys(saved)))).coordinates;
}

/** Rank order from the top in columns, one row in the zone. */
function firstWishes(plan: Plan): Coordinates {
  const wishes: Record<string, Coordinate> = {};
  for (const band of plan.cast.bands) {
    [...band.current, ...band.stale].forEach((id, index) => {
      wishes[id] = [0, index * TARGET];
    });
  }
  for (const id of plan.zone) wishes[id] = [plan.around.width / 2, 10_000];
  return wishes;
}

/** Each actor wishes for the mean place of those it is tied to; who has no tie wishes for the top. */
function barycentres(plan: Plan, now: Coordinates): Coordinates {
  const wishes: Record<string, Coordinate> = {};
  const inZone = new Set(plan.zone);
  for (const id of plan.labels.keys()) {
    const others = tiesOf(plan.cast, id)
      .map((tie) => now[tie.a === id ? tie.b : tie.a])
      .filter((place) => place !== undefined);
    const here = now[id] ?? [0, 0];
    if (others.length === 0) {
      wishes[id] = inZone.has(id) ? here : [here[0], 0];
      continue;
    }
    const mean = (axis: 0 | 1): number => others.reduce((sum, place) => sum + place[axis], 0) / others.length;
    wishes[id] = [mean(0), mean(1)];
  }
  return { ...wishes, ...zoneRows(plan, wishes) };
}

/**
 * Rows for the zone: those tied to the columns stand in the upper rows, those tied to them below; in a row each takes a
 * free place near its wish.
 */
function zoneRows(plan: Plan, wishes: Coordinates): Coordinates {
  const depth = zoneDepths(plan);
  const order = [...plan.zone].sort(
    (a, b) =>
      (depth.get(a) ?? 0) - (depth.get(b) ?? 0) ||
      tiesOf(plan.cast, b).length - tiesOf(plan.cast, a).length ||
      (a < b ? -1 : 1),
  );
  const { width } = plan.around;
  const rows: Row[] = [];
  const placed: Record<string, Coordinate> = {};
  for (const id of order) {
    const { before, after } = zoneRoom(plan, id);
    const wish = Math.min(width - after, Math.max(ZONE_LEFT + before, wishes[id]?.[0] ?? width / 2));
    let choice: { row: number; x: number; cost: number } | undefined;
    for (let index = 0; index <= rows.length; index++) {
      // No row further down can be better.
      if (choice && index * ROW_COST >= choice.cost) break;
      const row = rows[index];
      if (row && row.room < before + after) continue;
      const x = row ? freePlace(row, wish, before, after, width) : wish;
      if (x === undefined) continue;
      const cost = Math.abs(x - wish) + index * ROW_COST;
      if (!choice || cost < choice.cost) choice = { row: index, x, cost };
    }
    const { row: index, x } = choice ?? { row: rows.length, x: wish };
    const row = rows[index] ?? { spans: [], room: width - ZONE_LEFT };
    rows[index] = row;
    row.spans.push({ from: x - before, to: x + after });
    row.spans.sort((a, b) => a.from - b.from);
    row.room -= before + after;
    placed[id] = [x, 10_000 + index * TARGET * 2];
  }
  return placed;
}

/** A row of the zone in the making. */
interface Row {
  /** What is taken, from left to right. */
  readonly spans: { readonly from: number; readonly to: number }[];
  /** What is left of its width, all gaps together. */
  room: number;
}

/** The place nearest to the wish in one of a row's gaps; nothing where none is wide enough. */
function freePlace(row: Row, wish: number, before: number, after: number, width: number): number | undefined {
  let best: number | undefined;
  let start = ZONE_LEFT;
  for (const span of [...row.spans, { from: width, to: width }]) {
    const [first, last] = [start + before, span.from - after];
    if (first <= last + 0.001) {
      const x = Math.max(first, Math.min(wish, last));
      if (best === undefined || Math.abs(x - wish) < Math.abs(best - wish)) best = x;
    }
    start = span.to;
  }
  return best;
}

/** How many ties each actor of the zone is away from one in the columns. */
function zoneDepths(plan: Plan): Map<string, number> {
  const depth = new Map<string, number>();
  const inZone = new Set(plan.zone);
  let front = [...plan.labels.keys()].filter((id) => !inZone.has(id));
  for (let step = 1; front.length > 0; step++) {
    const next: string[] = [];
    for (const id of front) {
      for (const tie of tiesOf(plan.cast, id)) {
        const other = tie.a === id ? tie.b : tie.a;
        if (!inZone.has(other) || depth.has(other)) continue;
        depth.set(other, step);
        next.push(other);
      }
    }
    front = next;
  }
  return depth;
}

function* swapWhileItHelps(plan: Plan, start: Arrangement, fixed: ReadonlySet<string>): Generator<void, Arrangement> {
  let attempts = Math.floor(MOST_LOOKS / (plan.labels.size * Math.max(1, plan.cast.ties.ties.length)));
  // One look at a large map would hold up the page by itself.
  if (attempts < 1) return start;
  const costOf = costFunction(plan);
  const free = (ids: readonly string[]): string[] => ids.filter((id) => !fixed.has(id) && start.coordinates[id]);
  const zone = free(plan.zone);
  const groups = [...plan.cast.bands.flatMap((band) => [free(band.current), free(band.stale)]), zone];
  const tied = (id: string): boolean => tiesOf(plan.cast, id).length > 0;
  let best = start;
  let least = costOf(best.coordinates);
  const attempt = (change: Coordinates): void => {
    if (attempts-- <= 0) return;
    const tried = arrange(plan, { ...best.coordinates, ...change });
    const cost = costOf(tried.coordinates);
    if (cost < least - 0.001) [best, least] = [tried, cost];
  };
  for (let round = 0; round < MOST_ROUNDS && attempts > 0; round++) {
    const before = least;
    for (const group of groups) {
      for (const [i, a] of group.entries()) {
        if (attempts <= 0) break;
        for (const b of group.slice(i + 1)) {
          if (!tied(a) && !tied(b)) continue;
          attempt({ [a]: best.coordinates[b] as Coordinate, [b]: best.coordinates[a] as Coordinate });
        }
        yield;
      }
    }
    for (const id of zone) {
      for (const place of zonePlaces(plan, best, id)) attempt({ [id]: place });
      yield;
    }
    if (before - least < 0.001) break;
  }
  return best;
}

/**
 * Where else an actor of the zone might stand: in every row under what it is tied to and a little to both sides; one
 * that is tied to nobody anywhere, out of the way of ties.
 */
function zonePlaces(plan: Plan, { coordinates }: Arrangement, id: string): Coordinate[] {
  const rows = [...new Set(plan.zone.map((other) => coordinates[other]?.[1] ?? 0))];
  const others = tiesOf(plan.cast, id).map((tie) => coordinates[tie.a === id ? tie.b : tie.a]?.[0] ?? 0);
  const middle = others.reduce((sum, x) => sum + x, 0) / others.length;
  const { width } = plan.around;
  const xs =
    others.length > 0 ? [middle - 110, middle, middle + 110] : [0.1, 0.35, 0.6, 0.85].map((part) => part * width);
  return rows.flatMap((y) => xs.map((x): Coordinate => [x, y]));
}
