import type { MeasureText } from "./wrap";

/**
 * Advances of a common sans-serif face (Helvetica's AFM table) for the characters from space to tilde, in thousandths
 * of the font size. Faces that people see are a little wider or narrower, so the sum is taken times 1.08.
 */
const ADVANCES = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const SAFETY = 1.08;
const BOLD = 1.06;

/** The width by the checked-in table: used by Node, the command line and the golden pictures. */
export const tableWidth: MeasureText = (text, size, weight) => {
  let sum = 0;
  for (const character of text) {
    const code = character === "\u00a0" ? 32 : (character.codePointAt(0) ?? 0);
    // Beyond the table: Latin letters with marks are as wide as a digit, ideographs and emoji as wide as they are high.
    sum += ADVANCES[code - 32] ?? (code < 0x1100 ? 600 : 1000);
  }
  return (sum / 1000) * size * SAFETY * (weight >= 600 ? BOLD : 1);
};
