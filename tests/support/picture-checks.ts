/** What a graphics editor would check in a picture, computed from its scene. */
import { wcagContrast } from "culori";
import type { Box, SceneItem, TextMark, Theme, Token } from "../../src/scene";
import { colourOf } from "../../src/scene";
import type { Figure } from "../../src/scene/figure";

export interface PlacedBox extends Box {
  readonly item: string;
}

function origin(scene: Figure, item: SceneItem): [number, number] {
  return item.layer === "stage" ? [item.x + scene.stage.x, item.y + scene.stage.y] : [item.x, item.y];
}

/** Boxes of marks and words in the coordinates of the whole figure. */
function solidBoxes(scene: Figure): PlacedBox[] {
  return scene.items.flatMap((item) => {
    const [x, y] = origin(scene, item);
    return (item.solid ?? []).map((box) => ({ ...box, x: box.x + x, y: box.y + y, item: item.id }));
  });
}

/** Pairs of items whose marks or words lie on each other, with how far. Links may cross anything. */
export function overlaps(scene: Figure): string[] {
  const boxes = solidBoxes(scene).sort((a, b) => a.y - b.y);
  const found: string[] = [];
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      if (b.y > a.y + a.height) break;
      if (a.item === b.item) continue;
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const along = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      if (across > 0.5 && along > 0.5)
        found.push(`${a.item} and ${b.item} by ${across.toFixed(1)} × ${along.toFixed(1)}`);
    }
  });
  return found;
}

/** Items that reach over the edge of the figure. */
export function clipped(scene: Figure): string[] {
  const boxes = [...solidBoxes(scene), ...pathBoxes(scene)];
  return boxes
    .filter(
      (box) =>
        box.x < -0.5 ||
        box.y < -0.5 ||
        box.x + box.width > scene.width + 0.5 ||
        box.y + box.height > scene.height + 0.5,
    )
    .map(
      (box) =>
        `${box.item}: ${box.x.toFixed(1)} ${box.y.toFixed(1)} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`,
    );
}

/** Extents of all path marks by their end points; the control points of bows lie outside what is drawn. */
function pathBoxes(scene: Figure): PlacedBox[] {
  return scene.items.flatMap((item) => {
    const [x, y] = origin(scene, item);
    return item.marks.flatMap((mark) => {
      if (mark.kind !== "path") return [];
      const points = [...sampled(mark.d)];
      const xs = points.map((point) => point[0] + x);
      const ys = points.map((point) => point[1] + y);
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      return [{ item: item.id, x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }];
    });
  });
}

function* sampled(d: string): Generator<[number, number]> {
  let last: [number, number] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([MLQCA])([^MLQCAZ]*)/g)) {
    const n = (rest ?? "")
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const end: [number, number] = [n[n.length - 2] ?? 0, n[n.length - 1] ?? 0];
    if (command === "Q") {
      for (let t = 0.1; t < 1; t += 0.1) {
        const at = (i: 0 | 1) => (1 - t) ** 2 * last[i] + 2 * t * (1 - t) * (n[i] ?? 0) + t * t * end[i];
        yield [at(0), at(1)];
      }
    }
    last = end;
    yield end;
  }
}

/** Text under 4.5 : 1 and strokes or fills under 3 : 1 against what lies behind them. */
export function weakContrast(scene: Figure, theme: Theme): string[] {
  const found = new Set<string>();
  const bands = scene.items.filter((item) => item.kind === "band");
  const ratio = (a: Token, b: Token) => wcagContrast(colourOf(a, theme), colourOf(b, theme));
  for (const item of scene.items) {
    if (item.kind === "band" || item.id.endsWith("-rule")) continue;
    const grounds = new Set<Token>(["surface"]);
    if (item.layer === "stage")
      for (const band of bands) for (const mark of band.marks) if (mark.fill) grounds.add(mark.fill);
    for (const mark of item.marks) {
      const inks: [Token, number][] =
        mark.kind === "text"
          ? [[mark.fill, 4.5], ...(mark.spans ?? []).map((span): [Token, number] => [span.fill, 4.5])]
          : [mark.stroke, mark.fill].filter((token) => token !== undefined).map((token): [Token, number] => [token, 3]);
      for (const [ink, least] of inks) {
        // A glyph in the colour of the surface lies on a filled mark, whose contrast is the same ratio; rules are no signs.
        if (ink === "surface" || ink === "rule") continue;
        for (const ground of grounds) {
          if (ratio(ink, ground) < least) found.add(`${ink} on ${ground}: ${ratio(ink, ground).toFixed(2)} < ${least}`);
        }
      }
    }
  }
  return [...found];
}

/** Text of all marks of an item, lines joined by spaces. */
export function textOf(item: SceneItem): string {
  return item.marks
    .filter((mark): mark is TextMark => mark.kind === "text")
    .map((mark) => mark.text.trim())
    .join(" ");
}
