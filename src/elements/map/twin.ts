import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Mark, Size, Twin, TwinGroup, TwinItem } from "../../scene";
import type { FullWords } from "../../text/sentences";

/** What the templates need beside the twin. */
export interface TwinDrawing {
  readonly say: FullWords["elements"];
  /** A small drawing of marks, in a box of so many pixels. */
  readonly sample: (marks: readonly Mark[], size: Size) => SVGElement;
  readonly isSelected: (actor: string) => boolean;
  readonly mapLang: string;
}

/**
 * The picture as text, heard and reached by keyboard but not seen. Groups that the picture tells in sentences below
 * it are there already.
 */
export function twinTemplate(twin: Twin, { say, isSelected }: TwinDrawing): TemplateResult {
  const groups = twin.groups.filter((group) => group.rows);
  const actors = groups.reduce((sum, group) => sum + group.items.length, 0);
  return html`<p class="heard">${twin.summary}</p>
    ${actors > 0 ? html`<button class="skip button" data-do="skip">${say.skip(actors)}</button>` : nothing}
    <div class="twin">
      ${groups.map(
        (group) => html`<h3>${group.title}</h3>
          ${
            group.items.length === 0
              ? html`<p>${group.empty}</p>`
              : html`<ul>
                  ${group.items.map(
                    (item) => html`<li>
                      <button data-actor=${item.id} aria-current=${isSelected(item.id) ? "true" : nothing}>
                        ${item.sentence}
                      </button>
                      ${ties(item)}
                    </li>`,
                  )}
                </ul>`
          }`,
      )}
    </div>
    <div data-end tabindex="-1"></div>`;
}

function ties(item: TwinItem): TemplateResult | typeof nothing {
  if (item.ties.length === 0) return nothing;
  return html`<ul>
    ${item.ties.map((tie) => html`<li>${tie.text}</li>`)}
  </ul>`;
}

/** The list form: the same text, made visible. */
export function rowsTemplate(twin: Twin, drawing: TwinDrawing): TemplateResult {
  const groups = twin.groups.filter((group) => group.rows);
  return html`<div class="rows" role="figure" aria-label=${twin.figure}>
    <p class="heard">${twin.summary}</p>
    ${groups.map((group) => groupTemplate(group, drawing))}
  </div>`;
}

function groupTemplate(group: TwinGroup, drawing: TwinDrawing): TemplateResult {
  return html`<section>
    <h3 class=${group.token}><span>${group.head}</span> <span class="count">${group.count}</span></h3>
    ${
      group.items.length === 0
        ? html`<p class="empty soft">${group.empty}</p>`
        : html`<ul>
            ${group.items.map((item) => rowTemplate(item, drawing))}
          </ul>`
    }
  </section>`;
}

/** Seen: mark, label, notes, detail. Heard: the label, where the sentence does not begin with it, and the sentence. */
function rowTemplate(item: TwinItem, { sample, isSelected, say, mapLang }: TwinDrawing): TemplateResult {
  const { label, sentence } = item;
  const name = sentence.startsWith(label) ? sentence : say.named({ label, sentence });
  return html`<li>
    <button class="row ${item.faded ? "faded" : ""}" data-actor=${item.id} aria-current=${isSelected(item.id) ? "true" : nothing}>
      ${sample(item.marks, { width: 32, height: 32 })}
      <span class="what" aria-hidden="true">
        <span class="label" lang=${mapLang}>${label}</span>
        ${item.notes.map((note) => html` <span class="note soft">${note}</span>`)}
        ${item.detail ? html`<span class="detail soft">${item.detail}</span>` : nothing}
      </span>
      <span class="heard">${name}</span>
    </button>
  </li>`;
}
