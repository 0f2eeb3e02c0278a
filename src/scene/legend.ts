import { type Cast, labelNotes, type MeasureText } from "../layout";
import { ACTOR_FAMILIES, type Actor, familyOf, type ShownFamily, type StandpointMap } from "../model";
import { stanceWord, type Words } from "../text";
import { lookOf } from "./actor-mark";
import { circle, familyShape, glyphPath, rectangle } from "./shapes";
import { plainText } from "./text-mark";
import type { LegendEntry, Mark, Token } from "./types";

const SAMPLE = 8;

/** What of the ties a picture draws. */
export interface DrawnTies {
  readonly support: number;
  readonly oppose: number;
  readonly membership: number;
  readonly other: number;
  readonly past: number;
}

/** An entry for everything that the picture draws for these actors and ties, and for nothing else. */
export function legendOf(
  map: StandpointMap,
  words: Words,
  cast: Cast,
  shown: readonly string[],
  ties: DrawnTies | undefined,
  measureText: MeasureText,
): LegendEntry[] {
  const entries: LegendEntry[] = [];
  const add = (id: string, label: string, count: number, marks: readonly Mark[]): void => {
    const text = marks.find((mark) => mark.kind === "text");
    if (count > 0) entries.push({ id, label, count, marks, width: Math.max(24, text ? text.measured + 4 : 0) });
  };
  const results = shown.map((id) => cast.results.get(id));
  const looks = results.map(lookOf);
  for (const band of cast.bands) {
    const { token, glyph } = lookOf({ state: "position", value: band.level, basis: "inferred" } as never);
    const count = looks.filter((look) => look.glyph === glyph).length;
    add(`position-${band.level}`, words.head(stanceWord(band.level)), count, [
      { kind: "path", d: circle(SAMPLE), fill: token },
      { kind: "path", d: glyphPath(glyph), stroke: "surface", width: 1.6 },
    ]);
  }
  for (const [glyph, id] of [
    ["±", "mixed"],
    ["–?", "undeclared"],
    ["ended", "ended"],
    ["lapsed", "lapsed"],
  ] as const) {
    const count = looks.filter((look) => look.glyph === glyph).length;
    add(id, words.legend[id], count, [
      { kind: "path", d: circle(SAMPLE), fill: "surface", stroke: "neutral", width: 1.8 },
      { kind: "path", d: glyphPath(glyph), stroke: "neutral", width: 1.6 },
    ]);
  }
  const square = rectangle(-SAMPLE, -SAMPLE, 2 * SAMPLE, 2 * SAMPLE, 2);
  const valued = results.filter((result) => result?.value !== undefined && !isOver(result.state));
  for (const basis of ["stated", "reported", "inferred"] as const) {
    const count = valued.filter((result) => result?.basis === basis).length;
    const ring: Mark = { kind: "path", d: square, fill: "surface", stroke: "neutral", width: 1.8 };
    const full: Mark = { kind: "path", d: square, fill: "neutral" };
    const half: Mark = { ...full, clip: rectangle(-SAMPLE, -SAMPLE, SAMPLE, 2 * SAMPLE) };
    add(
      `basis-${basis}`,
      words.legend[basis],
      count,
      basis === "stated" ? [full] : basis === "reported" ? [ring, half] : [ring],
    );
  }
  addNotes(map, words, cast, shown, measureText, add);
  const families = new Map<ShownFamily, number>();
  for (const id of shown) {
    const family = familyOf(map, map.actors?.[id] as Actor);
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  for (const family of [...ACTOR_FAMILIES, "other"] as const) {
    add(`family-${family}`, words.families[family], families.get(family) ?? 0, [
      { kind: "path", d: familyShape(family, SAMPLE), fill: "surface", stroke: "soft", width: 1.6 },
    ]);
  }
  const groups = shown.filter((id) => map.actors?.[id]?.group).length;
  add("group", words.legend.group, groups, [
    { kind: "path", d: circle(SAMPLE), fill: "surface", stroke: "soft", width: 1.2 },
    { kind: "path", d: circle(SAMPLE - 3.2), stroke: "soft", width: 1.6 },
  ]);
  if (ties) tieEntries(words, ties, add);
  return entries;
}

type Add = (id: string, label: string, count: number, marks: readonly Mark[]) => void;

function isOver(state: string): boolean {
  return state === "lapsed" || state === "ended";
}

/** The notes after labels: each is its own sample. */
function addNotes(
  map: StandpointMap,
  words: Words,
  cast: Cast,
  shown: readonly string[],
  measureText: MeasureText,
  add: Add,
): void {
  const notes = shown.flatMap((id) => labelNotes(words, map, cast.results.get(id)));
  const style = { x: 0, y: 4, anchor: "middle", size: 11, weight: 400, fill: "soft" } as const;
  for (const kind of ["possibly", "lastKnown", "undated", "conditional", "disputed"] as const) {
    const [sample, ...more] = notes.filter((note) => note.kind === kind);
    if (sample) add(kind, words.legend[kind], 1 + more.length, [plainText(sample.text, measureText, style)]);
  }
}

function tieEntries(words: Words, ties: DrawnTies, add: Add): void {
  const line = (stroke: Token, width: number, dash?: readonly number[]): Mark => ({
    kind: "path",
    d: "M-11 0L9 0",
    stroke,
    width,
    ...(dash ? { dash } : {}),
  });
  add("tie-support", words.legend.support, ties.support, [
    line("support", 1.4),
    { kind: "path", d: circle(2.8, 9), fill: "support" },
  ]);
  add("tie-oppose", words.legend.oppose, ties.oppose, [
    line("oppose", 1.4, [5, 3]),
    { kind: "path", d: "M9 -4.5L9 4.5", stroke: "oppose", width: 1.8 },
  ]);
  add("tie-membership", words.legend.membership, ties.membership, [line("tie", 2.6)]);
  add("tie-other", words.legend.tie, ties.other, [line("tie", 1.4)]);
  add("tie-past", words.legend.past, ties.past, [line("tie", 0.8)]);
}
