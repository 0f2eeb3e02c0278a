import type { PropertyDeclarations } from "@lit/reactive-element";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { type Actor, dayOf, isStakeholder, kindLabel, labelOf, type Stance, type StandpointMap } from "../../model";
import { stanceWord } from "../../text";
import { dateAfterVerb, type FullWords, fullWordsFor, positionSentence, whySentence } from "../../text/sentences";
import { baseStyles } from "../base.styles";
import type { Selection } from "../map/map";
import { TemplateElement } from "../template";
import { templateStyles } from "../template.styles";
import { eventFiles, type IssueFile, issueFiles, type StanceFile, spanInWords, tieFiles, webAddress } from "./dossier";
import { evidenceTemplate, linkTemplate } from "./evidence";
import { PartnerController } from "./partner";
import { profileStyles } from "./profile.styles";

type Part = TemplateResult | typeof nothing;

/**
 * @summary One actor with everything that the map records of it: positions with dated, quoted evidence, ties, events.
 *
 * @slot - Shown while nothing is chosen.
 *
 * @fires standpoint-select - The reader chose another actor. `detail`: `{ kind, id }`.
 *
 * @csspart heading - The actor's name.
 *
 * @cssproperty --standpoint-surface - Background.
 * @cssproperty --standpoint-ink - Text.
 * @cssproperty --standpoint-soft - Text of less weight.
 * @cssproperty --standpoint-rule - Lines.
 * @cssproperty --standpoint-font - Font of the words.
 */
export class ProfileElement extends TemplateElement {
  static override styles = [baseStyles, templateStyles, profileStyles];
  static override properties: PropertyDeclarations = {
    map: { attribute: false },
    selected: { attribute: false },
    date: {},
    issue: {},
    htmlFor: { attribute: "for" },
  };

  /** The map. Not needed with `for`. */
  declare map: StandpointMap | undefined;
  /** What is shown: an actor. */
  declare selected: Selection | undefined;
  /** Positions are told as known on this date. Default: the map's own. */
  declare date: string | undefined;
  /** Id of the issue whose positions come first. */
  declare issue: string | undefined;
  /** Id of a map element of the same document or shadow root, whose map, date and choice are taken. */
  declare htmlFor: string | undefined;

  private readonly partner = new PartnerController(this);

  protected override willUpdate(): void {
    this.partner.follow(this.htmlFor);
  }

