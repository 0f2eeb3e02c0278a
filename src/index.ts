/** The headless entry of Standpoint: everything that needs no browser. */
import {
  type Coordinates,
  type Environment as FullEnvironment,
  type Layout,
  layoutKind,
  pictureForm,
  savedLayout,
} from "./layout";
import { createColumnLayout } from "./layout/columns";
import { createForceLayout } from "./layout/force";
import { tableWidth } from "./layout/table-width";
import { type Problem as Finding, mostKnownIssue, type StandpointMap, type View } from "./model";
import { parseMap as parse, scanJson, validateMap as validate } from "./model/validate";
import type { Scene } from "./scene";
import { buildList } from "./scene/pictures/list";
import { buildNetwork } from "./scene/pictures/network";
import { buildSparse } from "./scene/pictures/sparse";
import { buildSpectrum } from "./scene/pictures/spectrum";
import { problemMessage } from "./text/problems";

export type { Editor, EditorChange, PatchOperation, RunResult, Step } from "./edits";
export { createEditor } from "./edits";
export type { Coordinates, Layout } from "./layout";
export type { PositionResult, StandpointMap, View } from "./model";
export { positionAt, startView } from "./model";
export type { Mark, Scene, SceneItem } from "./scene";
export { renderSVG } from "./svg/string";

/** What a picture has to know of the place it is drawn in; only the width is needed. */
export type Environment = Omit<FullEnvironment, "measureText"> & Partial<Pick<FullEnvironment, "measureText">>;

/** Text is measured by a checked-in table where the caller has nothing better. */
const complete = (env: Environment): FullEnvironment => ({ ...env, measureText: env.measureText ?? tableWidth });

/** Something found in a map file. */
export interface Problem extends Finding {
  /** One sentence that says what is wrong, where, and the way out. */
  readonly message: string;
}

const withMessage = (problem: Finding): Problem => ({ ...problem, message: problemMessage(problem) });

/**
 * Reads a map file. What can be shown is in `map`; a record with an error is left out of it and named in `problems`.
 * A text that is no map at all gives problems alone. Never throws.
 */
export function parseMap(text: string): { map?: StandpointMap; problems: Problem[] } {
  const { map, problems } = parse(text, scanJson);
  return { ...(map ? { map } : {}), problems: problems.map(withMessage) };
}

/**
 * Everything that is wrong with a value as a map, or probably not what was meant, sorted by place. Never throws.
 *
 * @param options.public also reports what must not be published: drafts, `private`, missing authors and the like
 */
export function validateMap(value: unknown, options: { public?: boolean } = {}): Problem[] {
  return validate(value, options).map(withMessage);
}

const NO_LAYOUT: Layout = { step: () => true, coordinates: {} };

/** A layout that can be run in slices; see `layout` to run it at once. */
export function createLayout(map: StandpointMap, view: View, env: Environment): Layout {
  const full = complete(env);
  const kind = layoutKind(map, view, full);
  if (kind === "force") return createForceLayout(map, view, full);
  return kind === "columns" ? createColumnLayout(map, view, full) : NO_LAYOUT;
}

/** Coordinates of everyone with a place on the stage, in pixels; empty for pictures that need none. */
export function layout(map: StandpointMap, view: View, env: Environment): Coordinates {
  const full = complete(env);
  const saved = layoutKind(map, view, full) === "columns" ? savedLayout(map, view, full) : undefined;
  if (saved) return saved;
  const work = createLayout(map, view, env);
  work.step(Number.POSITIVE_INFINITY);
  return work.coordinates;
}

const PICTURES: readonly string[] = ["network", "spectrum"];
const FORMS = { network: buildNetwork, sparse: buildSparse, spectrum: buildSpectrum, list: buildList } as const;

/**
 * The computed picture of a map. Throws a RangeError where the view asks for a picture that there is not.
 *
 * @param coordinates places from `layout`; computed where left out
 */
export function buildScene(map: StandpointMap, view: View, env: Environment, coordinates?: Coordinates): Scene {
  const name = view.picture ?? "network";
  if (!PICTURES.includes(name)) {
    throw new RangeError(`There is no picture "${name}". Choose one of: ${PICTURES.join(", ")}.`);
  }
  const full = complete(env);
  // Without an issue the network shows the ties alone; the other pictures need one.
  const issue = view.issue ?? (name === "network" ? undefined : mostKnownIssue(map));
  const shown = issue === view.issue ? view : { ...view, ...(issue === undefined ? {} : { issue }) };
  const form = pictureForm(map, shown, full);
  return FORMS[form](map, shown, full, form === "list" ? {} : (coordinates ?? layout(map, shown, full)));
}
