import { byRank } from "../../layout";
import { labelOf, prominenceOf } from "../../model";
import { fadeMarks, lookOf, type MarkLook } from "../actor-mark";
import { circle, rectangle, round } from "../shapes";
import type { Coordinate, Mark, SceneItem, Sitting } from "../types";
import { actorRow, type Body, type Column } from "./spectrum-rows";

/** From one dot to the next, in both directions. */
const PITCH = 13;

/** Binned dots for many actors; those in focus and the most prominent of each column keep their labels under it. */
export function dots(sitting: Sitting, columns: readonly Column[], top: number): Body {
  const { map, cast, view } = sitting;
  const prominence = prominenceOf(map);
  const items: SceneItem[] = [];
  const places = new Map<string, Coordinate>();
  const shown: string[] = [];
  let lowest = top;
  const labelled: { id: string; column: Column }[] = [];
  cast.bands.forEach((band, index) => {
    const column = columns[index] as Column;
    const perRow = Math.max(1, Math.floor(column.width / PITCH));
    const current = [...band.current].sort(byRank(map));
    const ids = [...current, ...[...band.stale].sort(byRank(map))];
    // Last known and undated ones begin a row of their own, under a gap.
    const currentRows = Math.ceil(current.length / perRow);
    ids.forEach((id, index) => {
      const stale = index >= current.length;
      const at = stale ? index - current.length : index;
      const row = Math.floor(at / perRow) + (stale && current.length > 0 ? currentRows + 0.6 : 0);
      const place = [column.x + PITCH / 2 + (at % perRow) * PITCH, top + 10 + PITCH / 2 + row * PITCH] as const;
      places.set(id, place);
      shown.push(id);
      const marks = dotMarks(lookOf(cast.results.get(id)));
      items.push({
        id: `actor/${id}`,
        kind: "actor",
        layer: "stage",
        x: round(place[0]),
        y: round(place[1]),
        marks: sitting.isFaded(id) ? fadeMarks(marks) : marks,
        hit: { x: -PITCH / 2, y: -PITCH / 2, width: PITCH, height: PITCH },
        ref: { kind: "actor", id },
        title: labelOf(map.actors?.[id] ?? { name: id }),
      });
      lowest = Math.max(lowest, place[1] + PITCH);
    });
    const largest = [...ids].sort((a, b) => (prominence.get(b) ?? 0) - (prominence.get(a) ?? 0)).slice(0, 3);
    const chosen = view.focus !== undefined && ids.includes(view.focus) ? [view.focus] : [];
    for (const id of new Set([...chosen, ...largest])) labelled.push({ id, column });
  });
  let height = lowest;
  const ends = new Map<Column, number>();
  for (const { id, column } of labelled) {
    const y = ends.get(column) ?? lowest + 6;
    const row = actorRow(sitting, id, column, y);
    items.push({ ...row.item, id: `label/${id}` });
    ends.set(column, y + row.height);
    height = Math.max(height, y + row.height);
  }
  return { items, height, places, shown };
}

/** A mark too small for shape and glyph: side by hue, basis by filling. */
function dotMarks({ token, fill }: MarkLook): Mark[] {
  const d = circle(4.5);
  const ring: Mark = { kind: "path", d, fill: fill === "full" ? token : "surface", stroke: token, width: 1.4 };
  return fill === "half" ? [ring, { kind: "path", d, fill: token, clip: rectangle(-6, -6, 6, 12) }] : [ring];
}
