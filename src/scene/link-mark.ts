import { type Coordinate, pointAt, type Tie, tieCurve } from "../layout";
import { relationKindOf, type StandpointMap } from "../model";
import { circle, round } from "./shapes";
import type { Mark, Token } from "./types";

type Point = Coordinate;
const ROUND_END = 2.8;
const BAR_END = 4.5;

export interface LinkShape {
  readonly marks: readonly Mark[];
  /** The middle of the line, for a count and for pointing at it. */
  readonly middle: Point;
}

/** The line of a tie: supporting ones end round, opposing ones are dashed and end in a bar, membership is thicker, past ones are thin. */
export function linkShape(map: StandpointMap, tie: Tie, a: Point, b: Point, sameColumn: boolean): LinkShape {
  const curve = tieCurve(a, b, sameColumn);
  const stroke: Token = tie.sign > 0 ? "support" : tie.sign < 0 ? "oppose" : "tie";
  const width = tie.past ? 0.8 : tie.membership ? 2.4 : 1.3;
  const [start, control, end] = curve;
  const marks: Mark[] = [
    {
      kind: "path",
      d: `M${at(start)}Q${at(control)} ${at(end)}`,
      stroke,
      width,
      cap: "butt",
      ...(tie.sign < 0 ? { dash: [5, 3] } : {}),
    },
  ];
  if (tie.sign !== 0) {
    const ends = endsOf(map, tie);
    if (ends.b) marks.push(endMark(tie.sign, end, control, stroke));
    if (ends.a) marks.push(endMark(tie.sign, start, control, stroke));
  }
  return { marks, middle: pointAt(curve, 0.5) };
}

/** At which ends a tie has its mark: where its relations lead; at both where one has no direction. */
function endsOf(map: StandpointMap, tie: Tie): { a: boolean; b: boolean } {
  const ends = { a: false, b: false };
  for (const id of tie.relations) {
    const relation = map.relations?.[id];
    if (!relation) continue;
    const { directed } = relationKindOf(map, relation);
    if (!directed || relation.to === tie.a) ends.a = true;
    if (!directed || relation.to === tie.b) ends.b = true;
  }
  return ends;
}

function endMark(sign: number, place: Point, from: Point, token: Token): Mark {
  if (sign > 0) return { kind: "path", d: circle(ROUND_END, place[0], place[1]), fill: token };
  const [dx, dy] = [place[0] - from[0], place[1] - from[1]];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const [nx, ny] = [(-dy / length) * BAR_END, (dx / length) * BAR_END];
  return {
    kind: "path",
    d: `M${at([place[0] + nx, place[1] + ny])}L${at([place[0] - nx, place[1] - ny])}`,
    stroke: token,
    width: 1.8,
    cap: "butt",
  };
}

function at([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}
