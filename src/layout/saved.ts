import type { StandpointMap, View } from "../model";
import { arrange, type Coordinate, type Coordinates, type Plan, planBands } from "./bands";
import type { Environment } from "./env";

/** Saved x coordinates are for a stage of this width. */
const SAVED_WIDTH = 1000;

/** Coordinates saved in the view or in the map, scaled to the width at hand. */
export function savedWishes(map: StandpointMap, view: View, plan: Plan): Coordinates {
  const scale = plan.around.width / SAVED_WIDTH;
  const all = { ...map.coordinates?.network, ...view.coordinates };
  const wishes: Record<string, Coordinate> = {};
  for (const id of plan.labels.keys()) {
    const place = all[id];
    if (place) wishes[id] = [place[0] * scale, place[1]];
  }
  return wishes;
}

/** The layout that a view or a map has saved; nothing where it does not have a place for everyone on the stage. */
export function savedLayout(map: StandpointMap, view: View, env: Environment): Coordinates | undefined {
  const plan = planBands(map, view, env);
  const saved = savedWishes(map, view, plan);
  return [...plan.labels.keys()].every((id) => saved[id]) ? arrange(plan, saved).coordinates : undefined;
}
