import { labelOf, type PositionResult, type StandpointMap } from "../model";
import { type Words, yearOf } from "../text";
import type { Surroundings } from "./env";
import { type Line, type Run, wrapRuns } from "./wrap";

/** Sizes of type and marks in pictures, in pixels. */
export const LABEL_SIZE = 12;
export const LABEL_LEADING = 15;
export const MARK_RADIUS = 10;
/** From the middle of a mark to the start of its label. */
export const LABEL_OFFSET = 16;
/** Height of the area that answers to a pointer: at least 24. */
export const TARGET = 24;

export interface Label {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** What stands after an actor's label, and why. */
export interface LabelNote {
  readonly kind: "conditional" | "disputed" | "possibly" | "undated" | "lastKnown";
  /** "if", "disputed", "?", "date ?", or the year. */
  readonly text: string;
}

export function labelNotes(words: Words, map: StandpointMap, result: PositionResult | undefined): LabelNote[] {
  if (!result || result.value === undefined) return [];
  const notes: LabelNote[] = [];
  const note = (kind: LabelNote["kind"], text: string) => notes.push({ kind, text });
  const { picture } = words;
  const deciding = result.stances.map((id) => map.stances?.[id]);
  if (deciding.some((stance) => stance?.condition)) note("conditional", picture.condition);
  if (deciding.some((stance) => stance?.evidence?.some((piece) => piece.role === "disputes"))) {
    note("disputed", picture.disputed);
  }
  if (result.state === "lapsed" || result.state === "ended") return notes;
  if (result.certainty === "possibly") note("possibly", picture.perhaps);
  const year = result.freshness === "last-known" ? yearOf(result.since) : undefined;
  if (result.certainty === "undated") note("undated", picture.undatedNote);
  else if (year) note("lastKnown", year);
  return notes;
}

/** An actor's label with its notes in lighter ink, broken into lines of at most `width` pixels. */
export function labelFor(
  words: Words,
  map: StandpointMap,
  id: string,
  result: PositionResult | undefined,
  width: number,
  around: Surroundings,
): Label {
  const name = labelOf(map.actors?.[id] ?? { name: id });
  const notes = labelNotes(words, map, result);
  const { measureText } = around;
  const nameLines = wrapRuns([{ text: name }], { width, size: LABEL_SIZE, measureText, maxLines: 3 });
  const runs: Run[] = [
    { text: name },
    ...notes.map(({ text }) => ({ text: ` ${text.replaceAll(" ", "\u00a0")}`, soft: true })),
  ];
  const lines = notes.length
    ? wrapRuns(runs, { width, size: LABEL_SIZE, measureText, maxLines: nameLines.length + 1 })
    : nameLines;
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.length * LABEL_LEADING,
  };
}
