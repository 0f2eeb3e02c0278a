import { html, nothing, type TemplateResult } from "lit/html.js";
import { asOf, readDate, type StandpointMap } from "../model";
import { dayInWords } from "../text";
import type { FullWords } from "../text/sentences";

/** What was written into the date field: a date to show, or a sentence that says why it is none. */
export type DateEntry = { readonly date: string } | { readonly fault: string };

/** Reads what was written. Nothing means the latest date. A day after the map's evidence ends is refused. */
export function readEntry(map: StandpointMap, text: string, words: FullWords): DateEntry {
  const written = text.trim();
  if (written === "") return { date: asOf(map) };
  const point = readDate(written);
  if (!point) return { fault: words.elements.dateUnreadable(written) };
  if (point.earliest > asOf(map)) return { fault: words.workbench.dateTooLate(dayInWords(words, asOf(map))) };
  return { date: written };
}

/** The years from the first dated statement to the end of the evidence; nothing where there is no range to choose. */
function yearsOf(map: StandpointMap): readonly [first: number, last: number] | undefined {
  const days = Object.values(map.stances ?? {}).flatMap(({ date }) => readDate(date)?.earliest ?? []);
  const end = asOf(map);
  const first = days.sort()[0];
  if (first === undefined) return undefined;
  const years = [Number(first.slice(0, 4)), Number(end.slice(0, 4))] as const;
  return years[0] < years[1] ? years : undefined;
}

/** Field and slider for the date of the picture. */
export function dateControl(
  map: StandpointMap,
  shown: string | undefined,
  fault: string | undefined,
  words: FullWords,
): TemplateResult | typeof nothing {
  const say = words.workbench;
  // 9999: a map without any date has none to choose.
  if (asOf(map).startsWith("9999")) return nothing;
  const date = shown ?? asOf(map);
  const years = yearsOf(map);
  const year = Number(readDate(date)?.latest.slice(0, 4));
  return html`<div class="date">
    <label>
      <span>${say.asKnownOn}</span>
      <input
        data-date
        type="text"
        autocomplete="off"
        spellcheck="false"
        .value=${date}
        title=${say.dateHint}
        aria-invalid=${fault ? "true" : nothing}
        aria-describedby=${fault ? "date-fault" : nothing}
      />
    </label>
    ${
      years
        ? html`<input data-year type="range" min=${years[0]} max=${years[1]} step="1" .value=${String(year)} aria-label=${say.year} />`
        : nothing
    }
    ${date === asOf(map) ? nothing : html`<button class="link" data-do="latest">${say.latest}</button>`}
    ${fault ? html`<p id="date-fault" class="fault" role="alert">${fault}</p>` : nothing}
  </div>`;
}
