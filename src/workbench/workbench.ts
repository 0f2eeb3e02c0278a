import type { PropertyDeclarations } from "@lit/reactive-element";
import { html, nothing, type TemplateResult } from "lit/html.js";
import {
  baseStyles,
  define,
  type MapElement,
  type ProfileElement,
  type Selection,
  TemplateElement,
  templateStyles,
  WidthController,
} from "../elements";
import type { StandpointMap, View } from "../model";
import { type FullWords, fullWordsFor } from "../text/sentences";
import { dateControl, readEntry } from "./date";
import { type IssueEntry, issueEntries, issueList, issueSelect } from "./issues";
import { workbenchStyles } from "./workbench.styles";

/** From here the issues stand beside the picture, and from there the profile too: the picture keeps its 720 pixels. */
const TWO_COLUMNS = 1000;
const THREE_COLUMNS = 1340;

const PICTURES = ["network", "spectrum"] as const;

/**
 * @summary A whole page around a map: its issues, its pictures, the date, and the profile of whoever is chosen.
 *
 * @fires standpoint-load - A map was loaded.
 * @fires standpoint-select - The reader chose something. `detail`: `{ kind, id }`.
 * @fires standpoint-view - Another view is shown. `detail`: the view.
 * @fires standpoint-error - Something cannot be shown as asked for. `detail`: `{ code, message, problems }`.
 */
export class WorkbenchElement extends TemplateElement {
  static override styles = [baseStyles, templateStyles, workbenchStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    chosen: { state: true },
    shown: { state: true },
    loaded: { state: true },
    selected: { state: true },
    fault: { state: true },
  };

  /** Address of a map file. */
  declare src: string | undefined;
  /** What the reader has chosen so far. */
  declare private chosen: { readonly picture?: string; readonly issue?: string; readonly date?: string };
  /** The view that the picture shows. */
  declare private shown: View | undefined;
  declare private loaded: StandpointMap | undefined;
  declare private selected: Selection | undefined;
  declare private fault: string | undefined;

  private readonly space = new WidthController(this);
  private opener: HTMLElement | undefined;
  private byKeyboard = false;
  private entries:
    | { readonly map: StandpointMap; readonly date: string | undefined; readonly list: IssueEntry[] }
    | undefined;

  protected override get words(): FullWords {
    return fullWordsFor(this.locale);
  }

  constructor() {
    super();
    this.chosen = {};
  }

  /** The map that is shown. */
  get map(): StandpointMap | undefined {
    return this.loaded;
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot;
    root.addEventListener("click", (event) => this.clicked(event));
    root.addEventListener("change", (event) => this.changed(event));
    root.addEventListener("input", (event) => this.slid(event));
    root.addEventListener("keydown", (event) => this.keyPressed(event as KeyboardEvent));
    root.addEventListener("pointerdown", () => {
      this.byKeyboard = false;
    });
    root.addEventListener("standpoint-load", (event) => {
      this.loaded = (event.target as MapElement).map;
      this.selected = undefined;
      this.chosen = {};
    });
    root.addEventListener("standpoint-view", (event) => {
      this.shown = (event as CustomEvent<View>).detail;
    });
    root.addEventListener("standpoint-select", (event) => this.choose((event as CustomEvent<Selection>).detail));
  }

  protected override render(): TemplateResult {
    const { words, loaded, selected, chosen } = this;
    const { width } = this.space;
    const say = words.workbench;
    const form = width >= THREE_COLUMNS ? "three" : width >= TWO_COLUMNS ? "two" : "one";
    const covered = form !== "three" && selected !== undefined;
    const issue = this.shown?.issue;
    const issues = loaded ? this.list(loaded) : [];
    const isPeopled = Object.keys(loaded?.actors ?? {}).length > 0;
    return html`<div class="page ${form}">
      <header ?inert=${covered}>
        <button class="skip button" data-do="skip">${say.skip}</button>
        <b class="brand">Standpoint</b>
        <h1 lang=${loaded?.language ?? nothing}>${loaded?.title}</h1>
      </header>
      ${
        issues.length > 0 && form !== "one"
          ? html`<nav aria-label=${say.issues} ?inert=${covered}>
              <h2>${say.issues}</h2>
              ${issueList(issues, issue, words)}
            </nav>`
          : nothing
      }
      <main tabindex="-1" ?inert=${covered}>
        ${issues.length > 0 && form === "one" ? issueSelect(issues, issue, words) : nothing}
        <standpoint-map
          theme=${this.theme}
          .src=${this.src}
          .picture=${chosen.picture}
          .issue=${chosen.issue}
          .date=${chosen.date}
          .selected=${selected}
        >
          ${loaded && isPeopled ? this.controls(loaded) : nothing}
        </standpoint-map>
      </main>
      ${loaded && isPeopled && (form === "three" || selected) ? this.panel(loaded, covered) : nothing}
    </div>`;
  }

