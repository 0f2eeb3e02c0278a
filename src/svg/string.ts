import {
  colourOf,
  FONT_STACK,
  HALO_WIDTH,
  type Mark,
  type Scene,
  type SceneItem,
  type TextMark,
  type TextSpan,
  type Theme,
} from "../scene";
import { composeFigure } from "../scene/figure";

/**
 * A scene as the text of an SVG file, in presentation attributes only, so that it needs no style of its page and
 * breaks no policy. Its size is the scene's own, in pixels.
 *
 * @param options.theme light (default) or dark
 */
export function renderSVG(scene: Scene, options: { theme?: Theme } = {}): string {
  const theme = options.theme ?? "light";
  const { width, height, stage, items, summary } = composeFigure(scene);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      `lang="${escapeXml(scene.lang)}" role="img" aria-labelledby="title desc" font-family="${escapeXml(FONT_STACK)}">`,
    `<title id="title">${escapeXml(scene.title)}</title>`,
    `<desc id="desc">${escapeXml(summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colourOf("surface", theme)}"/>`,
  ];
  const clips = new Clips();
  const body = items.map((item) => {
    const [dx, dy] = item.layer === "stage" ? [stage.x, stage.y] : [0, 0];
    return itemText(item, item.x + dx, item.y + dy, theme, clips);
  });
  return [...lines, ...clips.text(), ...body, "</svg>", ""].join("\n");
}

/** Clip paths by their data: the same one is written once. */
class Clips {
  private readonly ids = new Map<string, string>();

  idOf(d: string): string {
    const known = this.ids.get(d);
    if (known) return known;
    const id = `clip${this.ids.size}`;
    this.ids.set(d, id);
    return id;
  }

  text(): string[] {
    if (this.ids.size === 0) return [];
    const paths = [...this.ids].map(([d, id]) => `<clipPath id="${id}"><path d="${d}"/></clipPath>`);
    return ["<defs>", ...paths, "</defs>"];
  }
}

function itemText(item: SceneItem, x: number, y: number, theme: Theme, clips: Clips): string {
  const marks = item.marks.map((mark) => markText(mark, theme, clips)).join("");
  const place = x === 0 && y === 0 ? "" : ` transform="translate(${trim(x)} ${trim(y)})"`;
  return `<g data-id="${escapeXml(item.id)}"${place}>${marks}</g>`;
}

function markText(mark: Mark, theme: Theme, clips: Clips): string {
  if (mark.kind === "text") return textMark(mark, theme);
  const attributes = [
    `d="${mark.d}"`,
    `fill="${mark.fill ? colourOf(mark.fill, theme) : "none"}"`,
    mark.stroke && `stroke="${colourOf(mark.stroke, theme)}" stroke-width="${mark.width ?? 1}" stroke-linejoin="round"`,
    mark.cap === "round" && `stroke-linecap="round"`,
    mark.dash && `stroke-dasharray="${mark.dash.join(" ")}"`,
    mark.clip && `clip-path="url(#${clips.idOf(mark.clip)})"`,
  ];
  return `<path ${attributes.filter(Boolean).join(" ")}/>`;
}

function textMark(mark: TextMark, theme: Theme): string {
  const attributes = [
    `x="${mark.x}" y="${mark.y}" font-size="${mark.size}" fill="${colourOf(mark.fill, theme)}"`,
    mark.weight !== 400 && `font-weight="${mark.weight}"`,
    mark.anchor !== "start" && `text-anchor="${mark.anchor}"`,
    mark.halo &&
      `stroke="${colourOf(mark.halo, theme)}" stroke-width="${HALO_WIDTH}" stroke-linejoin="round" paint-order="stroke"`,
    mark.lang && `lang="${escapeXml(mark.lang)}"`,
  ];
  const content = mark.spans ? spansText(mark.spans, mark, theme) : escapeXml(mark.text);
  // Without it the spaces between two stretches are folded.
  const space = mark.spans ? ` xml:space="preserve"` : "";
  return `<text ${attributes.filter(Boolean).join(" ")}${space}>${content}</text>`;
}

function spansText(spans: readonly TextSpan[], line: TextMark, theme: Theme): string {
  return spans
    .map((span) => {
      const attributes = [
        span.fill !== line.fill && ` fill="${colourOf(span.fill, theme)}"`,
        span.weight !== line.weight && ` font-weight="${span.weight}"`,
      ];
      return `<tspan${attributes.filter(Boolean).join("")}>${escapeXml(span.text)}</tspan>`;
    })
    .join("");
}

function trim(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Text made harmless in XML: markup characters escaped, characters that XML forbids left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