  /** Moves the focus to the heading, so that reading goes on there. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener("click", (event) => {
      const id = (event.target as Element).closest<HTMLElement>("[data-actor]")?.dataset.actor;
      if (id === undefined) return;
      this.selected = { kind: "actor", id };
      this.emit("standpoint-select", { kind: "actor", id });
      this.updateComplete.then(() => this.focusHeading());
    });
  }

  protected override get words(): FullWords {
    return fullWordsFor(this.locale);
  }

  protected override render(): TemplateResult {
    const map = this.map;
    const id = this.selected?.kind === "actor" ? this.selected.id : undefined;
    const actor = id === undefined ? undefined : map?.actors?.[id];
    if (!map || !actor || id === undefined) return html`<slot></slot>`;
    const { words } = this;
    const day = dayOf(map, this.date || undefined);
    const issues = issueFiles(map, id, day, this.issue);
    const ties = tieFiles(map, words, id, day);
    const events = eventFiles(map, id, day);
    const say = words.profile;
    return html`<article lang=${words.intl}>
      ${this.head(
        map,
        actor,
        issues.reduce((sum, file) => sum + file.stances.length, 0),
        ties.length,
      )}
      ${
        isStakeholder(map, actor)
          ? html`<h3>${say.positions}</h3>
              ${
                issues.length > 0
                  ? issues.map((file) => this.issueTemplate(map, id, file))
                  : html`<p class="soft">${say.noPositions}</p>`
              }`
          : nothing
      }
      ${
        ties.length > 0
          ? html`<h3>${say.ties}</h3>
              <ul class="plain">
                ${ties.map(({ label, other, relation, state }) =>
                  this.entry(
                    map,
                    html`${label}
                      <button class="link" data-actor=${other}>${labelOf(map.actors?.[other] ?? { name: other })}</button>`,
                    relation,
                    state === "past" ? say.past : state === "ahead" ? say.later : undefined,
                  ),
                )}
              </ul>`
          : nothing
      }
      ${
        events.length > 0
          ? html`<h3>${say.events}</h3>
              <ul class="plain">
                ${events.map(({ event, later }) =>
                  this.entry(
                    map,
                    html`<span lang=${map.language ?? nothing}>${event.title}</span>`,
                    event,
                    later ? say.later : undefined,
                  ),
                )}
              </ul>`
          : nothing
      }
    </article>`;
  }

  private head(map: StandpointMap, actor: Actor, statements: number, ties: number): TemplateResult {
    const { words } = this;
    const say = words.profile;
    const kind = kindLabel(map, actor);
    const names = (actor.aliases ?? []).map(({ name, note }) => say.alias({ name, note }));
    const page = webAddress(actor.url);
    const from = actor.from && dateAfterVerb(words, actor.from);
    const until = actor.until && dateAfterVerb(words, actor.until);
    const own = map.language ?? nothing;
    return html`<h2 part="heading" tabindex="-1" lang=${own}>${actor.name}</h2>
      <p class="soft facts">
        ${isStakeholder(map, actor) ? say.facts({ kind, statements, ties }) : say.subject(kind)}
      </p>
      ${actor.summary ? html`<p lang=${own}>${actor.summary}</p>` : nothing}
      ${actor.disambiguation ? html`<p lang=${own} class="soft">${actor.disambiguation}</p>` : nothing}
      ${names.length > 0 ? html`<p class="soft">${say.aliases(names)}</p>` : nothing}
      ${from || until ? html`<p class="soft">${say.lifetime({ from, until })}</p>` : nothing}
      ${page ? html`<p>${linkTemplate(words, page, say.ownPage)}</p>` : nothing}`;
  }

  private issueTemplate(map: StandpointMap, actor: string, { id, result, stances }: IssueFile): TemplateResult {
    const issue = map.issues?.[id];
    return html`<section>
      <h4 lang=${map.language ?? nothing}>${issue?.claim ?? id}</h4>
      <p class="result">${positionSentence(this.words, map, actor, id, result)}</p>
      <p class="why soft">${whySentence(this.words, result)}</p>
      <ul class="stances">
        ${stances.map((file) => this.stanceTemplate(map, file))}
      </ul>
    </section>`;
  }

  private stanceTemplate(map: StandpointMap, { stance, later, evidence }: StanceFile): TemplateResult {
    const { words } = this;
    const say = words.profile;
    return html`<li>
      <p class="stance">
        <b class=${sideOf(stance)}>${words.head(stanceWord(stance.position))}</b>
        <span class="chip">${say.bases[stance.basis]}</span>
        <span class="soft">${spanInWords(words, stance.date, stance.until)}${later ? ` · ${say.later}` : ""}</span>
      </p>
      ${stance.condition ? html`<p>${say.condition(stance.condition)}</p>` : nothing}
      ${stance.asked ? html`<p class="soft">${say.asked(stance.asked)}</p>` : nothing}
      ${evidenceTemplate(map, words, evidence)} ${this.remarks(map, stance)}
    </li>`;
  }

  private remarks(map: StandpointMap, stance: Stance): Part {
    const say = this.words.profile;
    const names = (stance.speaker ?? []).map((id) => map.actors?.[id]?.name ?? id);
    const office = stance.capacity === "office";
    const unsure = stance.confidence && stance.confidence !== "high" ? say.confidence[stance.confidence] : undefined;
    return html`${names.length > 0 ? html`<p class="soft">${say.speaker({ names, office })}</p>` : nothing}
    ${stance.note ? html`<p class="soft" lang=${map.language ?? nothing}>${stance.note}</p>` : nothing}
    ${unsure ? html`<p class="soft">${unsure}</p>` : nothing}`;
  }

  /** A line with its date; the sources open in place. */
  private entry(
    map: StandpointMap,
    what: TemplateResult,
    record: Pick<Stance, "date" | "until" | "evidence">,
    note: string | undefined,
  ): TemplateResult {
    const { words } = this;
    const evidence = record.evidence ?? [];
    const date = record.date || record.until ? spanInWords(words, record.date, record.until) : undefined;
    const after = [date, note].filter(Boolean).join(" · ");
    return html`<li>
      <p>${what} <span class="soft">${after}</span></p>
      ${
        evidence.length > 0
          ? html`<details>
              <summary class="soft">${words.profile.sources(evidence.length)}</summary>
              ${evidenceTemplate(map, words, evidence)}
            </details>`
          : nothing
      }
    </li>`;
  }
}

function sideOf({ position }: Stance): string {
  if (typeof position === "string" || Math.abs(position) <= 0.25) return "neutral";
  return position < 0 ? "oppose" : "support";
}
