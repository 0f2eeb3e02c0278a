/** The spectrum where most positions lie between the five levels: a continuous axis, each actor under its own value. */
import { byRank, TARGET } from "../../layout";
import { round } from "../shapes";
import type { Coordinate, Mark, SceneItem, Sitting } from "../types";
import { actorRow, type Body, type Column, MARK_X } from "./spectrum-rows";

const AXIS = 14;
const TICK = 5;
const BETWEEN_LABELS = 10;

export function axis(sitting: Sitting, columns: readonly Column[], top: number): Body {
  const { map, cast, around } = sitting;
  const [first, last] = [columns[0], columns[columns.length - 1]];
  // The middle of a level's marks is its place on the axis, so that heads and ticks line up.
  const from = (first?.x ?? 0) + MARK_X;
  const to = (last?.x ?? 0) + MARK_X;
  const xOf = (value: number): number => from + ((value + 1) / 2) * (to - from);
  const ticks = columns.map((column) => `M${round(column.x + MARK_X)} ${-TICK}L${round(column.x + MARK_X)} ${TICK}`);
  const line: Mark = { kind: "path", d: `M${from} 0L${round(to)} 0${ticks.join("")}`, stroke: "soft", width: 1.2 };
  const items: SceneItem[] = [
    { id: "axis", kind: "caption", layer: "stage", x: 0, y: round(top + AXIS), marks: [line] },
  ];

  const places = new Map<string, Coordinate>();
  const ids = cast.bands.flatMap((band) => [...band.current, ...band.stale]);
  const valueAt = (id: string): number => Number(cast.results.get(id)?.value ?? 0);
  const rank = byRank(map);
  // Each takes the highest row in which its mark and label have room: [x from, x to] of what is taken there.
  const taken: { readonly y: number; height: number; readonly spans: (readonly [number, number])[] }[] = [];
  for (const id of ids.sort((a, b) => valueAt(a) - valueAt(b) || rank(a, b))) {
    const x = xOf(valueAt(id));
    const room = { x: x - MARK_X, width: Math.min(columns[0]?.width ?? TARGET, around.width - x + MARK_X) };
    const { item, height } = actorRow(sitting, id, room, 0);
    const right = Math.max(...(item.solid ?? []).map((box) => box.x + box.width)) + x + BETWEEN_LABELS;
    let row = taken.find(({ spans }) => spans.every(([start, end]) => right <= start || x - MARK_X >= end));
    if (!row) {
      const above = taken[taken.length - 1];
      row = { y: above ? above.y + above.height : top + 2 * AXIS, height: 0, spans: [] };
      taken.push(row);
    }
    // Rows are as high as three lines of a label, so that whoever comes later fits.
    row.height = Math.max(row.height, height, 2 * TARGET);
    row.spans.push([x - MARK_X, right]);
    const y = round(row.y + row.height / 2);
    places.set(id, [round(x), y]);
    items.push({ ...item, y });
  }
  const end = taken[taken.length - 1];
  return { items, height: end ? end.y + end.height : top + 2 * AXIS, places, shown: [...places.keys()] };
}
