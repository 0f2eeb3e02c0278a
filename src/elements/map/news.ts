import { html, nothing, type TemplateResult } from "lit/html.js";
import type { FullWords } from "../../text/sentences";
import type { Failure, MapSource } from "./source";

/** What is to be said about the map beside its picture. */
export interface News {
  readonly source: MapSource;
  /** What was asked for and cannot be had, in sentences. */
  readonly faults: readonly string[];
  /** What is wrong with the file, in sentences. */
  readonly problems: readonly string[];
  readonly say: FullWords["elements"];
}

/** Loading, failure, and problems in the file as a readable list. */
export function newsTemplate({ source, faults, problems, say }: News): TemplateResult {
  const { slow, failure, state, map } = source;
  const failed = failure ? failureText(failure, say) : state === "failed" ? say.noMap(source.address) : undefined;
  return html`
    ${slow ? html`<p class="state" role="status">${say.loading} <progress></progress></p>` : nothing}
    ${failed === undefined ? nothing : failureTemplate(failed, source.address !== undefined, say)}
    ${faults.map((text) => html`<p class="state" role="alert">${text}</p>`)}
    ${problems.length > 0 ? problemList(problems, map !== undefined, say) : nothing}
  `;
}

/** Why there is no file, in words. */
export function failureText({ address, status }: Failure, say: FullWords["elements"]): string {
  return status === undefined ? say.noAnswer({ address }) : say.badAnswer({ address, status });
}

function failureTemplate(text: string, canRetry: boolean, say: FullWords["elements"]): TemplateResult {
  return html`<div class="state" role="alert">
    <p>${text}</p>
    ${canRetry ? html`<button class="button" data-do="retry">${say.tryAgain}</button>` : nothing}
  </div>`;
}

function problemList(problems: readonly string[], isDrawn: boolean, say: FullWords["elements"]): TemplateResult {
  const items = html`<ul>
    ${problems.map((message) => html`<li>${message}</li>`)}
  </ul>`;
  if (!isDrawn) return html`<div class="problems">${items}</div>`;
  return html`<details class="problems">
    <summary>${say.leftOut(problems.length)}</summary>
    ${items}
  </details>`;
}
