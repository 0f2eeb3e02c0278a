import type { PropertyDeclarations, PropertyValues } from "@lit/reactive-element";
import type { Filters, StandpointMap, View } from "../../model";
import { htmlNode, keepChildren } from "../../svg/dom";
import { StandpointElement } from "../base";
import { baseStyles } from "../base.styles";
import { MeasureController } from "../measure";
import { WidthController } from "../width";
import { preload } from "./compose";
import { deferred } from "./deferred";
import { FigurePainter } from "./figure";
import type { Later } from "./later";
import { mapStyles } from "./map.styles";
import { SceneMaker } from "./scenes";
import { MapSource } from "./source";
import { resolveView, type ShownView } from "./wanted";

const NOTHING_OPEN: ReadonlySet<string> = new Set();

/** Something on the map that is chosen. */
export interface Selection {
  readonly kind: "actor" | "issue" | "relation" | "event";
  readonly id: string;
}

/**
 * @summary The picture of a stakeholder position map: who stands where on an issue, and who is tied to whom.
 *
 * Until the first picture is ready it shows what stands inside it.
 *
 * @slot - Shown until the first picture is ready, and where there is none.
 * @slot map - A map in place: `<script type="application/json" slot="map">`.
 * @slot controls - Shown between the heading and the picture.
 *
 * @fires standpoint-load - A map was loaded. `detail`: `{ problems }`.
 * @fires standpoint-select - The reader chose something. `detail`: `{ kind, id }`.
 * @fires standpoint-view - Another view is shown. `detail`: the view.
 * @fires standpoint-error - Something cannot be shown as asked for. `detail`: `{ code, message, problems }`.
 *
 * @csspart figure - All of the picture with its words.
 * @csspart heading - The claim, or the title of the map.
 * @csspart stage - The drawn part.
 * @csspart legend - The legend.
 * @csspart credit - The line with title, date, counts, authors and licence.
 *
 * @cssproperty --standpoint-surface - Background.
 * @cssproperty --standpoint-ink - Text.
 * @cssproperty --standpoint-soft - Text of less weight.
 * @cssproperty --standpoint-rule - Lines.
 * @cssproperty --standpoint-oppose - Heads of the opposing side.
 * @cssproperty --standpoint-support - Heads of the supporting side.
 * @cssproperty --standpoint-accent - Focus and choice.
 * @cssproperty --standpoint-font - Font of the words.
 * @cssproperty --standpoint-sticky-top - How far below the top the headings of the list form stay while it scrolls.
 */
export class MapElement extends StandpointElement {
  static override styles = [baseStyles, mapStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    map: { attribute: false, noAccessor: true },
    picture: {},
    issue: {},
    date: {},
    since: {},
    focusOn: { attribute: "focus-on" },
    filters: { attribute: false },
    view: {},
    selected: { attribute: false },
  };

  /** Address of a map file. */
  declare src: string | undefined;
  /** `network` or `spectrum`. Another value is an error and shows the network. */
  declare picture: string | undefined;
  /** Id of an issue; "" for none: the ties alone. */
  declare issue: string | undefined;
  /** The date of the picture, as the map file writes dates; "" for the map's own. */
  declare date: string | undefined;
  /** Show who moved since the first day of this. */
  declare since: string | undefined;
  /** Id of the actor whose neighbourhood stands out. */
  declare focusOn: string | undefined;
  declare filters: Filters | undefined;
  /** A view, or the id of one that the map has saved. What else is given beats its fields. */
  declare view: View | string | undefined;
  /** What is chosen. Setting it fires no event. */
  declare selected: Selection | undefined;

