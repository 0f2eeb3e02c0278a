import { html, nothing, svg, type TemplateResult } from "lit/html.js";
import { isKnown, issuesInOrder, positionsOn, type StandpointMap } from "../model";
import type { FullWords } from "../text/sentences";

/** An issue in the list, with its known positions counted. */
export interface IssueEntry {
  readonly id: string;
  readonly label: string;
  readonly claim: string;
  readonly known: number;
  readonly oppose: number;
  readonly neutral: number;
  readonly support: number;
  /** For and against at once, or would not say: known, and on no side. */
  readonly neither: number;
}

/** All issues in the map's order, counted at a date. */
export function issueEntries(map: StandpointMap, date: string | undefined): IssueEntry[] {
  return issuesInOrder(map).map((id) => {
    const issue = map.issues?.[id];
    const known = [...positionsOn(map, id, date).values()].filter(isKnown);
    const values = known.map(({ value }) => value).filter((value) => typeof value === "number");
    return {
      id,
      label: issue?.label ?? issue?.claim ?? id,
      claim: issue?.claim ?? id,
      known: known.length,
      oppose: values.filter((value) => value < 0).length,
      neutral: values.filter((value) => value === 0).length,
      support: values.filter((value) => value > 0).length,
      neither: known.length - values.length,
    };
  });
}

/** The issues as a list of buttons, each with its count and a bar: against to the left of the middle, for to the right. */
export function issueList(
  entries: readonly IssueEntry[],
  current: string | undefined,
  words: FullWords,
): TemplateResult {
  const most = Math.max(1, ...entries.flatMap(({ oppose, support }) => [oppose, support]));
  return html`<ul>
    ${entries.map(
      (entry) => html`<li>
        <button class="issue" data-issue=${entry.id} aria-current=${entry.id === current ? "true" : nothing} title=${entry.claim}>
          <span class="label">${entry.label}</span>
          <span class="count" aria-hidden="true">${entry.known}</span>
          <span class="heard">, ${words.workbench.issueCounts(entry)}</span>
          ${bar(entry, most)}
        </button>
      </li>`,
    )}
  </ul>`;
}

function bar({ oppose, support }: IssueEntry, most: number): TemplateResult {
  const unit = 60 / most;
  return html`<svg class="bar" viewBox="-61 0 122 8" width="122" height="8" aria-hidden="true">
    ${svg`<rect class="against" x=${-oppose * unit - 0.5} y="1" width=${oppose * unit} height="6"></rect>
    <rect class="for" x="0.5" y="1" width=${support * unit} height="6"></rect>
    ${oppose + support > 0 ? svg`<path d="M0 0V8"></path>` : nothing}`}
  </svg>`;
}

/** The same as a native chooser, for narrow pages. */
export function issueSelect(
  entries: readonly IssueEntry[],
  current: string | undefined,
  words: FullWords,
): TemplateResult {
  return html`<label class="chooser">
    <span>${words.workbench.issue}</span>
    <select data-issues>
      ${entries.map(
        (entry) => html`<option value=${entry.id} ?selected=${entry.id === current}>
          ${words.workbench.option(entry)}
        </option>`,
      )}
    </select>
  </label>`;
}
