/**
 * A whole figure as marks, from top to bottom: what a widget shows as HTML around its stage is laid out here for SVG
 * text, for export, print and pages without script.
 *
 *   heading ─ lead ─ notices ─ sentences
 *   column heads
 *   stage (its own coordinates), or the rows of the list form
 *   sentences ─ legend ─ credit
 */
import { wrapRuns } from "../layout";
import { rectangle, round } from "./shapes";
import { shifted } from "./shifted";
import { lineMarks, plainText, textBoxes } from "./text-mark";
import { twinOf } from "./twin";
import type {
  Box,
  ColumnHead,
  FrameText,
  LegendEntry,
  Mark,
  Scene,
  SceneItem,
  Sitting,
  Token,
  TwinGroup,
  TwinItem,
} from "./types";

const STYLES = {
  heading: { size: 20, weight: 600, leading: 26, ink: "ink", after: 4 },
  lead: { size: 13, weight: 400, leading: 18, ink: "soft", after: 14 },
  notice: { size: 13, weight: 400, leading: 18, ink: "ink", after: 10 },
  sentence: { size: 13, weight: 400, leading: 19, ink: "ink", after: 6 },
  credit: { size: 11, weight: 400, leading: 15, ink: "soft", after: 0 },
} as const;

const LEGEND_SIZE = 12;
const LEGEND_ROW = 24;
const HEAD_SIZE = 12;
const HEAD_LEADING = 16;
const NOTE_SIZE = 11;
const NOTE_LEADING = 14;
const AFTER_STAGE = 12;

/** Rows of the list form. */
const ROW = { size: 14, leading: 18, small: 12, smallLeading: 16, pad: 7, mark: 16, text: 38 } as const;

export interface Figure {
  readonly width: number;
  readonly height: number;
  /** Where the stage lies in the figure. */
  readonly stage: Box;
  /** Everything painted, in painting order; stage items keep the coordinates of the stage. */
  readonly items: readonly SceneItem[];
  /** The picture in words. */
  readonly summary: string;
}

/** The whole figure of a scene, at the width that the scene was built for. */
export function composeFigure(scene: Scene): Figure {
  const page = new Page(scene.sitting, scene.mapLang === scene.lang.slice(0, 2) ? undefined : scene.mapLang);
  const twin = twinOf(scene);
  for (const text of scene.texts.filter(({ place }) => place === "above")) page.text(text);
  page.columnHeads(scene.heads);
  const stage = page.stage(scene);
  if (scene.form === "list") for (const group of twin.groups.filter(({ rows }) => rows)) page.group(group);
  page.y += AFTER_STAGE;
  const below = scene.texts.filter(({ place }) => place === "below");
  for (const text of below.filter(({ role }) => role !== "credit")) page.text(text);
  page.legend(scene.legend);
  for (const text of below.filter(({ role }) => role === "credit")) page.text(text);
  const height = Math.ceil(page.y + scene.sitting.around.margin);
  return { width: scene.width, height, stage, items: page.items, summary: twin.summary };
}

/** Puts one piece under the other. */
class Page {
  readonly items: SceneItem[] = [];
  y: number;

  constructor(
    private readonly sitting: Sitting,
    /** Language of the map's own words where it is not that of the sentences. */
    private readonly lang: string | undefined,
  ) {
    this.y = sitting.around.margin;
  }

  /** A heading or sentence, wrapped to the width of the figure. */
  text(text: FrameText): void {
    const { width, measureText } = this.sitting.around;
    const style = STYLES[text.role];
    const runs = [...text.runs, ...(text.more ? [{ text: ` ${text.more.label}` }] : [])];
    const lines = wrapRuns(
      runs.map((run) => ({ ...run, strong: run.strong === true || style.weight === 600 })),
      { width, size: style.size, measureText },
    );
    const marks = lines.flatMap((line, index) =>
      lineMarks(line, 0, index * style.leading + style.size, style.size, style.ink, "soft"),
    );
    this.add(text.id, "text", 0, text.own ? this.inMapLanguage(marks) : marks);
    this.y += lines.length * style.leading + style.after;
  }

  /** The heads of the five columns, with the map's own words for a side under them. */
  columnHeads(heads: readonly ColumnHead[]): void {
    if (heads.length === 0) return;
    const { measureText } = this.sitting.around;
    const wrapped = heads.map(({ title, count, note, width }) => ({
      title: wrapRuns([{ text: title, strong: true }, { text: ` ${count}` }], {
        width,
        size: HEAD_SIZE,
        measureText,
        maxLines: 3,
      }),
      note: note ? wrapRuns([{ text: note }], { width, size: NOTE_SIZE, measureText, maxLines: 2 }) : [],
    }));
    const height = Math.max(
      ...wrapped.map(({ title, note }) => title.length * HEAD_LEADING + note.length * NOTE_LEADING),
    );
    heads.forEach((head, index) => {
      const { title = [], note = [] } = wrapped[index] ?? {};
      const marks: Mark[] = title.flatMap((line, at) =>
        lineMarks(line, 0, at * HEAD_LEADING + HEAD_SIZE, HEAD_SIZE, head.token, head.token),
      );
      const noteTop = title.length * HEAD_LEADING + NOTE_SIZE;
      const notes = note.flatMap((line, at) =>
        lineMarks(line, 0, noteTop + at * NOTE_LEADING, NOTE_SIZE, "soft", "soft"),
      );
      marks.push(...this.inMapLanguage(notes));
      marks.push({ kind: "path", d: rectangle(0, height + 4, head.width, 2), fill: head.token });
      this.add(`head-${head.level}`, "text", head.x, marks);
    });
    this.y += height + 6;
  }