  readonly #source = new MapSource(this, () => this.#sourceSettled());
  readonly #space = new WidthController(this);
  readonly #measure = new MeasureController(this);
  readonly #figure = new FigurePainter();
  readonly #scenes = new SceneMaker(
    (viewChanged) => void this.#sceneDone(viewChanged),
    (reason) => void this.#loadLater().then((later) => later.sceneFailed(reason)),
  );
  readonly #fallback = htmlNode("slot");
  #resolved: { readonly key: string; readonly map: StandpointMap; readonly view: ShownView } | undefined;
  #pending = deferred();
  #later: Later | undefined;

  /** The map that is shown. May be set instead of `src`. */
  get map(): StandpointMap | undefined {
    return this.#source.map;
  }
  set map(map: StandpointMap | undefined) {
    this.#source.give(map);
  }

  /** Resolves when there is something to see: the first picture of the map, or what is wrong with it. */
  get ready(): Promise<void> {
    return this.#pending.promise;
  }

  /** The view that is shown; undefined before the first picture. */
  get shownView(): View | undefined {
    return this.#scenes.view;
  }

  /** Chooses something, as if the reader had. */
  select(kind: Selection["kind"], id: string): void {
    this.selected = { kind, id };
    this.emit("standpoint-select", { kind, id });
  }

  /** The picture as the text of an SVG file. Rejects where there is none. */
  async toSVG(): Promise<string> {
    await this.ready;
    const { renderSVG } = await import("../../svg/string");
    const { scene } = this.#scenes;
    if (!scene) throw new Error("There is no picture to export.");
    return renderSVG(scene, { theme: this.colours.theme });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (document.readyState !== "loading") this.#readInline();
    else document.addEventListener("DOMContentLoaded", () => this.#readInline(), { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scenes.stop();
  }

  #readInline(): void {
    if (this.src || this.#source.state !== "empty") return;
    const script = this.querySelector(':scope > script[type="application/json"][slot="map"]');
    if (script?.textContent) void this.#source.read(script.textContent);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("src") && this.src) {
      preload(this.picture || "network", this.#space.width);
      if (this.#pending.done) this.#pending = deferred();
      void this.#source.load(this.src);
    }
    if (this.#source.map) this.#resolve(this.#source.map);
    if (this.#source.slow) void this.#loadLater();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { scene } = this.#scenes;
    const { resolve } = this.colours;
    const later = this.#later;
    if (scene) this.#figure.paint(scene, { words: this.words, resolve, opened: later?.opened ?? NOTHING_OPEN });
    const picture = scene ? [this.#figure.node] : [this.#fallback, this.#figure.controls];
    keepChildren(this.renderRoot, later ? [later.news, ...picture] : picture);
    later?.paint(this.selected?.kind === "actor" ? this.selected.id : undefined, resolve);
    this.#compose();
  }

  /** Loads what the first picture does without, once: text alternative, gestures, outlines, news. */
  async #loadLater(): Promise<Later> {
    if (this.#later) return this.#later;
    const { Later } = await import("./later");
    this.#later ??= new Later(this, {
      source: this.#source,
      scenes: this.#scenes,
      figure: this.#figure,
      locale: () => this.locale,
      select: (actor) => this.select("actor", actor),
      emit: (name, detail) => this.emit(name, detail),
      settle: () => void this.updateComplete.then(() => this.#pending.resolve()),
    });
    this.requestUpdate();
    return this.#later;
  }

  /** Loading has come to an end: good, bad, or good in part. */
  #sourceSettled(): void {
    const { map, problems, failure } = this.#source;
    if (!map) this.#scenes.clear();
    if (this.#later || failure || problems.length > 0) void this.#loadLater().then((later) => later.sourceSettled());
    if (map) this.emit("standpoint-load", { problems });
  }

  /** Settles the view to show: the same object for as long as nothing that it depends on changes. */
  #resolve(map: StandpointMap): void {
    const { picture, issue, date, since, focusOn, filters, view } = this;
    const wanted = { picture, issue, date, since, focusOn, filters, view };
    const key = JSON.stringify([wanted, this.locale]);
    if (this.#resolved?.key === key && this.#resolved.map === map) return;
    const { view: found, faults } = resolveView(map, wanted);
    this.#resolved = { key, map, view: found };
    if (this.#later || faults.length > 0) void this.#loadLater().then((later) => later.faultsFound(faults));
  }

  #compose(): void {
    const { locale } = this;
    const { width } = this.#space;
    const resolved = this.#resolved;
    if (!resolved || resolved.map !== this.#source.map || width === 0) return;
    const { map, view } = resolved;
    const { measureText } = this.#measure;
    this.#scenes.make({ map, view, width, locale, measureText, expanded: this.#later?.expanded === view });
  }

  async #sceneDone(viewChanged: boolean): Promise<void> {
    if (viewChanged) this.#later?.viewChanged();
    // In the list form the text alternative is the picture; else it comes right after it.
    if (this.#scenes.scene?.form !== "list") this.requestUpdate();
    await this.#loadLater();
    this.requestUpdate();
    await this.updateComplete;
    this.#pending.resolve();
    if (viewChanged) this.emit("standpoint-view", this.#scenes.view);
  }
}
