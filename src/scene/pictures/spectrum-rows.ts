import { byRank, isStale, labelFor, TARGET, wrapRuns } from "../../layout";
import { type Actor, familyOf } from "../../model";
import { formWordsFor } from "../../text/forms";
import { actorBoxes, actorMarks, fadeMarks, focusRing, labelMarks, lookOf } from "../actor-mark";
import { round } from "../shapes";
import { lineMarks, textBoxes } from "../text-mark";
import type { Coordinate, SceneItem, Sitting } from "../types";

/** From the left of a column to the middle of its marks. */
export const MARK_X = 16;
const ROW_PAD = 6;
const CAPTION = 22;
const CAPTION_LEADING = 13;
/** A longer column shows so many rows and "+ n more". */
const MOST_ROWS = 12;

export interface Column {
  readonly x: number;
  readonly width: number;
}

/** The body of the columns. */
export interface Body {
  readonly items: SceneItem[];
  readonly height: number;
  /** Where actors stand, for arcs between them. */
  readonly places: ReadonlyMap<string, Coordinate>;
  readonly shown: readonly string[];
}

/** Columns of rows, families under their heads. */
export function rows(sitting: Sitting, columns: readonly Column[], top: number): Body {
  const { map, cast, words, around } = sitting;
  const items: SceneItem[] = [];
  const places = new Map<string, Coordinate>();
  let height = top;
  cast.bands.forEach((band, index) => {
    const column = columns[index] as Column;
    const ids = [...band.current, ...band.stale].sort(byRank(map));
    const visible = around.expanded || ids.length <= MOST_ROWS ? ids : ids.slice(0, MOST_ROWS);
    let y = top + 4;
    let family: string | undefined;
    for (const id of visible) {
      const own = familyOf(map, map.actors?.[id] as Actor);
      if (own !== family) {
        family = own;
        const head = caption(sitting, `family-${band.level}-${own}`, column, y, words.families[own]);
        items.push(head.item);
        y += head.height;
      }
      const row = actorRow(sitting, id, column, y);
      places.set(id, [row.item.x, row.item.y]);
      items.push(row.item);
      y += row.height;
    }
    if (visible.length < ids.length) {
      const text = formWordsFor(around.locale).forms.moreRows(ids.length - visible.length);
      const more = caption(sitting, `more-${band.level}`, column, y, text);
      const hit = { x: 0, y: 0, width: column.width, height: TARGET };
      items.push({ ...more.item, hit, ref: { kind: "more", id: String(band.level) } });
      y += more.height + 4;
    }
    height = Math.max(height, y);
  });
  return { items, height, places, shown: [...places.keys()] };
}

/** One actor with mark and label, its row beginning at `y`. */
export function actorRow(sitting: Sitting, id: string, column: Column, y: number): { item: SceneItem; height: number } {
  const { map, words, cast, view, isFaded, around } = sitting;
  const result = cast.results.get(id);
  const label = labelFor(words, map, id, result, column.width - MARK_X - 18, around);
  const height = Math.max(TARGET, label.height) + ROW_PAD;
  const marks = [
    ...actorMarks(map, map.actors?.[id] as Actor, lookOf(result)),
    ...labelMarks(label, isStale(result) ? "soft" : "ink", "soft", "surface"),
  ];
  const item: SceneItem = {
    id: `actor/${id}`,
    kind: "actor",
    layer: "stage",
    x: round(column.x + MARK_X),
    y: round(y + height / 2),
    marks: [...(view.focus === id ? [focusRing()] : []), ...(isFaded(id) ? fadeMarks(marks) : marks)],
    hit: { x: -MARK_X, y: round(-height / 2), width: round(column.width), height: round(height) },
    ref: { kind: "actor", id },
    neighbours: (cast.ties.byActor.get(id) ?? []).map((tie) => `actor/${tie.a === id ? tie.b : tie.a}`),
    solid: actorBoxes(label),
  };
  return { item, height };
}

function caption(
  { around }: Sitting,
  id: string,
  column: Column,
  y: number,
  text: string,
): { item: SceneItem; height: number } {
  const lines = wrapRuns([{ text }], { width: column.width, size: 11, measureText: around.measureText, maxLines: 2 });
  const marks = lines.flatMap((line, index) => lineMarks(line, 0, 15 + index * CAPTION_LEADING, 11, "soft", "soft"));
  const place = { x: round(column.x), y: round(y) };
  return {
    item: { id, kind: "caption", layer: "stage", ...place, marks, solid: textBoxes(marks) },
    height: CAPTION + (lines.length - 1) * CAPTION_LEADING,
  };
}
