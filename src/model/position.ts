import { addMonths, OPEN_END, OPEN_START, readDate } from "./dates";
import type { Field } from "./fields";
import { BASES, CONFIDENCES, mapSchema } from "./schema";
import type { Evidence, Level, Position, PositionResult, Stance, StandpointMap, Why } from "./types";

/** Months after which a position reads "last known" where the map does not say. */
const STALE_AFTER = 60;

/**
 * The position of an actor on an issue at a date, by the date rule of the map file. The date is EDTF, a vague one means
 * its last day; without one (or with `XXXX`) it is `asOf(map)`. Throws a RangeError where the map has no such actor or
 * issue, or where the date can't be read: those are mistakes of the caller, not gaps of the map.
 *
 * ```
 * not-yet, ended, not-raised ◄─ actor and issue at D
 *                                   │
 * stances of the pair ─► candidates (begun by D) ─► those that decide ─► lapsed?, certainty, freshness
 * ```
 */
export function positionAt(map: StandpointMap, actorId: string, issueId: string, date?: string): PositionResult {
  const actor = member(map.actors, actorId);
  const issue = member(map.issues, issueId);
  if (!actor) throw new RangeError(`The map has no actor with the id "${actorId}".`);
  if (!issue) throw new RangeError(`The map has no issue with the id "${issueId}".`);
  const asked = date === undefined || date === "XXXX" ? undefined : readDate(date);
  if (!asked && date !== undefined && date !== "XXXX") throw new RangeError(`"${date}" is no date of a map.`);
  const known = asOf(map);
  const day = asked?.latest ?? known;

  const from = readDate(actor.from);
  if (from && day < from.earliest) {
    return { state: "not-yet", stances: [], why: { code: "actor-begins-later", values: { from: from.text } } };
  }
  const until = readDate(actor.until);
  const over = until !== undefined && until.latest < day;
  const raised = readDate(issue.from);
  if (!over && raised && day < raised.earliest) {
    return { state: "not-raised", stances: [], why: { code: "issue-raised-later", values: { from: raised.text } } };
  }

  const began = latest(from?.earliest ?? OPEN_START, raised?.earliest ?? OPEN_START);
  const all = stancesOf(map, actorId, issueId).map((id) => windowOf(map, id, began, known));
  const candidates = all.filter((stance) => stance.first <= day);
  const decision = decide(candidates, day);
  if (over) {
    const why: Why = { code: "actor-ended", values: { until: until.text } };
    const last = decision?.until;
    const end = last && last.latest < until.latest ? last.text : until.text;
    return { ...decision?.result, state: "ended", until: end, stances: decision?.result.stances ?? [], why };
  }
  if (!decision) {
    const next = all.sort((a, b) => byText(a.first, b.first))[0];
    const why: Why = next
      ? { code: "later-stance", values: { first: next.date?.text ?? "", count: all.length } }
      : { code: "no-stance", values: {} };
    return { state: "unknown", stances: [], why };
  }
  if (decision.until && decision.until.latest < day) {
    const why: Why = { code: "lapsed", values: { until: decision.until.text, count: decision.result.stances.length } };
    return { ...decision.result, state: "lapsed", until: decision.until.text, why };
  }
  const stale = day > addMonths(decision.last, map.staleAfter ?? STALE_AFTER);
  const { value } = decision.result;
  return {
    ...decision.result,
    state: typeof value === "string" ? value : "position",
    freshness: stale ? "last-known" : "current",
  };
}

/**
 * The day up to which the map's evidence was gathered: the last day of its `asOf`, else the latest day of any date in
 * it, where an open end counts by its beginning. A map without any date gives `OPEN_END`. The clock is never read.
 */
export function asOf(map: StandpointMap): string {
  return readDate(map.asOf)?.latest ?? (latestDay(mapSchema, map) || OPEN_END);
}

/** The nearest of the five levels; halfway between two, the one nearer to neutral. */
export function levelOf(value: number): Level {
  const steps = Math.ceil(Math.min(Math.abs(value), 1) * 2 - 0.5);
  return ((Math.sign(value) * steps) / 2 || 0) as Level;
}

/**
 * Ids of the stances of an actor on an issue that count (neither drafts nor `never-said`), sorted. The index behind it
 * is built once for each state of `map.stances`.
 */
export function stancesOf(map: StandpointMap, actorId: string, issueId: string): readonly string[] {
  const { stances } = map;
  if (!stances) return [];
  let index = indexes.get(stances);
  if (!index) {
    index = new Map();
    for (const id of Object.keys(stances).sort()) {
      const stance = stances[id] as Stance;
      if (stance.status === "draft" || stance.ended === "never-said") continue;
      const pair = `${stance.actor} ${stance.issue}`;
      const ids = index.get(pair);
      if (ids) ids.push(id);
      else index.set(pair, [id]);
    }
    indexes.set(stances, index);
  }
  return index.get(`${actorId} ${issueId}`) ?? [];
}

const indexes = new WeakMap<object, Map<string, string[]>>();

type Moment = NonNullable<ReturnType<typeof readDate>>;

interface Candidate {
  readonly id: string;
  readonly stance: Stance;
  readonly date: Moment | undefined;
  /** First and last possible day of the act. */
  readonly first: string;
  readonly last: string;
}

interface Decision {
  readonly result: Pick<PositionResult, "value" | "certainty" | "since" | "basis" | "stances" | "why">;
  readonly last: string;
  /** Where every deciding stance has an end: the latest of them. */
  readonly until: Moment | undefined;
}

