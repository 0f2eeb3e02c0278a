import { readDate } from "./dates";
import { asOf, positionAt } from "./position";
import type {
  Actor,
  ActorFamily,
  MapEvent,
  PictureName,
  PositionResult,
  Relation,
  RelationFamily,
  StandpointMap,
  View,
} from "./types";

/** The family of an actor whose kind the map does not define is `other`. */
export type ShownFamily = ActorFamily | "other";

/** A relation kind with its defaults filled in. */
export interface ResolvedRelationKind {
  readonly label: string;
  readonly inverse: string | undefined;
  readonly family: RelationFamily | "other";
  readonly sign: number;
  readonly directed: boolean;
}

/** The family of an actor: that of its kind, or `other` where the map does not define the kind. */
export function familyOf(map: StandpointMap, actor: Actor): ShownFamily {
  return map.actorKinds?.[actor.kind ?? ""]?.family ?? "other";
}

/** The word for an actor's kind; its key where the map does not define it, nothing where it has none. */
export function kindLabel(map: StandpointMap, actor: Actor): string | undefined {
  return map.actorKinds?.[actor.kind ?? ""]?.label ?? actor.kind;
}

/** What is drawn beside an actor's mark. */
export function labelOf(actor: Actor): string {
  return actor.label ?? actor.name;
}

/** Whether an actor can hold positions: as the map says, else true for everyone but the subject. */
export function isStakeholder(map: StandpointMap, actor: Actor): boolean {
  return actor.stakeholder ?? familyOf(map, actor) !== "subject";
}

/** Ids of all actors that can hold positions. */
export function stakeholdersOf(map: StandpointMap): string[] {
  const actors = map.actors ?? {};
  return Object.keys(actors)
    .filter((id) => isStakeholder(map, actors[id] as Actor))
    .sort();
}

/** A relation's kind with its defaults: directed, no sign, its key as label where the map does not define it. */
export function relationKindOf(map: StandpointMap, relation: Relation): ResolvedRelationKind {
  const kind = map.relationKinds?.[relation.kind];
  return {
    label: kind?.label ?? relation.kind,
    inverse: kind?.inverse,
    family: kind?.family ?? "other",
    sign: kind?.sign ?? 0,
    directed: kind?.directed ?? true,
  };
}

/** Whether a result counts as known: a position, mixed or undeclared. */
export function isKnown(result: PositionResult): boolean {
  return result.state === "position" || result.state === "mixed" || result.state === "undeclared";
}

/** How a relation stands at a day: not begun, going on (or undated), or over. */
export function relationStateAt(map: StandpointMap, relation: Relation, day: string): "ahead" | "current" | "past" {
  const begin = readDate(relation.date)?.earliest;
  if (begin !== undefined && begin > day) return "ahead";
  for (const end of [relation.from, relation.to]) {
    const from = readDate(map.actors?.[end]?.from)?.earliest;
    if (from !== undefined && from > day) return "ahead";
  }
  const until = readDate(relation.until)?.latest;
  return until !== undefined && until < day ? "past" : "current";
}

/** The last day that a date means; the map's `asOf` where none is given or it cannot be read. */
export function dayOf(map: StandpointMap, date: string | undefined): string {
  return readDate(date)?.latest ?? asOf(map);
}

const statements = new WeakMap<object, ReadonlyMap<string, number>>();
const prominences = new WeakMap<StandpointMap, ReadonlyMap<string, number>>();

/** How many stances each actor has in the whole map, drafts left out. Actors without one are absent. */
export function statementsPerActor(map: StandpointMap): ReadonlyMap<string, number> {
  const stances = map.stances ?? {};
  let counts = statements.get(stances);
  if (!counts) {
    counts = countBy(
      Object.values(stances)
        .filter((stance) => stance.status !== "draft")
        .map((stance) => stance.actor),
    );
    statements.set(stances, counts);
  }
  return counts;
}

