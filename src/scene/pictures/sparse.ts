/**
 * The network where it has no columns: too few known positions, which are told in sentences; no issue, which leaves the
 * ties alone; nobody on the map.
 */
import { type Arrangement, arrange, type Coordinates, type Environment, planBands, TARGET } from "../../layout";
import type { StandpointMap, View } from "../../model";
import { Sketch } from "../frame";
import { addAnyHeading, addEmptyState, addLevelSentences } from "../frame-others";
import type { Scene } from "../types";
import { addOneFamily, finishNetwork } from "./network";

/** The scene of a network without columns, from 720 px; `coordinates` as for the network. */
export function buildSparse(map: StandpointMap, view: View, env: Environment, coordinates: Coordinates): Scene {
  const sketch = new Sketch(map, view, env);
  addAnyHeading(sketch);
  const empty = addEmptyState(sketch);
  addOneFamily(sketch);
  if (empty) return sketch.finish({ picture: "network", form: "sentences", shown: [] });
  const plan = planBands(map, view, env);
  if (sketch.sitting.cast.issue === undefined) {
    return finishNetwork(sketch, plan, freeArrangement(plan.labels, coordinates), "ties");
  }
  addLevelSentences(sketch);
  return finishNetwork(sketch, plan, arrange(plan, coordinates), "sentences");
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
