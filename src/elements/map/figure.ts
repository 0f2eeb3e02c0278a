import { html, nothing, type TemplateResult } from "lit";
import type { FrameText, Inline, Mark, Scene, Size } from "../../scene";
import type { Words } from "../../text";

/** What the templates need beside the scene. */
export interface Drawing {
  readonly words: Words;
  /** The painted stage. */
  readonly stage: SVGElement;
  /** A small drawing of marks, in a box of so many pixels. */
  readonly sample: (marks: readonly Mark[], size: Size) => SVGElement;
  /** Whether the rest of a long sentence is shown. */
  readonly isOpen: (text: string) => boolean;
  /** The text alternative; nothing as long as it is not loaded. In the list form it is the picture. */
  readonly twin: Part;
}

type Part = TemplateResult | typeof nothing;

/** The picture with all its words, from heading to credit line. */
export function figureTemplate(scene: Scene, drawing: Drawing): TemplateResult {
  const texts = (test: (text: FrameText) => boolean): Part[] =>
    scene.texts.filter(test).map((text) => textTemplate(text, scene, drawing));
  const isTitle = ({ role }: FrameText): boolean => role === "heading" || role === "lead";
  return html`<div class="figure" part="figure" lang=${scene.lang}>
    ${texts(isTitle)}
    <slot name="controls"></slot>
    ${texts((text) => text.place === "above" && !isTitle(text))} ${pictureTemplate(scene, drawing)}
    ${texts(({ place, role }) => place === "below" && role !== "credit")} ${legendTemplate(scene, drawing)}
    ${texts(({ role }) => role === "credit")}
  </div>`;
}

function pictureTemplate(scene: Scene, drawing: Drawing): TemplateResult {
  if (scene.form === "list") return html`${drawing.twin}`;
  const isEmpty = scene.stage.height === 0;
  return html`<div class="picture" role="figure" aria-label=${scene.title}>
    ${drawing.twin}
    ${
      isEmpty
        ? nothing
        : html`<div class="scroller">
            ${headsTemplate(scene)}
            <div class="stage" part="stage">
              ${drawing.stage}
              <div class="outline chosen"></div>
              <div class="outline focus"></div>
            </div>
          </div>`
    }
  </div>`;
}

/** Words for the eye only: the text alternative has them as headings of its groups. */
function headsTemplate(scene: Scene): Part {
  if (scene.heads.length === 0) return nothing;
  return html`<div class="heads ${scene.picture}" aria-hidden="true">
    ${scene.heads.map(
      (head) => html`<div class="head ${head.token}">
        <b>${head.title}</b> <span class="count">${head.count}</span>
        ${head.note ? html`<span class="note" lang=${scene.mapLang}>${head.note}</span>` : nothing}
      </div>`,
    )}
  </div>`;
}

function textTemplate(text: FrameText, scene: Scene, drawing: Drawing): TemplateResult {
  const lang = text.own ? scene.mapLang : nothing;
  const runs = inlineTemplates(text.runs);
  if (text.role === "heading") {
    return html`<h2 class="heading" part="heading" lang=${lang}>${text.runs.map((run) => run.text)}</h2>`;
  }
  if (text.role === "credit") return html`<p class="credit soft" part="credit" lang=${lang}>${runs}</p>`;
  const { more } = text;
  const rest = !more
    ? nothing
    : drawing.isOpen(text.id)
      ? html` ${inlineTemplates(more.runs)}`
      : html` <button class="more link" data-open=${text.id}>${more.label}</button>`;
  return html`<p class=${text.role} lang=${lang}>${runs}${rest}</p>`;
}

/** A name and the comma after it stay on one line. */
function inlineTemplates(runs: readonly Inline[]): unknown[] {
  return runs.map((run, index) => {
    if (isComma(run) && runs[index - 1]?.ref) return " ";
    const next = runs[index + 1];
    if (!run.ref || !next || !isComma(next)) return inlineTemplate(run);
    return html`<span class="name">${inlineTemplate(run)}${next.text.trimEnd()}</span>`;
  });
}

function isComma({ text }: Inline): boolean {
  return text.trim() === ",";
}

function inlineTemplate({ text, strong, soft, ref }: Inline): unknown {
  if (ref?.kind === "actor") return html`<button class="link" data-actor=${ref.id}>${text}</button>`;
  if (strong) return html`<b>${text}</b>`;
  return soft ? html`<span class="soft">${text}</span>` : text;
}

function legendTemplate(scene: Scene, { sample, words }: Drawing): Part {
  if (scene.legend.length === 0) return nothing;
  return html`<ul class="legend" part="legend" aria-label=${words.legend.title}>
    ${scene.legend.map(
      (entry) =>
        html`<li>${sample(entry.marks, { width: entry.width, height: 24 })} ${entry.label} <span class="soft">(${entry.count})</span></li>`,
    )}
  </ul>`;
}