function windowOf(map: StandpointMap, id: string, began: string, known: string): Candidate {
  const stance = map.stances?.[id] as Stance;
  const date = readDate(stance.date);
  const first = date?.earliest ?? began;
  const last = date?.latest ?? firstSource(map, stance) ?? known;
  return { id, stance, date, first, last: latest(first, last < known ? last : known) };
}

/** What a stance rests on: its own evidence and that of the event that it was part of. */
export function evidenceOf(map: StandpointMap, stance: Stance): readonly Evidence[] {
  const event = stance.event === undefined ? undefined : member(map.events, stance.event);
  return [...(stance.evidence ?? []), ...(event?.evidence ?? [])];
}

/** The last day of the earliest date among the sources of a stance and of its event: by then it had been taken. */
function firstSource(map: StandpointMap, stance: Stance): string | undefined {
  let found: string | undefined;
  for (const { source } of evidenceOf(map, stance)) {
    const day = readDate(member(map.sources, source)?.date)?.latest;
    if (day !== undefined && (found === undefined || day < found)) found = day;
  }
  return found;
}

function decide(candidates: readonly Candidate[], day: string): Decision | undefined {
  const dated = candidates.filter((candidate) => candidate.date);
  const ranked = [...(dated.length > 0 ? dated : candidates)].sort(compare);
  const best = ranked[0];
  if (!best) return undefined;
  const tied = ranked.filter((candidate) => compare(best, candidate) === 0);
  const { value, code } = settle(tied.map((candidate) => candidate.stance.position));
  const level = levelName(value);
  const rivals = ranked
    .slice(tied.length)
    .some(({ stance, last }) => last > best.first && levelName(stance.position) !== level);
  const vague = day < best.last;
  const since = tied
    .map(({ date }) => date)
    .sort((a, b) => byText(b?.latest, a?.latest) || byText(b?.text, a?.text))[0]?.text;
  const ends = tied.map(({ stance }) => readDate(stance.until)).sort((a, b) => byText(b?.latest, a?.latest));
  const values: Record<string, string | number> = { count: tied.length > 1 ? tied.length : ranked.length };
  if (vague) values.vague = 1;
  if (rivals) values.rivals = 1;
  return {
    result: {
      value,
      certainty: !best.date ? "undated" : vague || rivals ? "possibly" : "sure",
      ...(since === undefined ? {} : { since }),
      basis: best.stance.basis,
      stances: tied.map(({ id }) => id),
      why: { code: tied.length > 1 ? code : best.date ? reason(best, ranked[1]) : "undated", values },
    },
    last: best.last,
    until: ends.every(Boolean) ? ends[0] : undefined,
  };
}

/** What the one that decides is ahead of the next by. */
function reason(best: Candidate, next: Candidate | undefined): Why["code"] {
  if (!next) return "only";
  if (next.first !== best.first) return "latest";
  if (next.last !== best.last) return "more-precise";
  return next.stance.basis !== best.stance.basis ? "better-basis" : "higher-confidence";
}

function compare(a: Candidate, b: Candidate): number {
  return (
    byText(b.first, a.first) ||
    byText(a.last, b.last) ||
    BASES.indexOf(a.stance.basis) - BASES.indexOf(b.stance.basis) ||
    rank(a.stance) - rank(b.stance)
  );
}

function rank({ confidence }: Stance): number {
  return confidence === undefined ? CONFIDENCES.length : CONFIDENCES.indexOf(confidence);
}

/** What several stances that nothing tells apart come to. Nothing is averaged. */
function settle(positions: readonly Position[]): { value: Position; code: Why["code"] } {
  const numbers = positions.filter((position) => typeof position === "number");
  const first = positions[0] as Position;
  if (positions.every((position) => position === first)) return { value: plain(first), code: "tied-equal" };
  if (positions.includes("mixed")) return { value: "mixed", code: "tied-mixed" };
  if (positions.includes("undeclared")) return { value: "undeclared", code: "tied-undeclared" };
  if (numbers.some((n) => n > 0) && numbers.some((n) => n < 0)) return { value: "mixed", code: "tied-opposite" };
  return { value: plain(numbers.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0), code: "tied-weaker" };
}

/** JSON knows −0; a position does not. */
function plain(position: Position): Position {
  return position === 0 ? 0 : position;
}

function levelName(position: Position | undefined): Level | Position | undefined {
  return typeof position === "number" ? levelOf(position) : position;
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}

function byText(a: string | undefined = "", b: string | undefined = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function member<T>(collection: { readonly [id: string]: T } | undefined, id: string): T | undefined {
  return collection && Object.hasOwn(collection, id) ? collection[id] : undefined;
}

const latestDays = new WeakMap<object, string>();

/**
 * The latest day of any date in a value, "" without one. Kept for each map and collection, since an edit leaves
 * most collections as they were.
 */
function latestDay(field: Field, value: unknown): string {
  if (field.kind === "date") {
    const found = readDate(value as string | undefined);
    return !found ? "" : found.latest === OPEN_END ? found.earliest : found.latest;
  }
  const { fields, of } = field;
  if (typeof value !== "object" || value === null) return "";
  const inside = value as Readonly<Record<string, unknown>>;
  let day = latestDays.get(value);
  if (day !== undefined) return day;
  day = "";
  if (fields) for (const name in fields) day = latest(day, latestDay(fields[name] as Field, inside[name]));
  else if (of) for (const key of Object.keys(inside)) day = latest(day, latestDay(of, inside[key]));
  if (field === mapSchema || field.keyedById) latestDays.set(value, day);
  return day;
}
