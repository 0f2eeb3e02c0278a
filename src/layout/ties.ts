import {
  compareText,
  RELATION_FAMILIES,
  relationKindOf,
  relationStateAt,
  type StandpointMap,
  type View,
} from "../model";

/** All relations between two actors that a picture shows, as one line. */
export interface Tie {
  /** `a~b`, ids in the order of text. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** Ids of the relations. */
  readonly relations: readonly string[];
  /** What the line says: all of it supports, all of it opposes, or neither. */
  readonly sign: 1 | 0 | -1;
  readonly membership: boolean;
  /** True where every relation is over. */
  readonly past: boolean;
}

export interface TiesShown {
  readonly ties: readonly Tie[];
  readonly byActor: ReadonlyMap<string, readonly Tie[]>;
  /** Actors with any recorded relation at all, whether this picture draws it or not. */
  readonly recorded: ReadonlySet<string>;
  /** Where there are too many ties: the one family that is drawn. */
  readonly only: { readonly family: string; readonly shown: number; readonly all: number } | undefined;
}

/** Above so many relations for each actor one family is drawn at a time. */
const MOST_PER_ACTOR = 4;

/** The ties between those present at a day: none before its own date, past ones only where the view asks for them. */
export function tiesAt(map: StandpointMap, view: View, day: string, present: ReadonlySet<string>): TiesShown {
  const relations = map.relations ?? {};
  const recorded = new Set<string>();
  let candidates: { id: string; family: string; past: boolean }[] = [];
  for (const id of Object.keys(relations).sort()) {
    const relation = relations[id];
    if (!relation) continue;
    recorded.add(relation.from).add(relation.to);
    const state = relationStateAt(map, relation, day);
    if (state === "ahead" || (state === "past" && !view.pastTies)) continue;
    if (relation.from === relation.to || !present.has(relation.from) || !present.has(relation.to)) continue;
    const { family } = relationKindOf(map, relation);
    if (view.filters?.relationFamilies && !view.filters.relationFamilies.includes(family)) continue;
    candidates.push({ id, family, past: state === "past" });
  }

  let only: TiesShown["only"];
  if (candidates.length > MOST_PER_ACTOR * present.size) {
    const all = candidates.length;
    const family = smallestFamily(candidates.map((candidate) => candidate.family));
    candidates = candidates.filter((candidate) => candidate.family === family);
    only = { family, shown: candidates.length, all };
  }

  const pairs = new Map<string, { id: string; past: boolean }[]>();
  for (const { id, past } of candidates) {
    const relation = relations[id];
    if (!relation) continue;
    const key = [relation.from, relation.to].sort(compareText).join("~");
    append(pairs, key, { id, past });
  }
  const ties = [...pairs].map(([id, members]): Tie => {
    const [a = "", b = ""] = id.split("~");
    const kinds = members.map((member) => relationKindOf(map, relations[member.id] as never));
    const signs = kinds.map((kind) => Math.sign(kind.sign));
    const sign = signs.every((s) => s > 0) ? 1 : signs.every((s) => s < 0) ? -1 : 0;
    return {
      id,
      a,
      b,
      relations: members.map((member) => member.id),
      sign,
      membership: kinds.some((kind) => kind.family === "membership"),
      past: members.every((member) => member.past),
    };
  });
  const byActor = new Map<string, Tie[]>();
  for (const tie of ties) {
    append(byActor, tie.a, tie);
    append(byActor, tie.b, tie);
  }
  return { ties, byActor, recorded, only };
}

/** The family with the fewest relations: the one most likely to be readable. Ties go by the families' own order. */
function smallestFamily(families: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const family of families) counts.set(family, (counts.get(family) ?? 0) + 1);
  const order = (family: string) => RELATION_FAMILIES.indexOf(family as never);
  return [...counts].sort((a, b) => a[1] - b[1] || order(a[0]) - order(b[0]))[0]?.[0] ?? "other";
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
