import type { Coordinate, Coordinates, Plan } from "./bands";
import { controlOf } from "./curves";
import { LABEL_OFFSET, MARK_RADIUS } from "./labels";

/** How many pixels of length a crossing of two ties and a tie over a label are worth. */
const CROSSING = 120;
const OVER_LABEL = 90;
/** Curves are looked at as so many straight pieces. */
const PIECES = 4;

interface Way {
  /** x and y of the ends of the pieces, in turn. */
  readonly points: Float64Array;
  left: number;
  right: number;
  top: number;
  bottom: number;
  readonly a: string;
  readonly b: string;
}

/** How hard an arrangement is to read: length of its ties, their crossings, and labels under them. Less is better. */
export function costFunction(plan: Plan): (coordinates: Coordinates) => number {
  const columnOf = new Map<string, number>();
  if (plan.columns) {
    plan.cast.bands.forEach((band, index) => {
      for (const id of [...band.current, ...band.stale]) columnOf.set(id, index);
    });
  }
  const ties = plan.cast.ties.ties
    .filter((tie) => plan.labels.has(tie.a) && plan.labels.has(tie.b))
    .map(({ a, b }) => ({ a, b, sameColumn: columnOf.has(a) && columnOf.get(a) === columnOf.get(b) }));
  const boxes = [...plan.labels].map(([id, label]) => ({
    id,
    right: LABEL_OFFSET + label.width,
    half: Math.max(MARK_RADIUS, label.height / 2),
  }));

  const ways = ties.map(({ a, b }): Way => {
    return { a, b, points: new Float64Array(2 * (PIECES + 1)), left: 0, right: 0, top: 0, bottom: 0 };
  });

  // Run thousands of times for one layout, hence without an allocation in its loops.
  return (coordinates) => {
    let cost = 0;
    for (const [index, { a, b, sameColumn }] of ties.entries()) {
      const from = coordinates[a] as Coordinate;
      const to = coordinates[b] as Coordinate;
      cost += Math.sqrt((from[0] - to[0]) ** 2 + (from[1] - to[1]) ** 2);
      follow(ways[index] as Way, from, controlOf(from, to, sameColumn), to);
    }
    for (let i = 0; i < ways.length; i++) {
      const way = ways[i] as Way;
      for (let j = i + 1; j < ways.length; j++) {
        const other = ways[j] as Way;
        if (apart(way, other.left, other.top, other.right, other.bottom)) continue;
        if (way.a === other.a || way.a === other.b || way.b === other.a || way.b === other.b) continue;
        if (waysCross(way.points, other.points)) cost += CROSSING;
      }
      for (const box of boxes) {
        if (box.id === way.a || box.id === way.b) continue;
        const place = coordinates[box.id] as Coordinate;
        const left = place[0] - MARK_RADIUS;
        const right = place[0] + box.right;
        const top = place[1] - box.half;
        const bottom = place[1] + box.half;
        if (!apart(way, left, top, right, bottom) && wayMeets(way.points, left, top, right, bottom)) cost += OVER_LABEL;
      }
    }
    return cost;
  };
}

function apart(way: Way, left: number, top: number, right: number, bottom: number): boolean {
  return way.right < left || right < way.left || way.bottom < top || bottom < way.top;
}

/** Writes the pieces of a quadratic curve into a way. */
function follow(way: Way, from: Coordinate, control: Coordinate, to: Coordinate): void {
  way.left = way.top = Number.POSITIVE_INFINITY;
  way.right = way.bottom = Number.NEGATIVE_INFINITY;
  for (let i = 0; i <= PIECES; i++) {
    const t = i / PIECES;
    const first = (1 - t) * (1 - t);
    const second = 2 * t * (1 - t);
    const third = t * t;
    const x = first * from[0] + second * control[0] + third * to[0];
    const y = first * from[1] + second * control[1] + third * to[1];
    way.points[2 * i] = x;
    way.points[2 * i + 1] = y;
    way.left = Math.min(way.left, x);
    way.right = Math.max(way.right, x);
    way.top = Math.min(way.top, y);
    way.bottom = Math.max(way.bottom, y);
  }
}

function waysCross(p: Float64Array, q: Float64Array): boolean {
  for (let i = 0; i < 2 * PIECES; i += 2) {
    for (let j = 0; j < 2 * PIECES; j += 2) {
      if (
        cross(at(p, i), at(p, i + 1), at(p, i + 2), at(p, i + 3), at(q, j), at(q, j + 1), at(q, j + 2), at(q, j + 3))
      ) {
        return true;
      }
    }
  }
  return false;
}

/** Whether a way touches a box: one of its pieces crosses a diagonal of it. */
function wayMeets(p: Float64Array, left: number, top: number, right: number, bottom: number): boolean {
  for (let i = 0; i < 2 * PIECES; i += 2) {
    const ax = at(p, i);
    const ay = at(p, i + 1);
    const bx = at(p, i + 2);
    const by = at(p, i + 3);
    if (cross(ax, ay, bx, by, left, top, right, bottom) || cross(ax, ay, bx, by, left, bottom, right, top)) return true;
  }
  return false;
}

function at(points: Float64Array, index: number): number {
  return points[index] as number;
}

/** Whether the piece from a to b and the one from c to d cross. */
function cross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c * d >= 0) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return a * b < 0;
}
