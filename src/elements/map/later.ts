/** What a map element needs after its first picture, or where it can't show one: a chunk of its own. */
import { nothing, render } from "lit/html.js";
import type { View } from "../../model";
import type { Scene, Twin } from "../../scene";
import { twinOf } from "../../scene/twin";
import { htmlNode, type Resolve } from "../../svg/dom";
import { type FullWords, fullWordsFor } from "../../text/sentences";
import { GeometryController } from "../geometry";
import { templateStyles } from "../template.styles";
import type { FigurePainter } from "./figure";
import { GestureController, type GestureHost } from "./gestures";
import { laterStyles } from "./later.styles";
import { failureText, newsTemplate } from "./news";
import { outlineRules } from "./outline";
import { samples } from "./samples";
import type { SceneMaker } from "./scenes";
import type { MapSource } from "./source";
import { rowsTemplate, twinTemplate } from "./twin";
import type { Fault } from "./wanted";

/** The parts of a map element that come first. */
export interface Earlier {
  readonly source: MapSource;
  readonly scenes: SceneMaker;
  readonly figure: FigurePainter;
  readonly locale: () => string;
  readonly select: (actor: string) => void;
  readonly emit: (name: string, detail: unknown) => void;
  /** There will be no picture, or none but the one before. */
  readonly settle: () => void;
}

/** Text alternative, gestures, outlines, and news of what went wrong. */
export class Later {
  /** What is to be said before the picture. */
  readonly news = htmlNode("div");
  /** Ids of the long sentences of which the rest is shown. */
  opened: ReadonlySet<string> = new Set();
  /** The view of which long columns show all of their rows. */
  expanded: View | undefined;
  readonly #host: GestureHost;
  readonly #earlier: Earlier;
  readonly #geometry: GeometryController;
  readonly #sample = samples();
  #twin: { readonly scene: Scene; readonly twin: Twin } | undefined;
  #faults: readonly Fault[] = [];
  #messages: readonly string[] = [];
  #chosen: string | undefined;
  #focused: string | undefined;

  constructor(host: GestureHost, earlier: Earlier) {
    this.#host = host;
    this.#earlier = earlier;
    this.#geometry = new GeometryController(host);
    const root = host.renderRoot as ShadowRoot;
    const sheets = [templateStyles, laterStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    earlier.figure.stage.append(
      htmlNode("div", { class: "outline chosen" }),
      htmlNode("div", { class: "outline focus" }),
    );
    host.addController(
      new GestureController(host, {
        scene: () => earlier.scenes.scene,
        select: earlier.select,
        open: (text) => {
          this.opened = new Set(this.opened).add(text);
          host.requestUpdate();
        },
        expand: () => {
          this.expanded = earlier.scenes.view;
          host.requestUpdate();
        },
        retry: () => earlier.source.retry(),
        focus: (actor) => this.#focus(actor),
      }),
    );
  }

  /** Paints everything of this that depends on what is shown and chosen. */
  paint(chosen: string | undefined, resolve: Resolve): void {
    const { source, figure, scenes } = this.#earlier;
    this.#chosen = chosen;
    const say = this.#say;
    const faults = this.#faults.map((fault) => faultText(fault, say));
    render(newsTemplate({ source, faults, problems: this.#messages, say }), this.news);
    const { scene } = scenes;
    if (scene && this.#twin?.scene !== scene) this.#twin = { scene, twin: twinOf(scene) };
    if (scene && this.#twin) {
      const template = scene.form === "list" ? rowsTemplate : twinTemplate;
      const isSelected = (id: string): boolean => id === chosen;
      const sample: Parameters<typeof template>[1]["sample"] = (marks, size) => this.#sample(marks, size, resolve);
      render(template(this.#twin.twin, { say, sample, isSelected, mapLang: scene.mapLang }), figure.twin);
    } else render(nothing, figure.twin);
    this.#place();
  }

  /** Forgets what was opened in the view before. */
  viewChanged(): void {
    this.opened = new Set();
  }

  /** Says what came of loading a map, where not all is well. */
  async sourceSettled(): Promise<void> {
    const { source, emit, locale, settle } = this.#earlier;
    const { failure, problems, map, address } = source;
    const say = this.#say;
    this.#messages = [];
    this.#faults = [];
    if (failure) {
      emit("standpoint-error", { code: "load-failed", message: failureText(failure, say), problems: [] });
      settle();
    }
    if (problems.length === 0) return;
    const { problemMessage } = await import("../../text/problems");
    if (source.problems !== problems) return;
    const told = problems.map((problem) => ({ ...problem, message: problemMessage(problem, locale()) }));
    this.#messages = told.map(({ message }) => message);
    this.#host.requestUpdate();
    const summary = map ? say.leftOut(told.length) : say.noMap(address);
    emit("standpoint-error", { code: map ? "map-problems" : "map-unreadable", message: summary, problems: told });
    if (!map) settle();
  }

  /** Says what was asked for and can't be had; what was said before is not said again. */
  faultsFound(faults: readonly Fault[]): void {
    const isSame = (a: Fault) => (b: Fault) => a.code === b.code && a.found === b.found;
    const fresh = faults.filter((fault) => !this.#faults.some(isSame(fault)));
    this.#faults = faults;
    this.#host.requestUpdate();
    for (const fault of fresh) {
      const message = faultText(fault, this.#say);
      this.#earlier.emit("standpoint-error", { code: fault.code, message, problems: [] });
    }
  }

  /** Says that the picture could not be made. */
  sceneFailed(reason: unknown): void {
    const { emit, settle } = this.#earlier;
    const message = this.#say.failed(reason instanceof Error ? reason.message : String(reason));
    emit("standpoint-error", { code: "picture-failed", message, problems: [] });
    settle();
  }

  get #say(): FullWords["elements"] {
    return fullWordsFor(this.#earlier.locale()).elements;
  }

  #focus(actor: string | undefined): void {
    this.#focused = actor;
    this.#place();
    if (actor !== undefined)
      this.#host.renderRoot.querySelector(".outline.focus")?.scrollIntoView({ block: "nearest" });
  }

  /** Puts the outlines around who is chosen and who has the focus. */
  #place(): void {
    const { scene } = this.#earlier.scenes;
    this.#geometry.set(scene ? outlineRules(scene, { chosen: this.#chosen, focused: this.#focused }) : "");
  }
}

function faultText({ code, found, choices = [] }: Fault, say: FullWords["elements"]): string {
  if (code === "picture-unknown") return say.pictureUnknown({ picture: found, choices });
  if (code === "issue-unknown") return say.issueUnknown(found);
  return code === "view-unknown" ? say.viewUnknown(found) : say.dateUnreadable(found);
}
