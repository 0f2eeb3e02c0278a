/** The lines of ties: quadratic curves that keep clear of marks and, as far as they can, of labels. */
import { type Coordinate, GUTTER } from "./bands";
import { MARK_RADIUS } from "./labels";

export type Curve = readonly [start: Coordinate, control: Coordinate, end: Coordinate];

/** From the middle of a mark to the end of a line. */
const CLEARANCE = MARK_RADIUS + 4;
/** A tie that goes less than this to the side is as one in a column: it would run over the marks between. */
const STEEP = 44;
/** Two marks whose heights differ by less than this stand in one row. */
const LEVEL = 20;
/** How far a tie between two marks of a row rises, so that it passes between this row and the next. */
const RISE = 20;
/** Where on the way it has risen, in parts of the way. */
const EARLY = 0.15;
/** How closely a tie follows the way that spares labels: 0 is straight, 1 leaves and arrives at a right angle. */
const HOOK = 0.8;

/**
 * The curve of a tie between two marks. Labels stand to the right of marks, so the free ways are down and up from the
 * left one and from the left into the right one. In one column a tie bows into the gutter left of the marks.
 */
export function tieCurve(a: Coordinate, b: Coordinate, sameColumn: boolean): Curve {
  return trimmed([a, controlOf(a, b, sameColumn), b]);
}

/** The control point of that curve, before its ends are cut off at the marks. */
export function controlOf(a: Coordinate, b: Coordinate, sameColumn: boolean): Coordinate {
  const dx = Math.abs(a[0] - b[0]);
  const dy = Math.abs(a[1] - b[1]);
  const middle = mix(a, b, 0.5);
  if (sameColumn || (dx < STEEP && dy > STEEP)) {
    const left = Math.min(a[0], b[0]);
    // Half of the way to the control point is as far as the curve goes; it stays on the stage.
    const depth = Math.min(GUTTER - 6, 8 + dy * 0.09, left - 3);
    return [left - depth * 2, middle[1]];
  }
  const left = a[0] <= b[0] ? a : b;
  const right = a[0] <= b[0] ? b : a;
  // Steep over the label of the left one, then slowly down to the right one.
  if (dy < LEVEL) return [left[0] + dx * EARLY, Math.min(a[1], b[1]) - 2 * RISE + dy / 2];
  return mix(middle, [left[0], right[1]], HOOK);
}

/** A place on a curve, from 0 at its start to 1 at its end. */
export function pointAt([a, control, b]: Curve, t: number): Coordinate {
  return mix(mix(a, control, t), mix(control, b, t), t);
}

/** The part of a curve outside the marks at its ends. */
function trimmed(curve: Curve): Curve {
  const [a, control, b] = curve;
  const from = leavesAt(curve, a, 0);
  const to = leavesAt(curve, b, 1);
  const blend = (t: number, u: number): Coordinate => mix(mix(a, control, t), mix(control, b, t), u);
  return [pointAt(curve, from), blend(from, to), pointAt(curve, to)];
}

/** Where a curve leaves the circle around the end at `near`, by halving; about its middle where it never does. */
function leavesAt(curve: Curve, centre: Coordinate, near: 0 | 1): number {
  let [inside, outside] = [near as number, 0.5];
  for (let step = 0; step < 16; step++) {
    const t = (inside + outside) / 2;
    const [x, y] = pointAt(curve, t);
    const away = (x - centre[0]) ** 2 + (y - centre[1]) ** 2;
    if (away < CLEARANCE * CLEARANCE) inside = t;
    else outside = t;
  }
  return outside;
}

function mix(a: Coordinate, b: Coordinate, t: number): Coordinate {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