  /** The stage as it is. */
  stage(scene: Scene): Box {
    const box = { x: this.sitting.around.margin, y: round(this.y), ...scene.stage };
    this.items.push(...scene.items);
    this.y += scene.stage.height;
    return box;
  }

  /** A group of the list form: a heading and a row for each actor. */
  group(group: TwinGroup): void {
    const { width, measureText } = this.sitting.around;
    this.y += 14;
    const style = { x: width, y: ROW.size, anchor: "end", size: ROW.size, weight: 600, fill: group.token } as const;
    const count = plainText(group.count, measureText, style);
    const lines = wrapRuns([{ text: group.head, strong: true }], {
      width: width - count.measured - 12,
      size: ROW.size,
      measureText,
    });
    const bottom = lines.length * ROW.leading + 4;
    this.add(`head-${group.id}`, "text", 0, [
      ...lines.flatMap((line, index) => lineMarks(line, 0, ROW.size + index * ROW.leading, ROW.size, "ink", "soft")),
      count,
      { kind: "path", d: rectangle(0, bottom, width, 2), fill: group.token },
    ]);
    this.y += bottom + 4;
    for (const item of group.items) this.row(item);
    if (group.items.length > 0) return;
    const empty = { x: 0, y: 20, anchor: "start", size: ROW.small, weight: 400, fill: "soft" } as const;
    this.add(`empty-${group.id}`, "text", 0, [plainText(group.empty, measureText, empty)]);
    this.y += 26;
  }

  private row(item: TwinItem): void {
    const { width, measureText } = this.sitting.around;
    const ink: Token = item.faded ? "ink~" : "ink";
    const soft: Token = item.faded ? "soft~" : "soft";
    const notes = item.notes.map((note) => ({ text: `  ${note.replaceAll(" ", "\u00a0")}`, soft: true }));
    const room = { width: width - ROW.text, measureText, maxLines: 3 };
    const lines = wrapRuns([{ text: item.label }, ...notes], { ...room, size: ROW.size });
    const detail = item.detail ? wrapRuns([{ text: item.detail, soft: true }], { ...room, size: ROW.small }) : [];
    const height = Math.max(24, lines.length * ROW.leading + detail.length * ROW.smallLeading) + 2 * ROW.pad;
    const top = ROW.pad + (lines.length + detail.length === 1 ? 2 : 0);
    const under = top + lines.length * ROW.leading;
    const words = [
      ...lines.flatMap((line, at) => lineMarks(line, ROW.text, top + 14 + at * ROW.leading, ROW.size, ink, soft)),
      ...detail.flatMap((line, at) =>
        lineMarks(line, ROW.text, under + 12 + at * ROW.smallLeading, ROW.small, soft, soft),
      ),
    ];
    const marks: Mark[] = [
      ...item.marks.map((mark) => shifted(mark, ROW.mark, ROW.pad + 11)),
      ...words,
      { kind: "path", d: `M0 ${height - 0.5}L${width} ${height - 0.5}`, stroke: "rule", width: 1 },
    ];
    const solid = [{ x: ROW.mark - 12, y: ROW.pad - 1, width: 24, height: 24 }, ...textBoxes(words)];
    this.add(`actor/${item.id}`, "row", 0, marks, solid);
    this.y += height;
  }

  legend(entries: readonly LegendEntry[]): void {
    if (entries.length === 0) return;
    const { width, measureText } = this.sitting.around;
    let x = 0;
    this.y += 6;
    for (const entry of entries) {
      const left = entry.width + 4;
      const style = {
        x: left,
        y: LEGEND_ROW / 2 + 4,
        anchor: "start",
        size: LEGEND_SIZE,
        weight: 400,
        fill: "soft",
      } as const;
      const label = plainText(`${entry.label} (${entry.count})`, measureText, style);
      const right = left + label.measured;
      if (x > 0 && x + right > width) {
        x = 0;
        this.y += LEGEND_ROW;
      }
      const sample = entry.marks.map((mark) => shifted(mark, entry.width / 2, LEGEND_ROW / 2));
      const solid = [{ x: 0, y: 1, width: round(right), height: LEGEND_ROW - 2 }];
      this.add(`legend-${entry.id}`, "legend", x, [...sample, label], solid);
      x += right + 14;
    }
    this.y += LEGEND_ROW + 10;
  }

  private inMapLanguage<M extends Mark>(marks: readonly M[]): M[] {
    return this.lang === undefined ? [...marks] : marks.map((mark) => ({ ...mark, lang: this.lang }));
  }

  private add(id: string, kind: SceneItem["kind"], x: number, marks: readonly Mark[], solid?: readonly Box[]): void {
    const place = { x: round(this.sitting.around.margin + x), y: round(this.y) };
    this.items.push({ id, kind, layer: "frame", ...place, marks, solid: solid ?? textBoxes(marks) });
  }
}
