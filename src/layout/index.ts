import type { StandpointMap, View } from "../model";
import { groupsOf } from "./bands";
import { castOf } from "./cast";
import { type Environment, surroundingsOf } from "./env";

export {
  type Arrangement,
  arrange,
  type Coordinate,
  type Coordinates,
  FEWEST_KNOWN,
  groupsOf,
  type Plan,
  planBands,
} from "./bands";
export { byRank, type Cast, castOf, isStale, LEVELS, tiesOf } from "./cast";
export { controlOf, pointAt, tieCurve } from "./curves";
export { type Environment, type Surroundings, surroundingsOf, WIDE_FROM } from "./env";
export {
  LABEL_LEADING,
  LABEL_OFFSET,
  LABEL_SIZE,
  type Label,
  labelFor,
  labelNotes,
  MARK_RADIUS,
  TARGET,
} from "./labels";
export { savedLayout } from "./saved";
export type { Layout } from "./slices";
export type { Tie } from "./ties";
export { type Line, type MeasureText, wrapRuns } from "./wrap";

/** Which kind of layout a view needs: none for lists and rows, columns where an issue is chosen, else forces. */
export function layoutKind(map: StandpointMap, view: View, env: Environment): "none" | "columns" | "force" {
  if ((view.picture ?? "network") !== "network" || surroundingsOf(env).narrow) return "none";
  return castOf(map, view).issue === undefined ? "force" : "columns";
}

/**
 * The form that a view's picture takes; each is built by the module of that name in `scene/pictures`. `network` is in
 * columns, `sparse` is the network where there are none.
 */
export function pictureForm(
  map: StandpointMap,
  view: View,
  env: Environment,
): "list" | "spectrum" | "network" | "sparse" {
  if (surroundingsOf(env).narrow) return "list";
  if (view.picture === "spectrum") return "spectrum";
  return groupsOf(castOf(map, view)).columns ? "network" : "sparse";
}
