/** A plain force layout, for the network without an issue. In a chunk of its own: only that picture needs it. */
import iterate from "graphology-layout-forceatlas2/iterate";
import type { StandpointMap, View } from "../model";
import { type Coordinate, type Coordinates, planBands } from "./bands";
import { type Environment, surroundingsOf } from "./env";
import { LABEL_OFFSET, MARK_RADIUS, TARGET } from "./labels";
import { type Layout, sliced } from "./slices";

const NODE_FIELDS = 10;
const EDGE_FIELDS = 3;
/** Forces in balance for maps of tens to thousands of actors; literals, so that every engine computes the same. */
const SETTINGS = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 12,
  strongGravityMode: true,
  gravity: 0.08,
  slowDown: 4,
  barnesHutTheta: 0.6,
};
/** The golden angle in radians: a spiral on it spreads any number of points evenly. */
const GOLDEN_ANGLE = 2.399963;
const SEPARATIONS = 60;

/** The layout of a view without an issue. */
export function createForceLayout(map: StandpointMap, view: View, env: Environment): Layout {
  return sliced(forceLayout(map, view, env));
}

function* forceLayout(map: StandpointMap, view: View, env: Environment): Generator<void, Coordinates> {
  const around = surroundingsOf(env);
  const plan = planBands(map, view, env);
  const ids = [...plan.labels.keys()].sort();
  if (ids.length === 0) return {};
  const index = new Map(ids.map((id, at) => [id, at]));
  const ties = plan.cast.ties.ties.filter((tie) => index.has(tie.a) && index.has(tie.b));

  const nodes = new Float32Array(ids.length * NODE_FIELDS);
  ids.forEach((id, at) => {
    // Rounded, because sine and cosine may differ in the last digit from one engine to another.
    const radius = 10 * Math.sqrt(at + 1);
    const grid = (value: number) => Math.round(value * 1024) / 1024;
    nodes[at * NODE_FIELDS] = grid(radius * Math.cos(at * GOLDEN_ANGLE));
    nodes[at * NODE_FIELDS + 1] = grid(radius * Math.sin(at * GOLDEN_ANGLE));
    nodes[at * NODE_FIELDS + 6] = 1 + (plan.cast.ties.byActor.get(id)?.length ?? 0);
    nodes[at * NODE_FIELDS + 7] = 1;
    nodes[at * NODE_FIELDS + 8] = 1;
  });
  const edges = new Float32Array(ties.length * EDGE_FIELDS);
  ties.forEach((tie, at) => {
    edges[at * EDGE_FIELDS] = (index.get(tie.a) ?? 0) * NODE_FIELDS;
    edges[at * EDGE_FIELDS + 1] = (index.get(tie.b) ?? 0) * NODE_FIELDS;
    edges[at * EDGE_FIELDS + 2] = tie.relations.length;
  });
  const settings = { ...SETTINGS, barnesHutOptimize: ids.length > 500 };
  const rounds = ids.length > 2000 ? 80 : ids.length > 500 ? 150 : 300;
  for (let round = 0; round < rounds; round++) {
    iterate(settings, nodes, edges);
    yield;
  }
  const height = around.height ?? Math.max(320, Math.round(around.width * 0.62));
  const scaled = scaleInto(ids, nodes, around.width, height, (id) => plan.labels.get(id)?.width ?? 0);
  const result = yield* separate(scaled, ids, around.width, (id) => plan.labels.get(id)?.width ?? 0);
  return result;
}

/** Stretches the cloud over the stage, leaving room for labels on the right. */
function scaleInto(
  ids: readonly string[],
  nodes: Float32Array,
  width: number,
  height: number,
  labelWidth: (id: string) => number,
): Record<string, [number, number]> {
  const xs = ids.map((_, at) => nodes[at * NODE_FIELDS] ?? 0);
  const ys = ids.map((_, at) => nodes[at * NODE_FIELDS + 1] ?? 0);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const widest = Math.max(...ids.map(labelWidth));
  const places: Record<string, [number, number]> = {};
  ids.forEach((id, at) => {
    const x = (((xs[at] ?? 0) - left) / (right - left || 1)) * (width - 2 * TARGET - widest) + TARGET;
    const y = (((ys[at] ?? 0) - top) / (bottom - top || 1)) * (height - 2 * TARGET) + TARGET;
    places[id] = [x, y];
  });
  return places;
}

/** Pushes overlapping boxes of mark and label apart along the shorter way, a little at a time. */
function* separate(
  places: Record<string, [number, number]>,
  ids: readonly string[],
  width: number,
  labelWidth: (id: string) => number,
): Generator<void, Coordinates> {
  const before = MARK_RADIUS + 4;
  const after = (id: string) => LABEL_OFFSET + labelWidth(id) + 6;
  const row = TARGET + 6;
  for (let round = 0; round < SEPARATIONS; round++) {
    let moved = false;
    const sorted = [...ids].sort((a, b) => (places[a]?.[1] ?? 0) - (places[b]?.[1] ?? 0));
    sorted.forEach((a, at) => {
      const pa = places[a] as [number, number];
      for (let other = at + 1; other < sorted.length; other++) {
        const b = sorted[other] as string;
        const pb = places[b] as [number, number];
        if (pb[1] - pa[1] >= row) break;
        const left = pa[0] <= pb[0] ? ([a, pa, b, pb] as const) : ([b, pb, a, pa] as const);
        const across = left[1][0] + after(left[0]) - (left[3][0] - before);
        if (across <= 0) continue;
        const along = row - (pb[1] - pa[1]);
        moved = true;
        if (across < along) {
          left[1][0] -= across / 2;
          left[3][0] += across / 2;
        } else {
          pa[1] -= along / 2;
          pb[1] += along / 2;
        }
      }
    });
    for (const id of ids) {
      const place = places[id] as [number, number];
      place[0] = Math.min(width - after(id), Math.max(before, place[0]));
    }
    if (!moved) break;
    yield;
  }
  const top = Math.min(...ids.map((id) => places[id]?.[1] ?? 0)) - TARGET / 2;
  const result: Record<string, Coordinate> = {};
  for (const id of ids) {
    const [x, y] = places[id] as [number, number];
    result[id] = [x, y - top];
  }
  return result;
}
