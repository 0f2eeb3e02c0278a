import type { Line, MeasureText } from "../layout";
import { round } from "./shapes";
import type { Box, Mark, TextMark, TextSpan, Token } from "./types";

/** The mark of one wrapped line; none where it is empty. Its stretches follow each other in any font. */
export function lineMarks(line: Line, x: number, y: number, size: number, ink: Token, soft: Token): TextMark[] {
  const spans = line.runs
    .filter((run) => run.text !== "")
    .map((run): TextSpan => ({ text: run.text, fill: run.soft ? soft : ink, weight: run.strong ? 600 : 400 }));
  const first = spans[0];
  if (!first) return [];
  const mark: TextMark = {
    kind: "text",
    text: spans.map((span) => span.text).join(""),
    x: round(x),
    y: round(y),
    anchor: "start",
    size,
    weight: first.weight,
    fill: first.fill,
    measured: round(line.width),
  };
  return [spans.length > 1 ? { ...mark, spans } : mark];
}

/** One line in one style, measured. */
export function plainText(
  text: string,
  measureText: MeasureText,
  style: Pick<TextMark, "x" | "y" | "anchor" | "size" | "weight" | "fill"> & Partial<TextMark>,
): TextMark {
  return { ...style, kind: "text", text, measured: round(measureText(text, style.size, style.weight)) };
}

/** The boxes that lines of text take. */
export function textBoxes(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== "text") return [];
    const left = mark.anchor === "start" ? 0 : mark.anchor === "middle" ? mark.measured / 2 : mark.measured;
    return [
      { x: round(mark.x - left), y: round(mark.y - mark.size * 0.8), width: mark.measured, height: round(mark.size) },
    ];
  });
}
