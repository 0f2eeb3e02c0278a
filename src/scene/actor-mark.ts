import { LABEL_LEADING, LABEL_OFFSET, LABEL_SIZE, type Label, MARK_RADIUS } from "../layout";
import { type Actor, familyOf, levelOf, type PositionResult, type StandpointMap } from "../model";
import { faded } from "./palette";
import { circle, familyShape, type Glyph, glyphPath, glyphShift, rectangle, round } from "./shapes";
import { lineMarks } from "./text-mark";
import type { BaseToken, Box, Mark, PathMark, TextMark, Token } from "./types";

const STROKE = 1.8;
const GLYPH_STROKE = 1.6;
const GLYPHS: Record<string, Glyph> = { "-1": "--", "-0.5": "-", "0": "0", "0.5": "+", "1": "++" };

/** What a mark says: side, glyph and how it is filled. */
export interface MarkLook {
  readonly token: BaseToken;
  readonly glyph: Glyph;
  readonly fill: "full" | "half" | "ring";
}

/** The look of an actor's mark for its result on the issue shown; without a result a plain ring. */
export function lookOf(result: PositionResult | undefined): MarkLook {
  if (!result || result.value === undefined) return { token: "neutral", glyph: "", fill: "ring" };
  if (result.state === "lapsed" || result.state === "ended") {
    return { token: "neutral", glyph: result.state, fill: "ring" };
  }
  const fill = result.basis === "stated" ? "full" : result.basis === "reported" ? "half" : "ring";
  if (typeof result.value === "string") {
    return { token: "neutral", glyph: result.value === "mixed" ? "±" : "–?", fill };
  }
  return { token: sideToken(result.value), glyph: GLYPHS[String(levelOf(result.value))] ?? "", fill };
}

export function sideToken(value: number): "oppose" | "neutral" | "support" {
  const level = levelOf(value);
  return level < 0 ? "oppose" : level > 0 ? "support" : "neutral";
}

/** The marks of an actor around 0, 0: family by shape, side and level by glyph and hue, basis by filling. */
export function actorMarks(map: StandpointMap, actor: Actor, look: MarkLook, radius = MARK_RADIUS): Mark[] {
  const family = familyOf(map, actor);
  const shape = familyShape(family, actor.group ? radius * 0.84 : radius);
  const { token } = look;
  const marks: PathMark[] = [];
  if (actor.group) {
    marks.push({
      kind: "path",
      d: familyShape(family, radius * 1.24),
      fill: "surface",
      stroke: token,
      width: 1.2,
    });
  }
  marks.push({ kind: "path", d: shape, fill: look.fill === "full" ? token : "surface", stroke: token, width: STROKE });
  const left = rectangle(-2 * radius, -2 * radius, 2 * radius, 4 * radius);
  const right = rectangle(0, -2 * radius, 2 * radius, 4 * radius);
  if (look.fill === "half") marks.push({ kind: "path", d: shape, fill: token, clip: left });
  const d = glyphPath(look.glyph, round(glyphShift(family) * radius));
  if (d) {
    const glyph = { kind: "path", d, width: GLYPH_STROKE, cap: "butt" } as const;
    if (look.fill === "half") {
      marks.push({ ...glyph, stroke: "surface", clip: left }, { ...glyph, stroke: token, clip: right });
    } else {
      marks.push({ ...glyph, stroke: look.fill === "full" ? "surface" : token });
    }
  }
  return marks;
}

/** The marks of a label to the right of a mark at 0, 0, its lines around the middle. */
export function labelMarks(label: Label, ink: Token, soft: Token, halo: Token): TextMark[] {
  const top = (-label.lines.length * LABEL_LEADING) / 2;
  return label.lines.flatMap((line, index) => {
    const baseline = top + (index + 0.74) * LABEL_LEADING;
    return lineMarks(line, LABEL_OFFSET, baseline, LABEL_SIZE, ink, soft).map((mark) => ({ ...mark, halo }));
  });
}

/** Boxes of mark and label that nothing solid may overlap. */
export function actorBoxes(label: Label | undefined): Box[] {
  const r = MARK_RADIUS * 1.2;
  const boxes: Box[] = [{ x: -r, y: -r, width: 2 * r, height: 2 * r }];
  label?.lines.forEach((line, index) => {
    boxes.push({
      x: LABEL_OFFSET,
      y: round((-label.lines.length / 2 + index) * LABEL_LEADING),
      width: round(line.width),
      height: LABEL_LEADING,
    });
  });
  return boxes;
}

/** The same marks, faded: what focus leaves aside. */
export function fadeMarks<M extends Mark>(marks: readonly M[]): M[] {
  return marks.map((mark): M => {
    if (mark.kind === "text") {
      const spans = mark.spans?.map((span) => ({ ...span, fill: faded(span.fill) }));
      return { ...mark, fill: faded(mark.fill), ...(spans ? { spans } : {}) };
    }
    return {
      ...mark,
      ...(mark.fill && mark.fill !== "surface" ? { fill: faded(mark.fill) } : {}),
      ...(mark.stroke && mark.stroke !== "surface" ? { stroke: faded(mark.stroke) } : {}),
    };
  });
}

/** The ring around the actor that a view focuses on. */
export function focusRing(): Mark {
  return { kind: "path", d: circle(MARK_RADIUS * 1.4), stroke: "ink", width: 1.6 };
}
