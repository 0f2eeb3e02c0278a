/**
 * Who is in a picture: the positions on the chosen issue at the chosen date, sorted into the groups that pictures
 * show, and the ties between those shown. Layout and scene both start here, so they can't disagree about it.
 */
import {
  ACTOR_FAMILIES,
  type Actor,
  type Basis,
  compareText,
  dayOf,
  evidenceOf,
  type Filters,
  familyOf,
  isKnown,
  isStakeholder,
  type Level,
  labelOf,
  levelOf,
  type PositionResult,
  positionAt,
  prominenceOf,
  readDate,
  type StandpointMap,
  statementsPerActor,
  type View,
} from "../model";
import { type Tie, type TiesShown, tiesAt } from "./ties";

export interface Band {
  readonly level: Level;
  /** Actor ids whose position is current and dated. */
  readonly current: readonly string[];
  /** Actor ids whose position is last known or undated. */
  readonly stale: readonly string[];
}

export interface Cast {
  /** The issue shown; without one the picture is of ties alone. */
  readonly issue: string | undefined;
  /** The last day of the view's date. */
  readonly day: string;
  /** The result of the date rule for every stakeholder, before filters. */
  readonly results: ReadonlyMap<string, PositionResult>;
  /** Stakeholders on the map, and those among them with a known position; filters do not change these. */
  readonly total: number;
  readonly known: number;
  /** Five, from strongly opposes to strongly supports. */
  readonly bands: readonly Band[];
  readonly mixed: readonly string[];
  readonly undeclared: readonly string[];
  /** Ended or lapsed, with the position that they held. */
  readonly over: readonly string[];
  /** No known position: unknown, or ended without one. */
  readonly unknown: readonly string[];
  readonly notYet: readonly string[];
  /** The subject and other actors that hold no positions, where the view shows them. */
  readonly bystanders: readonly string[];
  readonly ties: TiesShown;
  /** Everyone that the picture may draw. */
  readonly present: ReadonlySet<string>;
}

export const LEVELS: readonly Level[] = [-1, -0.5, 0, 0.5, 1];

const casts = new WeakMap<StandpointMap, WeakMap<View, Cast>>();

/** The cast of a view. Remembered for as long as map and view live. */
export function castOf(map: StandpointMap, view: View): Cast {
  let byView = casts.get(map);
  if (!byView) {
    byView = new WeakMap();
    casts.set(map, byView);
  }
  let cast = byView.get(view);
  if (!cast) {
    cast = makeCast(map, view);
    byView.set(view, cast);
  }
  return cast;
}

/** Order of actors wherever they stand in a list: family, then prominence, then label. Stable across issues and dates. */
export function byRank(map: StandpointMap): (a: string, b: string) => number {
  const prominence = prominenceOf(map);
  const rank = (id: string): number => {
    const actor = map.actors?.[id];
    const place = actor ? ACTOR_FAMILIES.indexOf(familyOf(map, actor) as never) : -1;
    return place < 0 ? ACTOR_FAMILIES.length : place;
  };
  const label = (id: string): string => labelOf(map.actors?.[id] ?? { name: id });
  return (a, b) =>
    rank(a) - rank(b) ||
    (prominence.get(b) ?? 0) - (prominence.get(a) ?? 0) ||
    compareText(label(a), label(b)) ||
    compareText(a, b);
}

function makeCast(map: StandpointMap, view: View): Cast {
  // A date that can't be read is reported elsewhere; the picture then shows the map's own.
  const date = readDate(view.date) ? view.date : undefined;
  const day = dayOf(map, date);
  const issue = view.issue !== undefined && map.issues?.[view.issue] ? view.issue : undefined;
  const actors = map.actors ?? {};
  const ids = Object.keys(actors).sort(byRank(map));
  const passes = filterOf(map, view.filters);

  const results = new Map<string, PositionResult>();
  const bands = LEVELS.map((level) => ({ level, current: [] as string[], stale: [] as string[] }));
  const groups = {
    mixed: [] as string[],
    undeclared: [] as string[],
    over: [] as string[],
    unknown: [] as string[],
    notYet: [] as string[],
    bystanders: [] as string[],
  };
  const present = new Set<string>();
  let total = 0;
  let known = 0;
  for (const id of ids) {
    const actor = actors[id] as Actor;
    if (!isStakeholder(map, actor)) {
      if (!view.subject || !passes(id, undefined)) continue;
      groups.bystanders.push(id);
      present.add(id);
      continue;
    }
    total++;
    const result = issue === undefined ? undefined : positionAt(map, id, issue, date);
    if (result) results.set(id, result);
    if (result && isKnown(result)) known++;
    if (!passes(id, result)) continue;
    if (result?.state === "not-yet") {
      groups.notYet.push(id);
      continue;
    }
    present.add(id);
    if (!result || result.value === undefined) groups.unknown.push(id);
    else if (result.state === "mixed") groups.mixed.push(id);
    else if (result.state === "undeclared") groups.undeclared.push(id);
    else if (result.state !== "position") groups.over.push(id);
    else {
      const band = bands[LEVELS.indexOf(levelOf(result.value as number))] as (typeof bands)[number];
      (isStale(result) ? band.stale : band.current).push(id);
    }
  }
  return { issue, day, results, total, known, bands, ...groups, ties: tiesAt(map, view, day, present), present };
}

/** Whether a position stands with the last known and undated ones. */
export function isStale(result: PositionResult | undefined): boolean {
  return result?.freshness === "last-known" || result?.certainty === "undated";
}

type Filter = (actor: string, result: PositionResult | undefined) => boolean;

/** Whether an actor passes the view's filters; all that are given must hold. Those on stances let pass who has none. */
function filterOf(map: StandpointMap, filters: Filters | undefined): Filter {
  if (!filters) return () => true;
  const has = (list: readonly string[] | undefined, value: string | undefined): boolean =>
    list === undefined || (value !== undefined && list.includes(value));
  const [from, until] = [readDate(filters.from), readDate(filters.until)];
  const statements = filters.minStances === undefined ? undefined : statementsPerActor(map);
  return (id, result) => {
    const actor = map.actors?.[id] as Actor;
    if (!has(filters.families, familyOf(map, actor)) || !has(filters.kinds, actor.kind)) return false;
    if (statements && (statements.get(id) ?? 0) < (filters.minStances ?? 0)) return false;
    if (!result || result.value === undefined) return filters.positions === undefined;
    const level = typeof result.value === "number" ? String(levelOf(result.value)) : result.value;
    if (!has(filters.positions, level) || !has(filters.basis, result.basis as Basis)) return false;
    if (!has(filters.certainty, result.certainty) || !has(filters.freshness, result.freshness)) return false;
    return result.stances.some((stanceId) => {
      const stance = map.stances?.[stanceId];
      if (!stance || (filters.confidence && !has(filters.confidence, stance.confidence))) return false;
      if (filters.sources && !evidenceOf(map, stance).some(({ source }) => filters.sources?.includes(source)))
        return false;
      if (!from && !until) return true;
      const date = readDate(stance.date);
      return date !== undefined && !(from && date.latest < from.earliest) && !(until && date.earliest > until.latest);
    });
  };
}

/** The ties of an actor in this cast. */
export function tiesOf(cast: Cast, actor: string): readonly Tie[] {
  return cast.ties.byActor.get(actor) ?? [];
}
