import type { Draft } from "immer";
import { readDate, type Stance, type StandpointMap } from "../../model";
import { findStanceErrors } from "../../model/validate";
import type { Command } from "./command";

/** A stance to be written, as a new one or in the place of the one with the given id. */
export interface SetStanceArgs extends Stance {
  /** Id of the stance to replace; without one a new stance is made, named after actor, issue and year. */
  readonly id?: string | undefined;
}

/**
 * Writes a stance. Without an id a new one: a change of mind is a new stance. With the id of one that is there, that one
 * is replaced: a correction. Refused where the stance would have an error.
 */
export const setStance: Command<SetStanceArgs> = {
  id: "set-stance",
  plan(map, { id: given, ...fields }) {
    const stance = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Stance;
    const id = given ?? freeId(map, stance);
    const problems = findStanceErrors(map, id, stance);
    if (problems.length > 0) return { problems };
    return {
      recipe(draft) {
        draft.stances ??= {};
        draft.stances[id] = stance as Draft<Stance>;
      },
      values: { id, actor: stance.actor, issue: stance.issue, position: stance.position },
      about: `/stances/${id}`,
    };
  },
};

/** `actor-issue-year`, with a number where there is such a one already; cut so that it stays an id. */
function freeId(map: StandpointMap, { actor, issue, date }: Stance): string {
  const point = readDate(date);
  const year = point && !/^0000|^9999/.test(point.earliest) ? point.earliest.slice(0, 4) : "undated";
  const base = `${actor}-${issue}-${year}`.slice(0, 58);
  let id = base;
  for (let n = 2; Object.hasOwn(map.stances ?? {}, id); n++) id = `${base}-${n}`;
  return id;
}
