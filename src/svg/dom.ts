import { FONT_STACK, type Mark, type Scene, type SceneItem, type TextMark, type TextSpan, type Token } from "../scene";

const SVG = "http://www.w3.org/2000/svg";
const XML = "http://www.w3.org/XML/1998/namespace";
/** Width of the halo behind letters, on both sides together; as in SVG text. */
const HALO = 4;

/** The colour of a token, as SVG takes it. */
export type Resolve = (token: Token) => string;

type Attributes = Readonly<Record<string, string | number | false | undefined>>;

let instances = 0;

/**
 * Paints the stage of scenes into one `<svg>`, with presentation attributes only. Items that are the same object as in
 * the scene before keep their nodes. Where an item answers to a pointer, an unpainted rectangle covers its hit box; the
 * item is found again by `data-id`.
 */
export class StagePainter {
  readonly svg = element("svg", { "aria-hidden": "true", "font-family": FONT_STACK, focusable: "false" });
  private readonly clips = new Clips(`standpoint-clip-${++instances}-`);
  private readonly groups = new Map<string, { item: SceneItem; node: SVGElement }>();
  private resolve: Resolve | undefined;

  constructor() {
    this.svg.append(this.clips.defs);
  }

  /** Shows the stage of a scene. Another `resolve` than before repaints all of it. */
  paint(scene: Scene, resolve: Resolve): void {
    const { width, height } = scene.stage;
    setAttributes(this.svg, { viewBox: `0 0 ${width} ${height}`, width, height });
    if (resolve !== this.resolve) this.clear();
    this.resolve = resolve;
    const items = scene.items.filter((item) => item.layer === "stage");
    const ids = new Set(items.map((item) => item.id));
    for (const [id, { node }] of this.groups) {
      if (ids.has(id)) continue;
      node.remove();
      this.groups.delete(id);
    }
    let before: Element = this.clips.defs;
    for (const item of items) {
      const known = this.groups.get(item.id);
      const node = known?.item === item ? known.node : this.group(item, resolve);
      if (known && known.node !== node) known.node.remove();
      if (before.nextSibling !== node) before.after(node);
      this.groups.set(item.id, { item, node });
      before = node;
    }
  }

  private clear(): void {
    for (const { node } of this.groups.values()) node.remove();
    this.groups.clear();
    this.clips.clear();
  }

  private group(item: SceneItem, resolve: Resolve): SVGElement {
    const { x, y, hit, title } = item;
    const moved = x !== 0 || y !== 0;
    const node = element("g", { "data-id": item.id, transform: moved && `translate(${trim(x)} ${trim(y)})` });
    if (title) node.append(element("title", {}, title));
    if (hit) node.append(element("rect", { ...hit, fill: "none", "pointer-events": "all" }));
    node.append(...item.marks.map((mark) => markNode(mark, resolve, this.clips)));
    return node;
  }
}

/** A drawing by itself, as in a legend: marks within a box of so many pixels around 0, 0. */
export function paintSample(marks: readonly Mark[], width: number, height: number, resolve: Resolve): SVGElement {
  const viewBox = `${-width / 2} ${-height / 2} ${width} ${height}`;
  const box = { viewBox, width, height, "aria-hidden": "true", "font-family": FONT_STACK };
  const svg = element("svg", box);
  const clips = new Clips(`standpoint-clip-${++instances}-`);
  const nodes = marks.map((mark) => markNode(mark, resolve, clips));
  if (clips.defs.hasChildNodes()) svg.append(clips.defs);
  svg.append(...nodes);
  return svg;
}

/** Clip paths by their data: the same one is made once. */
class Clips {
  readonly defs = element("defs", {});
  private readonly ids = new Map<string, string>();

  constructor(private readonly prefix: string) {}

  idOf(d: string): string {
    let id = this.ids.get(d);
    if (id === undefined) {
      id = this.prefix + this.ids.size;
      this.ids.set(d, id);
      const clip = element("clipPath", { id });
      clip.append(element("path", { d }));
      this.defs.append(clip);
    }
    return id;
  }

  clear(): void {
    this.ids.clear();
    this.defs.replaceChildren();
  }
}

function markNode(mark: Mark, resolve: Resolve, clips: Clips): SVGElement {
  if (mark.kind === "text") return textNode(mark, resolve);
  const { d, fill, stroke, width, cap, dash, clip } = mark;
  return element("path", {
    d,
    fill: fill ? resolve(fill) : "none",
    stroke: stroke && resolve(stroke),
    "stroke-width": stroke && (width ?? 1),
    "stroke-linejoin": stroke && "round",
    "stroke-linecap": cap === "round" && "round",
    "stroke-dasharray": dash?.join(" "),
    "clip-path": clip && `url(#${clips.idOf(clip)})`,
  });
}

function textNode(mark: TextMark, resolve: Resolve): SVGElement {
  const { x, y, size, fill, weight, anchor, halo, lang, spans } = mark;
  const node = element("text", {
    x,
    y,
    "font-size": size,
    fill: resolve(fill),
    "font-weight": weight !== 400 && weight,
    "text-anchor": anchor !== "start" && anchor,
    stroke: halo && resolve(halo),
    "stroke-width": halo && HALO,
    "stroke-linejoin": halo && "round",
    "paint-order": halo && "stroke",
    lang,
  });
  if (!spans) {
    node.textContent = mark.text;
    return node;
  }
  // Without it the spaces between two stretches are folded.
  node.setAttributeNS(XML, "xml:space", "preserve");
  node.append(...spans.map((span) => spanNode(span, mark, resolve)));
  return node;
}

function spanNode(span: TextSpan, line: TextMark, resolve: Resolve): SVGElement {
  const fill = span.fill !== line.fill && resolve(span.fill);
  return element("tspan", { fill, "font-weight": span.weight !== line.weight && span.weight }, span.text);
}

function element(name: string, attributes: Attributes, text?: string): SVGElement {
  const node = document.createElementNS(SVG, name);
  setAttributes(node, attributes);
  if (text !== undefined) node.textContent = text;
  return node;
}

function setAttributes(node: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) node.setAttribute(name, String(value));
  }
}

function trim(value: number): number {
  return Math.round(value * 1000) / 1000;
}