  private controls(map: StandpointMap): TemplateResult {
    const { words, shown } = this;
    const say = words.workbench;
    return html`<div slot="controls" class="controls">
      <div class="pictures" role="group" aria-label=${say.picture}>
        ${PICTURES.map(
          (
            picture,
          ) => html`<button data-picture=${picture} aria-pressed=${shown?.picture === picture ? "true" : "false"}>
            ${say.pictures[picture]}
          </button>`,
        )}
      </div>
      ${dateControl(map, this.chosen.date ?? shown?.date, this.fault, words)}
    </div>`;
  }

  private panel(map: StandpointMap, covering: boolean): TemplateResult {
    const { words, selected, shown } = this;
    const say = words.workbench;
    return html`${covering ? html`<div class="scrim" data-do="close"></div>` : nothing}<div
      class="panel"
      role=${covering ? "dialog" : "complementary"}
      aria-modal=${covering ? "true" : nothing}
      aria-label=${this.panelName(map)}
    >
      ${selected ? html`<button class="close button" data-do="close">${say.close}</button>` : nothing}
      <standpoint-profile
        theme=${this.theme}
        .map=${map}
        .selected=${selected}
        .date=${shown?.date}
        .issue=${shown?.issue}
      >
        <div class="about">
          <p class="soft">${say.chooseActor}</p>
          ${map.summary || map.method || map.notes ? html`<h2>${say.about}</h2>` : nothing}
          ${map.summary ? html`<p lang=${map.language ?? nothing}>${map.summary}</p>` : nothing}
          ${map.method ? html`<h3>${say.method}</h3><p lang=${map.language ?? nothing}>${map.method}</p>` : nothing}
          ${map.notes ? html`<h3>${say.gaps}</h3><p lang=${map.language ?? nothing}>${map.notes}</p>` : nothing}
        </div>
      </standpoint-profile>
    </div>`;
  }

  private panelName(map: StandpointMap): string {
    const { selected } = this;
    const actor = selected?.kind === "actor" ? map.actors?.[selected.id] : undefined;
    return actor?.name ?? this.words.workbench.about;
  }

  private list(map: StandpointMap): IssueEntry[] {
    const date = this.shown?.date;
    if (this.entries?.map !== map || this.entries.date !== date) {
      this.entries = { map, date, list: issueEntries(map, date) };
    }
    return this.entries.list;
  }

  private choose(selected: Selection): void {
    if (!this.selected) this.opener = deepestFocus();
    this.selected = selected;
    void this.updateComplete.then(async () => {
      const profile = this.renderRoot.querySelector<ProfileElement>("standpoint-profile");
      await profile?.updateComplete;
      // Whoever uses a mouse beside the picture goes on in the picture.
      if (this.byKeyboard || this.space.width < THREE_COLUMNS) profile?.focusHeading();
      this.renderRoot.querySelector(".panel")?.scrollTo({ top: 0 });
    });
  }

  private close(): void {
    this.selected = undefined;
    void this.updateComplete.then(() => this.opener?.focus());
  }

  private clicked(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>("button, .scrim");
    const { picture, issue, do: act } = button?.dataset ?? {};
    if (picture) this.chosen = { ...this.chosen, picture };
    if (issue) this.chosen = { ...this.chosen, issue };
    if (act === "close") this.close();
    if (act === "latest") this.setDate("");
    if (act === "skip") this.renderRoot.querySelector("main")?.focus();
  }

  private changed(event: Event): void {
    const target = event.target as HTMLInputElement;
    if (target.matches("[data-date]")) this.setDate(target.value);
    if (target.matches("[data-issues]")) this.chosen = { ...this.chosen, issue: target.value };
  }

  private slid(event: Event): void {
    const target = event.target as HTMLInputElement;
    if (!target.matches("[data-year]")) return;
    this.setDate(target.value === target.max ? "" : target.value);
  }

  private setDate(text: string): void {
    const { loaded } = this;
    if (!loaded) return;
    const entry = readEntry(loaded, text, this.words);
    this.fault = "fault" in entry ? entry.fault : undefined;
    if ("date" in entry) this.chosen = { ...this.chosen, date: entry.date };
  }

  private keyPressed(event: KeyboardEvent): void {
    this.byKeyboard = true;
    if (event.key !== "Escape" || !this.selected || event.defaultPrevented) return;
    event.preventDefault();
    this.close();
  }
}

define("standpoint-workbench", WorkbenchElement);

/** What has the focus, inside of shadow roots too. */
function deepestFocus(): HTMLElement | undefined {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node instanceof HTMLElement ? node : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    "standpoint-workbench": WorkbenchElement;
  }
}
