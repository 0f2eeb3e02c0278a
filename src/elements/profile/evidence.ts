import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Evidence, StandpointMap } from "../../model";
import { dateInWords } from "../../text";
import type { FullWords } from "../../text/sentences";
import { webAddress } from "./dossier";

type Part = TemplateResult | typeof nothing;

/** Pieces of evidence: the quotation, who printed it, where, and the source with its link. */
export function evidenceTemplate(map: StandpointMap, words: FullWords, pieces: readonly Evidence[]): Part {
  if (pieces.length === 0) return html`<p class="source soft">${words.profile.noEvidence}</p>`;
  return html`${pieces.map((piece) => pieceTemplate(map, words, piece))}`;
}

function pieceTemplate(map: StandpointMap, words: FullWords, piece: Evidence): TemplateResult {
  const say = words.profile;
  const language = piece.lang ?? map.sources?.[piece.source]?.lang ?? map.language;
  return html`<div class="evidence">
    ${piece.role === "disputes" ? html`<p class="disputes">${say.disputes}</p>` : nothing}
    ${piece.quote ? html`<blockquote lang=${language ?? nothing}>${say.quote(piece.quote)}</blockquote>` : nothing}
    ${piece.translation ? html`<p>${say.translation(piece.translation)}</p>` : nothing}
    ${sourceTemplate(map, words, piece)}
    ${piece.note ? html`<p class="soft">${piece.note}</p>` : nothing}
  </div>`;
}

function sourceTemplate(map: StandpointMap, words: FullWords, piece: Evidence): TemplateResult {
  const source = map.sources?.[piece.source];
  const title = source?.title ?? piece.source;
  const address = webAddress(source?.url) ?? webAddress(source?.archived);
  const facts = [
    piece.via && words.profile.via(piece.via),
    source?.publisher !== title && source?.publisher,
    source?.date && dateInWords(words, source.date),
    piece.locator,
  ].filter(Boolean);
  return html`<p class="source soft">
    ${address ? linkTemplate(words, address, title) : title}${facts.length > 0 ? html` · ${facts.join(" · ")}` : nothing}
  </p>`;
}

/** A link that leaves the page as it is: what was found in it is not lost. */
export function linkTemplate(words: FullWords, address: string, title: string): TemplateResult {
  return html`<a class="link" href=${address} target="_blank" rel="noopener noreferrer"
    >${title}<span class="heard"> ${words.profile.newTab}</span></a
  >`;
}
