import type { FrameText, Inline, Scene } from "../../scene";
import { htmlNode, keepChildren, paintSample, type Resolve, StagePainter, setAttributes } from "../../svg/dom";
import type { Words } from "../../text";

/** What is painted beside the scene. */
export interface Painting {
  readonly words: Words;
  readonly resolve: Resolve;
  /** Ids of the long sentences of which the rest is shown. */
  readonly opened: ReadonlySet<string>;
}

/** Paints the picture with all its words, from heading to credit line. What stays the same keeps its nodes. */
export class FigurePainter {
  readonly node = htmlNode("div", { class: "figure", part: "figure" });
  /** Where the text alternative belongs. In the list form it is the picture. */
  readonly twin = htmlNode("div");
  readonly controls = htmlNode("slot", { name: "controls" });
  readonly stage: HTMLElement;
  readonly #painter = new StagePainter();
  /** Words for the eye only: the text alternative has them as headings of its groups. */
  readonly #heads = htmlNode("div", { "aria-hidden": "true" });
  readonly #scroller: HTMLElement;
  readonly #picture = htmlNode("div", { class: "picture", role: "figure" });
  #texts: ReadonlyMap<string, Element> = new Map();
  #painted: readonly unknown[] = [];

  constructor() {
    this.stage = htmlNode("div", { class: "stage", part: "stage" }, this.#painter.svg);
    this.#scroller = htmlNode("div", { class: "scroller" }, this.#heads, this.stage);
  }

  paint(scene: Scene, { words, resolve, opened }: Painting): void {
    const asked = [scene, resolve, opened];
    if (asked.every((value, index) => value === this.#painted[index])) return;
    this.#painted = asked;
    this.#painter.paint(scene, resolve);
    const texts = this.#textNodes(scene, opened);
    const those = (test: (text: FrameText) => boolean): Element[] =>
      scene.texts.filter(test).flatMap(({ id }) => texts.get(id) ?? []);
    const isTitle = ({ role }: FrameText): boolean => role === "heading" || role === "lead";
    setAttributes(this.node, { lang: scene.lang });
    keepChildren(this.node, [
      ...those(isTitle),
      this.controls,
      ...those((text) => text.place === "above" && !isTitle(text)),
      this.#pictureNode(scene),
      ...those(({ place, role }) => place === "below" && role !== "credit"),
      ...legendNodes(scene, words, resolve),
      ...those(({ role }) => role === "credit"),
    ]);
  }

  #textNodes(scene: Scene, opened: ReadonlySet<string>): ReadonlyMap<string, Element> {
    const before = this.#texts;
    const now = new Map<string, Element>();
    const byId = new Map<string, Element>();
    for (const text of scene.texts) {
      const isOpen = opened.has(text.id);
      const lang = text.own && scene.mapLang;
      const key = JSON.stringify([text, isOpen, lang]);
      const node = before.get(key) ?? textNode(text, isOpen, lang);
      now.set(key, node);
      byId.set(text.id, node);
    }
    this.#texts = now;
    return byId;
  }

  #pictureNode(scene: Scene): Element {
    if (scene.form === "list") return this.twin;
    const { heads, mapLang, picture, stage, title } = scene;
    setAttributes(this.#heads, { class: `heads ${picture}` });
    this.#heads.replaceChildren(
      ...heads.map(({ token, title, count, note }) =>
        htmlNode(
          "div",
          { class: `head ${token}` },
          htmlNode("b", {}, title),
          " ",
          htmlNode("span", { class: "count" }, count),
          ...(note ? [htmlNode("span", { class: "note", lang: mapLang }, note)] : []),
        ),
      ),
    );
    setAttributes(this.#picture, { "aria-label": title });
    keepChildren(this.#picture, stage.height > 0 ? [this.twin, this.#scroller] : [this.twin]);
    return this.#picture;
  }
}

function textNode({ id, role, runs, more }: FrameText, isOpen: boolean, lang: string | undefined | false): Element {
  if (role === "heading") {
    return htmlNode("h2", { class: role, part: role, lang }, ...runs.map(({ text }) => text));
  }
  if (role === "credit") return htmlNode("p", { class: "credit soft", part: role, lang }, ...inlineNodes(runs));
  const node = htmlNode("p", { class: role, lang }, ...inlineNodes(runs));
  if (more && isOpen) node.append(" ", ...inlineNodes(more.runs));
  else if (more) node.append(" ", htmlNode("button", { class: "more link", "data-open": id }, more.label));
  return node;
}

/** A name and the comma after it stay on one line. */
function inlineNodes(runs: readonly Inline[]): (Node | string)[] {
  return runs.map((run, index) => {
    if (isComma(run) && runs[index - 1]?.ref) return " ";
    const next = runs[index + 1];
    if (!run.ref || !next || !isComma(next)) return inlineNode(run);
    return htmlNode("span", { class: "name" }, inlineNode(run), next.text.trimEnd());
  });
}

function isComma({ text }: Inline): boolean {
  return text.trim() === ",";
}

function inlineNode({ text, strong, soft, ref }: Inline): Node | string {
  if (ref?.kind === "actor") return htmlNode("button", { class: "link", "data-actor": ref.id }, text);
  if (strong) return htmlNode("b", {}, text);
  return soft ? htmlNode("span", { class: "soft" }, text) : text;
}

function legendNodes({ legend }: Scene, words: Words, resolve: Resolve): Element[] {
  if (legend.length === 0) return [];
  const entries = legend.map(({ label, count, marks, width }) =>
    htmlNode(
      "li",
      {},
      paintSample(marks, width, 24, resolve),
      ` ${label} `,
      htmlNode("span", { class: "soft" }, `(${count})`),
    ),
  );
  return [htmlNode("ul", { class: "legend", part: "legend", "aria-label": words.legend.title }, ...entries)];
}
