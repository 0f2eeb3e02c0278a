import { byRank, wrapRuns } from "../../layout";
import { type Actor, labelOf } from "../../model";
import { dateInWords, stanceWord } from "../../text";
import { formWordsFor } from "../../text/forms";
import { actorMarks, lookOf } from "../actor-mark";
import { levelIndex, type Mover } from "../movers";
import { polygon, round } from "../shapes";
import { shifted } from "../shifted";
import { lineMarks, textBoxes } from "../text-mark";
import type { Mark, SceneItem, Sitting } from "../types";
import { type Column, MARK_X } from "./spectrum-rows";

/** One row for each mover, on the same five columns: old level, steps with their dates, new level with an arrowhead. */
export function changedBand(
  sitting: Sitting,
  columns: readonly Column[],
  movers: readonly Mover[],
  since: string,
): { items: SceneItem[]; height: number } {
  if (movers.length === 0) return { items: [], height: 0 };
  const { map, around, cast } = sitting;
  const words = formWordsFor(around.locale);
  const { measureText } = around;
  const items: SceneItem[] = [];
  const head = words.picture.counted({ head: words.forms.changed({ since }), n: movers.length });
  const title = wrapRuns([{ text: head, strong: true }], {
    width: around.width,
    size: 12,
    measureText,
    maxLines: 1,
  })[0];
  const titleMarks = title ? lineMarks(title, 0, 16, 12, "ink", "soft") : [];
  items.push({
    id: "changed",
    kind: "caption",
    layer: "stage",
    x: 0,
    y: 2,
    marks: titleMarks,
    solid: textBoxes(titleMarks),
  });
  let y = 26;
  for (const mover of [...movers].sort((a, b) => byRank(map)(a.actor, b.actor))) {
    const name = wrapRuns([{ text: labelOf(map.actors?.[mover.actor] ?? { name: mover.actor }), strong: true }], {
      width: around.width,
      size: 12,
      measureText,
      maxLines: 1,
    })[0];
    const marks: Mark[] = name ? lineMarks(name, 0, 12, 12, "ink", "soft") : [];
    const lane = 30;
    let below = 0;
    // Several steps may end in one column: their words stand under each other.
    const used = new Map<number, number>();
    mover.steps.forEach((step, index) => {
      const column = columns[levelIndex(step.level)] as Column;
      const x = column.x + MARK_X;
      const last = index === mover.steps.length - 1;
      const next = mover.steps[index + 1];
      if (next) {
        const to = (columns[levelIndex(next.level)] as Column).x + MARK_X;
        marks.push(...arrow(x, to, lane));
      }
      const look = last
        ? lookOf(cast.results.get(mover.actor))
        : lookOf({ state: "position", value: step.level, basis: step.basis, stances: [] } as never);
      const own = actorMarks(map, map.actors?.[mover.actor] as Actor, look, last ? 10 : 7);
      marks.push(...own.filter((_, at) => last || at === 0).map((mark) => shifted(mark, x, lane)));
      const text = words.forms.step({
        stance: words.head(stanceWord(step.level)),
        date: dateInWords(words, step.date),
      });
      const lines = wrapRuns([{ text, soft: true }], { width: column.width - 4, size: 11, measureText, maxLines: 3 });
      const from = used.get(levelIndex(step.level)) ?? 0;
      lines.forEach((line, at) => {
        marks.push(...lineMarks(line, column.x, lane + 24 + (from + at) * 14, 11, "soft", "soft"));
      });
      used.set(levelIndex(step.level), from + lines.length);
      below = Math.max(below, from + lines.length);
    });
    const height = lane + 18 + below * 14 + 10;
    items.push({
      id: `mover/${mover.actor}`,
      kind: "mover",
      layer: "stage",
      x: 0,
      y,
      marks,
      hit: { x: 0, y: 0, width: around.width, height },
      ref: { kind: "actor", id: mover.actor },
      solid: textBoxes(marks),
    });
    y += height;
  }
  const rule: Mark = { kind: "path", d: `M0 0L${around.width} 0`, stroke: "rule", width: 1 };
  items.push({ id: "changed-rule", kind: "caption", layer: "stage", x: 0, y: y + 0.5, marks: [rule] });
  return { items, height: y + 8 };
}

function arrow(from: number, to: number, y: number): Mark[] {
  const way = Math.sign(to - from);
  const tip = to - way * 14;
  return [
    { kind: "path", d: `M${round(from + way * 10)} ${y}L${round(tip - way * 7)} ${y}`, stroke: "ink", width: 1.4 },
    {
      kind: "path",
      d: polygon([
        [tip, y],
        [tip - way * 9, y - 4.5],
        [tip - way * 9, y + 4.5],
      ]),
      fill: "ink",
    },
  ];
}
