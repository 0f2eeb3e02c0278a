/** What a map element needs after its first picture, or where it can't show one: a chunk of its own. */
import type { TemplateResult } from "lit";
import type { Problem } from "../../model";
import type { Scene, Twin } from "../../scene";
import { twinOf } from "../../scene/twin";
import { fullWordsFor } from "../../text/sentences";
import type { Drawing } from "./figure";
import { GestureController, type GestureHost, type Intents } from "./gestures";
import { laterStyles } from "./later.styles";
import { failureText, newsTemplate } from "./news";
import { outlineRules } from "./outline";
import type { Failure, MapSource } from "./source";
import { rowsTemplate, twinTemplate } from "./twin";
import type { Fault } from "./wanted";

/** Text alternative, gestures, outlines, and news of what went wrong. */
export class Later {
  private twin: { readonly scene: Scene; readonly twin: Twin } | undefined;

  constructor(host: GestureHost, intents: Intents) {
    const root = host.renderRoot as ShadowRoot;
    const { styleSheet } = laterStyles;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    host.addController(new GestureController(host, intents));
  }

  /** The text alternative, which in the list form is the picture. */
  twinTemplate(
    scene: Scene,
    drawing: { selected: string | undefined; sample: Drawing["sample"] },
    locale: string,
  ): TemplateResult {
    if (this.twin?.scene !== scene) this.twin = { scene, twin: twinOf(scene) };
    const isSelected = (id: string): boolean => id === drawing.selected;
    const say = fullWordsFor(locale).elements;
    const template = scene.form === "list" ? rowsTemplate : twinTemplate;
    return template(this.twin.twin, { say, sample: drawing.sample, isSelected, mapLang: scene.mapLang });
  }

  /** Rules for the outlines of who is chosen and who has the focus. */
  outlineRules(scene: Scene, who: { chosen: string | undefined; focused: string | undefined }): string {
    return outlineRules(scene, who);
  }

  /** Loading, failure, faults of what was asked for, and problems in the file. */
  newsTemplate(
    source: MapSource,
    faults: readonly Fault[],
    problems: readonly string[],
    locale: string,
  ): TemplateResult {
    const told = faults.map((fault) => this.faultMessage(fault, locale));
    return newsTemplate({ source, faults: told, problems, say: fullWordsFor(locale).elements });
  }

  /** What is said of something asked for that can't be had. */
  faultMessage({ code, found, choices = [] }: Fault, locale: string): string {
    const say = fullWordsFor(locale).elements;
    if (code === "picture-unknown") return say.pictureUnknown({ picture: found, choices });
    if (code === "issue-unknown") return say.issueUnknown(found);
    return code === "view-unknown" ? say.viewUnknown(found) : say.dateUnreadable(found);
  }

  failureMessage(failure: Failure, locale: string): string {
    return failureText(failure, fullWordsFor(locale).elements);
  }

  /** What is said where the picture could not be made. */
  drawingFailedMessage(reason: unknown, locale: string): string {
    return fullWordsFor(locale).elements.failed(reason instanceof Error ? reason.message : String(reason));
  }

  /** What is said of a file with problems, and of each of them. */
  async problemMessages(
    { problems, map, address }: Pick<MapSource, "problems" | "map" | "address">,
    locale: string,
  ): Promise<{ summary: string; told: (Problem & { readonly message: string })[] }> {
    const { problemMessage } = await import("../../text/problems");
    const say = fullWordsFor(locale).elements;
    const told = problems.map((problem) => ({ ...problem, message: problemMessage(problem, locale) }));
    return { summary: map ? say.leftOut(told.length) : say.noMap(address), told };
  }
}
