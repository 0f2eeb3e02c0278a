/**
 * The network where it has no columns: too few known positions, which are told in sentences; no issue, which leaves the
 * ties alone; nobody on the map.
 */
import { type Arrangement, arrange, type Coordinates, type Environment, planBands, TARGET } from "../../layout";
import type { StandpointMap, View } from "../../model";
import { Draft } from "../frame";
import { addAnyHeading, addEmptyState, addLevelSentences } from "../frame-others";
import type { Scene } from "../types";
import { addOneFamily, finishNetwork } from "./network";

/** The scene of a network without columns, from 720 px; `coordinates` as for the network. */
export function buildSparse(map: StandpointMap, view: View, env: Environment, coordinates: Coordinates): Scene {
  const draft = new Draft(map, view, env);
  addAnyHeading(draft);
  const empty = addEmptyState(draft);
  addOneFamily(draft);
  if (empty) return draft.finish({ picture: "network", form: "sentences", shown: [] });
  const plan = planBands(map, view, env);
  if (draft.sitting.cast.issue === undefined) {
    return finishNetwork(draft, plan, freeArrangement(plan.labels, coordinates), "ties");
  }
  addLevelSentences(draft);
  return finishNetwork(draft, plan, arrange(plan, coordinates), "sentences");
}

/** Places of a force layout need no settling; the stage is as large as they are. */
function freeArrangement(labels: Arrangement["labels"], coordinates: Coordinates): Arrangement {
  const bottom = Math.max(0, ...Object.values(coordinates).map(([, y]) => y));
  return {
    coordinates,
    labels,
    bands: [],
    bottom: 0,
    staleFrom: undefined,
    zoneFrom: undefined,
    height: bottom + TARGET,
    zone: Object.keys(coordinates).sort(),
  };
}
