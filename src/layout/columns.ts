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
  const rows: { from: number; to: number }[][] = [];
  const placed: Record<string, Coordinate> = {};
  for (const id of order) {
    const { before, after } = zoneRoom(plan, id);
    const wish = Math.min(width - after, Math.max(ZONE_LEFT + before, wishes[id]?.[0] ?? width / 2));
    let choice: { row: number; x: number; cost: number } | undefined;
    for (let row = 0; row <= rows.length; row++) {
      const x = freePlace(rows[row] ?? [], wish, before, after, width);
      if (x === undefined) continue;
      // A row further down costs as much as so many pixels to the side.
      const cost = Math.abs(x - wish) + row * 80;
      if (!choice || cost < choice.cost) choice = { row, x, cost };
    }
    if (!choice) choice = { row: rows.length, x: wish, cost: 0 };
    const row = rows[choice.row] ?? [];
    rows[choice.row] = row;
    row.push({ from: choice.x - before, to: choice.x + after });
    placed[id] = [choice.x, 10_000 + choice.row * TARGET * 2];
  }
  return placed;
}

function freePlace(
  taken: readonly { from: number; to: number }[],
  wish: number,
  before: number,
  after: number,
  width: number,
): number | undefined {
  const candidates = [wish, ...taken.flatMap((span) => [span.to + before, span.from - after])];
  const free = candidates.filter(
    (x) =>
      x - before >= ZONE_LEFT &&
      x + after <= width &&
      taken.every((span) => x + after <= span.from + 0.001 || x - before >= span.to - 0.001),
  );
  return free.sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish))[0];
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
  const costOf = costFunction(plan);
  const free = (ids: readonly string[]): string[] => ids.filter((id) => !fixed.has(id) && start.coordinates[id]);
  const zone = free(plan.zone);
  const groups = [...plan.cast.bands.flatMap((band) => [free(band.current), free(band.stale)]), zone];
  const tied = (id: string): boolean => tiesOf(plan.cast, id).length > 0;
  let best = start;
  let least = costOf(best.coordinates);
  let attempts = Math.floor(MOST_LOOKS / (plan.labels.size * Math.max(1, plan.cast.ties.ties.length)));
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
    for (const id of zone.filter(tied)) {
      for (const place of zonePlaces(plan, best, id)) attempt({ [id]: place });
      yield;
    }
    if (before - least < 0.001) break;
  }
  return best;
}

/** Where else an actor of the zone might stand: in every row under what it is tied to, and a little to both sides. */
function zonePlaces(plan: Plan, { coordinates }: Arrangement, id: string): Coordinate[] {
  const rows = [...new Set(plan.zone.map((other) => coordinates[other]?.[1] ?? 0))];
  const others = tiesOf(plan.cast, id).map((tie) => coordinates[tie.a === id ? tie.b : tie.a]?.[0] ?? 0);
  const here = others.length ? others.reduce((sum, x) => sum + x, 0) / others.length : (coordinates[id]?.[0] ?? 0);
  return rows.flatMap((y) => [-110, 0, 110].map((aside): Coordinate => [here + aside, y]));
}
