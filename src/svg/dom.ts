import {
  FONT_STACK,
  HALO_WIDTH,
  type Mark,
  type Scene,
  type SceneItem,
  type TextMark,
  type TextSpan,
  type Token,
} from "../scene";

const SVG = "http://www.w3.org/2000/svg";
const XML = "http://www.w3.org/XML/1998/namespace";

/** The colour of a token, as SVG takes it. */
export type Resolve = (token: Token) => string;

/** Undefined and false leave an attribute away. */
type Attributes = Readonly<Record<string, string | number | false | undefined>>;

let instances = 0;

/**
 * Paints the stage of scenes into one `<svg>`, with presentation attributes only. Items that are the same object as in
 * the scene before keep their nodes. Where an item answers to a pointer, an unpainted rectangle covers its hit box; the
 * item is found again by `data-id`.
 */
export class StagePainter {
  readonly svg = svgNode("svg", { "aria-hidden": "true", "font-family": FONT_STACK, focusable: "false" });
  readonly #clips = new Clips(`standpoint-clip-${++instances}-`);
  #groups: ReadonlyMap<string, { readonly item: SceneItem; readonly node: SVGElement }> = new Map();
  #resolve: Resolve | undefined;

  /** Shows the stage of a scene. Another `resolve` than before repaints all of it. */
  paint(scene: Scene, resolve: Resolve): void {
    const { width, height } = scene.stage;
    setAttributes(this.svg, { viewBox: `0 0 ${width} ${height}`, width, height });
    if (resolve !== this.#resolve) this.#clear();
    this.#resolve = resolve;
    const items = scene.items.filter((item) => item.layer === "stage");
    const groups = items.map((item) => {
      const known = this.#groups.get(item.id);
      return known?.item === item ? known : { item, node: this.#group(item, resolve) };
    });
    this.#groups = new Map(groups.map((group) => [group.item.id, group]));
    keepChildren(this.svg, [this.#clips.defs, ...groups.map(({ node }) => node)]);
  }

  #clear(): void {
    this.#groups = new Map();
    this.#clips.clear();
  }

  #group(item: SceneItem, resolve: Resolve): SVGElement {
    const { x, y, hit, title } = item;
    const moved = x !== 0 || y !== 0;
    const node = svgNode("g", { "data-id": item.id, transform: moved && `translate(${trim(x)} ${trim(y)})` });
    if (title) node.append(svgNode("title", {}, title));
    if (hit) node.append(svgNode("rect", { ...hit, fill: "none", "pointer-events": "all" }));
    node.append(...item.marks.map((mark) => markNode(mark, resolve, this.#clips)));
    return node;
  }
}

/** A drawing by itself, as in a legend: marks within a box of so many pixels around 0, 0. */
export function paintSample(marks: readonly Mark[], width: number, height: number, resolve: Resolve): SVGElement {
  const viewBox = `${-width / 2} ${-height / 2} ${width} ${height}`;
  const box = { viewBox, width, height, "aria-hidden": "true", "font-family": FONT_STACK };
  const svg = svgNode("svg", box);
  const clips = new Clips(`standpoint-clip-${++instances}-`);
  svg.append(clips.defs, ...marks.map((mark) => markNode(mark, resolve, clips)));
  return svg;
}

/** Clip paths by their data: the same one is made once. */
class Clips {
  readonly defs = svgNode("defs");
  readonly #ids = new Map<string, string>();

  constructor(private readonly prefix: string) {}

  idOf(d: string): string {
    let id = this.#ids.get(d);
    if (id === undefined) {
      id = this.prefix + this.#ids.size;
      this.#ids.set(d, id);
      this.defs.append(svgNode("clipPath", { id }, svgNode("path", { d })));
    }
    return id;
  }

  clear(): void {
    this.#ids.clear();
    this.defs.replaceChildren();
  }
}

function markNode(mark: Mark, resolve: Resolve, clips: Clips): SVGElement {
  if (mark.kind === "text") return textNode(mark, resolve);
  const { d, fill, stroke, width, cap, dash, clip } = mark;
  return svgNode("path", {
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
  const node = svgNode("text", {
    x,
    y,
    "font-size": size,
    fill: resolve(fill),
    "font-weight": weight !== 400 && weight,
    "text-anchor": anchor !== "start" && anchor,
    stroke: halo && resolve(halo),
    "stroke-width": halo && HALO_WIDTH,
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
  return svgNode("tspan", { fill, "font-weight": span.weight !== line.weight && span.weight }, span.text);
}

/** Builds an HTML element: the first picture waits for no template language. */
export function htmlNode<N extends keyof HTMLElementTagNameMap>(
  name: N,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[N] {
  return filled(document.createElement(name), attributes, children);
}

function svgNode<N extends keyof SVGElementTagNameMap>(
  name: N,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[N] {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled<E extends Element>(node: E, attributes: Attributes, children: readonly (Node | string)[]): E {
  setAttributes(node, attributes);
  node.append(...children);
  return node;
}

/** Sets these attributes and leaves the others as they are. */
export function setAttributes(node: Element, attributes: Attributes): void {
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && value !== false) node.setAttribute(name, String(value));
  }
}

/** Makes these the children of a node. Those that are there already are not touched, so that what has the focus keeps it. */
export function keepChildren(parent: Node, children: readonly ChildNode[]): void {
  const kept = new Set(children);
  for (const child of [...parent.childNodes]) if (!kept.has(child)) child.remove();
  let there = parent.firstChild;
  for (const child of children) {
    if (child === there) there = there.nextSibling;
    else parent.insertBefore(child, there);
  }
}

function trim(value: number): number {
  return Math.round(value * 1000) / 1000;
}
