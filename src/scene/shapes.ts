import type { ShownFamily } from "../model";

/** Numbers in path data: at most three decimals, so that every engine writes the same text. */
export function round(value: number): number {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? 0 : rounded;
}

type Point = readonly [x: number, y: number];

export function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`;
}

export function circle(r: number, x = 0, y = 0): string {
  const [left, right] = [round(x - r), round(x + r)];
  return `M${left} ${round(y)}A${r} ${r} 0 1 1 ${right} ${round(y)}A${r} ${r} 0 1 1 ${left} ${round(y)}Z`;
}

export function rectangle(x: number, y: number, width: number, height: number, radius = 0): string {
  const [l, t, r, b] = [round(x), round(y), round(x + width), round(y + height)];
  if (radius === 0) return `M${l} ${t}L${r} ${t}L${r} ${b}L${l} ${b}Z`;
  const q = (px: number, py: number) => `${round(px)} ${round(py)}`;
  return (
    `M${q(x + radius, y)}L${q(x + width - radius, y)}Q${r} ${t} ${q(x + width, y + radius)}` +
    `L${q(x + width, y + height - radius)}Q${r} ${b} ${q(x + width - radius, y + height)}` +
    `L${q(x + radius, y + height)}Q${l} ${b} ${q(x, y + height - radius)}L${q(x, y + radius)}Q${l} ${t} ${q(x + radius, y)}Z`
  );
}

/** Corners of the shapes at radius 1; the areas are about the same, so that no family looks more important. */
const CORNERS: Record<Exclude<ShownFamily, "person" | "public-body">, readonly Point[]> = {
  "service-provider": [
    [0.5, -0.92],
    [1.03, 0],
    [0.5, 0.92],
    [-0.5, 0.92],
    [-1.03, 0],
    [-0.5, -0.92],
  ],
  "police-justice": [
    [-0.9, -0.86],
    [0.9, -0.86],
    [0.9, 0.2],
    [0.56, 0.72],
    [0, 1.05],
    [-0.56, 0.72],
    [-0.9, 0.2],
  ],
  political: [
    [0, -1.08],
    [1.14, 0.88],
    [-1.14, 0.88],
  ],
  "civil-society": [
    [0, -1.16],
    [1.16, 0],
    [0, 1.16],
    [-1.16, 0],
  ],
  "professional-body": [
    [0.41, -0.97],
    [0.97, -0.41],
    [0.97, 0.41],
    [0.41, 0.97],
    [-0.41, 0.97],
    [-0.97, 0.41],
    [-0.97, -0.41],
    [-0.41, -0.97],
  ],
  "company-media": [
    [-1.18, -0.72],
    [1.18, -0.72],
    [1.18, 0.72],
    [-1.18, 0.72],
  ],
  subject: [
    [-1, -0.78],
    [0.45, -0.78],
    [1.15, 0],
    [0.45, 0.78],
    [-1, 0.78],
  ],
  other: [
    [-0.62, -0.8],
    [0.62, -0.8],
    [1.08, 0.8],
    [-1.08, 0.8],
  ],
};

/** The outline of a family's shape around 0, 0. */
export function familyShape(family: ShownFamily, radius: number): string {
  if (family === "person") return circle(round(radius * 0.98));
  if (family === "public-body") {
    const half = radius * 0.88;
    return rectangle(-half, -half, half * 2, half * 2, radius * 0.2);
  }
  return polygon(CORNERS[family].map(([x, y]) => [x * radius, y * radius]));
}

export type Glyph = "--" | "-" | "0" | "+" | "++" | "±" | "–?" | "ended" | "lapsed" | "";

/** Where the middle of a glyph lies in a family's shape, in parts of the radius below the shape's own middle. */
export function glyphShift(family: ShownFamily): number {
  return family === "political" ? 0.32 : family === "police-justice" ? -0.06 : 0;
}

/** Strokes of a glyph around 0, 0 in a box of 10 pixels, to be drawn with a stroke of 1.6 pixels and butt ends. */
export function glyphPath(glyph: Glyph, y = 0): string {
  const minus = (x: number, half: number) => `M${round(x - half)} ${round(y)}L${round(x + half)} ${round(y)}`;
  const plus = (x: number, half: number) =>
    `${minus(x, half)}M${round(x)} ${round(y - half)}L${round(x)} ${round(y + half)}`;
  switch (glyph) {
    case "--":
      return minus(-2.9, 2.1) + minus(2.9, 2.1);
    case "-":
      return minus(0, 2.8);
    case "0":
      return circle(2.6, 0, y);
    case "+":
      return plus(0, 3);
    case "++":
      return plus(-2.9, 2.2) + plus(2.9, 2.2);
    case "±":
      return `M-3 ${round(y - 1)}L3 ${round(y - 1)}M0 ${round(y - 4)}L0 ${round(y + 2)}M-3 ${round(y + 4)}L3 ${round(y + 4)}`;
    case "–?":
      return (
        minus(-3, 1.8) +
        `M1 ${round(y - 1.8)}C1 ${round(y - 4.6)} 5.2 ${round(y - 4.4)} 5 ${round(y - 1.7)}C4.9 ${round(y - 0.4)} 3 ${round(y - 0.2)} 3 ${round(y + 1.5)}M3 ${round(y + 2.9)}L3 ${round(y + 4.4)}`
      );
    case "ended":
      return `M-2.8 ${round(y - 2.8)}L2.8 ${round(y + 2.8)}M-2.8 ${round(y + 2.8)}L2.8 ${round(y - 2.8)}`;
    case "lapsed":
      return `M-3.6 ${round(y)}L2 ${round(y)}M2.8 ${round(y - 3.2)}L2.8 ${round(y + 3.2)}`;
    default:
      return "";
  }
}