/** Stances and relations of each actor in the whole map, at any date. Drafts count for nothing. */
export function prominenceOf(map: StandpointMap): ReadonlyMap<string, number> {
  let counts = prominences.get(map);
  if (!counts) {
    const ends = Object.values(map.relations ?? {}).flatMap((relation) => [relation.from, relation.to]);
    counts = countBy(ends, new Map(statementsPerActor(map)));
    prominences.set(map, counts);
  }
  return counts;
}

function countBy(ids: readonly string[], counts = new Map<string, number>()): Map<string, number> {
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The position of every stakeholder on an issue at a date, by actor id, in the order of ids. */
export function positionsOn(map: StandpointMap, issue: string, date?: string): Map<string, PositionResult> {
  return new Map(stakeholdersOf(map).map((actor) => [actor, positionAt(map, actor, issue, date)]));
}

/** How many stakeholders have a known position on an issue at a date. */
function knownCount(map: StandpointMap, issue: string, date?: string): number {
  let count = 0;
  for (const result of positionsOn(map, issue, date).values()) if (isKnown(result)) count++;
  return count;
}

/** Ids of all issues by `order`, then number of known positions at the date, then label. */
export function issuesInOrder(map: StandpointMap, date?: string): string[] {
  const issues = map.issues ?? {};
  const ids = Object.keys(issues);
  const counts = new Map(ids.map((id) => [id, knownCount(map, id, date)]));
  const order = (id: string) => issues[id]?.order ?? Number.POSITIVE_INFINITY;
  const label = (id: string) => issues[id]?.label ?? issues[id]?.claim ?? id;
  return ids.sort((a, b) => {
    if (order(a) !== order(b)) return order(a) - order(b);
    return (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(label(a), label(b)) || compareText(a, b);
  });
}

/** The issue with most known positions at the map's `asOf`, the first in order among equals; nothing without issues. */
export function mostKnownIssue(map: StandpointMap): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const issue of issuesInOrder(map)) {
    const count = knownCount(map, issue);
    if (count > most) [best, most] = [issue, count];
  }
  return best;
}

/** The view shown first: the map's `start`, else the issue with most known positions in the network at `asOf`. */
export function startView(map: StandpointMap): View & { picture: PictureName } {
  const start = map.start === undefined ? undefined : map.views?.[map.start];
  if (start) return { ...start, picture: (start.picture as PictureName | undefined) ?? "network" };
  const issue = mostKnownIssue(map);
  return issue === undefined ? { picture: "network" } : { picture: "network", issue };
}

/** What decides who stands where: saved coordinates hold for as long as none of it changes. */
const PLACING: readonly (keyof View)[] = ["picture", "issue", "date", "filters", "subject", "pastTies"];

/** A view with some fields changed, or removed where they are undefined. Coordinates saved for others are left out. */
export function changeView(view: View, changes: { readonly [K in keyof View]?: View[K] | undefined }): View {
  const merged = { ...view, ...changes };
  const moved = PLACING.some((field) => merged[field] !== view[field]);
  const kept = Object.entries(merged).filter(
    ([field, value]) => value !== undefined && !(moved && field === "coordinates"),
  );
  return Object.fromEntries(kept);
}

/** What the credit line counts: stakeholders, stances without drafts, and sources that something cites. */
export function countsOf(map: StandpointMap): { actors: number; statements: number; sources: number } {
  const cited = new Set<string>();
  const cite = (record: { evidence?: MapEvent["evidence"] }) => {
    for (const piece of record.evidence ?? []) cited.add(piece.source);
  };
  const stances = Object.values(map.stances ?? {}).filter((stance) => stance.status !== "draft");
  stances.forEach(cite);
  for (const records of [map.actors, map.issues, map.relations, map.events, map.views]) {
    for (const record of Object.values(records ?? {})) cite(record);
  }
  const sources = map.sources ?? {};
  return {
    actors: stakeholdersOf(map).length,
    statements: stances.length,
    sources: [...cited].filter((id) => sources[id] !== undefined).length,
  };
}

/** Order of two texts by code unit: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
