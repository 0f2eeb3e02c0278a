import { type Draft, enablePatches, Immer } from "immer";
import type { StandpointMap } from "../model";
import { type PatchOperation, toJsonPatch } from "./json-patch";

enablePatches();
// Maps are typed as read-only; freezing 10,000 records on every edit would cost more than the edit.
const immer = new Immer({ autoFreeze: false });

/** A map that a recipe may write into. */
export type DraftMap = Draft<StandpointMap>;

/** What an edit did, from both sides. */
export interface Change {
  readonly before: StandpointMap;
  readonly after: StandpointMap;
  /** JSON Patch that makes `after` of `before`, and one that makes `before` of `after`. */
  readonly patches: readonly PatchOperation[];
  readonly inversePatches: readonly PatchOperation[];
}

/** Runs a recipe on a draft of the map. The map itself stays as it is. */
export function transact(before: StandpointMap, recipe: (draft: DraftMap) => void): Change {
  const [after, patches, inverse] = immer.produceWithPatches(before, recipe);
  return {
    before,
    after,
    patches: toJsonPatch(patches, before),
    inversePatches: toJsonPatch(inverse, after),
  };
}
