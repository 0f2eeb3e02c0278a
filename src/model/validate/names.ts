import { isRecord, pointer } from "../check";
import { brief, type Tell } from "../problems";
import type { StandpointMap } from "../types";

/** Others of the same name that a problem lists. */
const LISTED = 5;

/**
 * Tells actors that share a name, label or alias with another and say nothing to tell them apart. Case, kind and amount
 * of white space, and the form in which Unicode writes a letter make no difference.
 */
export function findCollisions(actors: NonNullable<StandpointMap["actors"]>, tell: Tell): void {
  const holders = new Map<string, Map<string, string>>();
  for (const [id, actor] of Object.entries(actors)) {
    if (!isRecord(actor)) continue;
    for (const [place, name] of namesOf(id, actor)) {
      const key = name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
      const known = holders.get(key) ?? new Map<string, string>();
      // The first place of an actor's name is the one to point at.
      if (key !== "" && !known.has(id)) holders.set(key, known.set(id, place));
    }
  }
  for (const sharers of holders.values()) {
    if (sharers.size < 2) continue;
    const ids = [...sharers.keys()].sort();
    for (const [id, place] of sharers) {
      const actor: unknown = actors[id];
      if (!isRecord(actor) || actor.disambiguation) continue;
      const others = ids.slice(0, LISTED + 1).filter((other) => other !== id);
      tell(place, "name-collision", { name: brief(nameAt(actor, place)), others: others.slice(0, LISTED) });
    }
  }
}

function* namesOf(id: string, actor: Readonly<Record<string, unknown>>): Iterable<[place: string, name: string]> {
  const path = `/actors/${pointer(id)}`;
  if (typeof actor.name === "string") yield [`${path}/name`, actor.name];
  if (typeof actor.label === "string") yield [`${path}/label`, actor.label];
  if (!Array.isArray(actor.aliases)) return;
  for (const [index, alias] of actor.aliases.entries()) {
    if (isRecord(alias) && typeof alias.name === "string") yield [`${path}/aliases/${index}/name`, alias.name];
  }
}

function nameAt(actor: Readonly<Record<string, unknown>>, place: string): unknown {
  const [, , , field, index] = place.split("/");
  const aliases = actor.aliases as readonly { name: string }[];
  return field === "aliases" ? aliases[Number(index)]?.name : actor[field ?? ""];
}
