import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import type { Filters, StandpointMap, View } from "../../model";
import type { Scene } from "../../scene";
import { StagePainter } from "../../svg/dom";
import { StandpointElement } from "../base";
import { baseStyles } from "../base.styles";
import { GeometryController } from "../geometry";
import { MeasureController } from "../measure";
import { WidthController } from "../width";
import { preload } from "./compose";
import { deferred } from "./deferred";
import { type Drawing, figureTemplate } from "./figure";
import type { Later } from "./later";
import { mapStyles } from "./map.styles";
import { samples } from "./samples";
import { SceneMaker } from "./scenes";
import { type Failure, MapSource } from "./source";
import { type Fault, resolveView, type ShownView } from "./wanted";

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

  private readonly source = new MapSource(this, () => this.sourceSettled());
  private readonly space = new WidthController(this);
  private readonly measure = new MeasureController(this);
  private readonly geometry = new GeometryController(this);
  private readonly painter = new StagePainter();
  private readonly sample = samples();
  private readonly scenes = new SceneMaker(
    (viewChanged) => void this.sceneDone(viewChanged),
    (reason) => void this.sceneFailed(reason),
  );
  private faults: readonly Fault[] = [];
  private messages: readonly string[] = [];
  private resolved: { readonly key: string; readonly map: StandpointMap; readonly view: ShownView } | undefined;
  private expandedFor: ShownView | undefined;
  private opened: ReadonlySet<string> = new Set();
  private focused: string | undefined;
  private pending = deferred();
  private later: Later | undefined;

  /** The map that is shown. May be set instead of `src`. */
  get map(): StandpointMap | undefined {
    return this.source.map;
  }
  set map(map: StandpointMap | undefined) {
    this.source.give(map);
  }

  /** Resolves when there is something to see: the first picture of the map, or what is wrong with it. */
  get ready(): Promise<void> {
    return this.pending.promise;
  }

  /** The view that is shown; undefined before the first picture. */
  get shownView(): View | undefined {
    return this.scenes.view;
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
    const { scene } = this.scenes;
    if (!scene) throw new Error("There is no picture to export.");
    return renderSVG(scene, { theme: this.colours.theme });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (document.readyState !== "loading") this.readInline();
    else document.addEventListener("DOMContentLoaded", () => this.readInline(), { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.scenes.stop();
  }

  private readInline(): void {
    if (this.src || this.source.state !== "empty") return;
    const script = this.querySelector(':scope > script[type="application/json"][slot="map"]');
    if (script?.textContent) void this.source.read(script.textContent);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("src") && this.src) {
      preload(this.picture || "network", this.space.width);
      if (this.pending.done) this.pending = deferred();
      void this.source.load(this.src);
    }
    if (this.source.map) this.resolve(this.source.map);
    if (this.source.slow) void this.loadLater();
  }

  protected override render(): TemplateResult {
    const { scene } = this.scenes;
    return html`
      ${this.later?.newsTemplate(this.source, this.faults, this.messages, this.locale)}
      ${scene ? figureTemplate(scene, this.drawing(scene)) : html`<slot></slot><slot name="controls"></slot>`}
    `;
  }

  protected override updated(): void {
    this.compose();
    const { scene } = this.scenes;
    if (scene) this.painter.paint(scene, this.colours.resolve);
    this.place();
  }

  private drawing(scene: Scene): Drawing {
    const { words, painter, opened, locale } = this;
    const selected = this.selected?.kind === "actor" ? this.selected.id : undefined;
    const sample: Drawing["sample"] = (marks, size) => this.sample(marks, size, this.colours.resolve);
    const twin = this.later?.twinTemplate(scene, { selected, sample }, locale) ?? nothing;
    return { words, stage: painter.svg, sample, isOpen: (id) => opened.has(id), twin };
  }

  /** Loads what the first picture does without, once: text alternative, gestures, outlines, news. */
  private async loadLater(): Promise<Later> {
    if (this.later) return this.later;
    const { Later } = await import("./later");
    this.later ??= new Later(this, {
      scene: () => this.scenes.scene,
      select: (actor) => this.select("actor", actor),
      open: (text) => {
        this.opened = new Set(this.opened).add(text);
        this.requestUpdate();
      },
      expand: () => {
        this.expandedFor = this.scenes.view;
        this.requestUpdate();
      },
      retry: () => this.source.retry(),
      focus: (actor) => this.focusActor(actor),
    });
    this.requestUpdate();
    return this.later;
  }

  /** Loading has come to an end: good, bad, or good in part. */
  private sourceSettled(): void {
    const { map, problems, failure } = this.source;
    this.messages = [];
    this.faults = [];
    if (!map) this.scenes.clear();
    if (failure) void this.tellFailure(failure);
    else if (problems.length > 0) void this.tellProblems();
    if (map) this.emit("standpoint-load", { problems });
  }

  private async tellFailure(failure: Failure): Promise<void> {
    const later = await this.loadLater();
    if (this.source.failure === failure) this.fail("load-failed", later.failureMessage(failure, this.locale));
  }

  private async tellProblems(): Promise<void> {
    const { problems, map } = this.source;
    const later = await this.loadLater();
    const { summary, told } = await later.problemMessages(this.source, this.locale);
    if (this.source.problems !== problems) return;
    this.messages = told.map(({ message }) => message);
    this.requestUpdate();
    if (map) this.emit("standpoint-error", { code: "map-problems", message: summary, problems: told });
    else this.fail("map-unreadable", summary, told);
  }

  private async tellFaults(faults: readonly Fault[]): Promise<void> {
    const later = await this.loadLater();
    for (const fault of faults) {
      const message = later.faultMessage(fault, this.locale);
      this.emit("standpoint-error", { code: fault.code, message, problems: [] });
    }
  }

  /** There will be no picture, or none but the one before. */
  private fail(code: string, message: string, problems: readonly unknown[] = []): void {
    this.emit("standpoint-error", { code, message, problems });
    void this.updateComplete.then(() => this.pending.resolve());
  }

  /** Settles the view to show: the same object for as long as nothing that it depends on changes. */
  private resolve(map: StandpointMap): void {
    const { picture, issue, date, since, focusOn, filters, view } = this;
    const wanted = { picture, issue, date, since, focusOn, filters, view };
    const key = JSON.stringify([wanted, this.locale]);
    if (this.resolved?.key === key && this.resolved.map === map) return;
    const found = resolveView(map, wanted);
    this.resolved = { key, map, view: found.view };
    const known = this.faults.map(({ code, found }) => `${code} ${found}`);
    this.faults = found.faults;
    const fresh = found.faults.filter(({ code, found }) => !known.includes(`${code} ${found}`));
    if (fresh.length > 0) void this.tellFaults(fresh);
  }

  private compose(): void {
    const { resolved, locale } = this;
    const { width } = this.space;
    if (!resolved || resolved.map !== this.source.map || width === 0) return;
    const { map, view } = resolved;
    const { measureText } = this.measure;
    this.scenes.make({ map, view, width, locale, measureText, expanded: this.expandedFor === view });
  }

  private async sceneDone(viewChanged: boolean): Promise<void> {
    if (viewChanged) this.opened = new Set();
    // In the list form the text alternative is the picture; else it comes right after it.
    if (this.scenes.scene?.form !== "list") this.requestUpdate();
    await this.loadLater();
    this.requestUpdate();
    await this.updateComplete;
    this.pending.resolve();
    if (viewChanged) this.emit("standpoint-view", this.scenes.view);
  }

  private async sceneFailed(reason: unknown): Promise<void> {
    const later = await this.loadLater();
    this.fail("picture-failed", later.drawingFailedMessage(reason, this.locale));
  }

  private focusActor(actor: string | undefined): void {
    this.focused = actor;
    this.place();
    if (actor !== undefined) this.renderRoot.querySelector(".outline.focus")?.scrollIntoView({ block: "nearest" });
  }

  private place(): void {
    const { scene } = this.scenes;
    const chosen = this.selected?.kind === "actor" ? this.selected.id : undefined;
    this.geometry.set(scene && this.later ? this.later.outlineRules(scene, { chosen, focused: this.focused }) : "");
  }
}
