/** Everything that a map records of one actor, in the order in which it is read. */
import {
  type Evidence,
  issuesInOrder,
  type MapEvent,
  type PositionResult,
  positionAt,
  type Relation,
  readDate,
  relationKindOf,
  relationStateAt,
  type Stance,
  type StandpointMap,
  stancesOf,
} from "../../model";
import { dateInWords } from "../../text";
import type { FullWords } from "../../text/sentences";

export interface IssueFile {
  readonly id: string;
  readonly result: PositionResult;
  /** The latest first. */
  readonly stances: readonly StanceFile[];
}

export interface StanceFile {
  readonly id: string;
  readonly stance: Stance;
  /** Begun only after the date shown. */
  readonly later: boolean;
  /** Its own evidence, or where it has none that of its event. */
  readonly evidence: readonly Evidence[];
}

export interface TieFile {
  readonly id: string;
  readonly relation: Relation;
  /** The words between the two, read from this actor. */
  readonly label: string;
  readonly other: string;
  readonly state: "ahead" | "current" | "past";
}

export interface EventFile {
  readonly id: string;
  readonly event: MapEvent;
  readonly later: boolean;
}

/** Issues on which an actor has a statement: the one shown first, the others in the map's order. */
export function issueFiles(map: StandpointMap, actor: string, day: string, first: string | undefined): IssueFile[] {
  const ids = issuesInOrder(map).filter((issue) => stancesOf(map, actor, issue).length > 0);
  ids.sort((a, b) => Number(b === first) - Number(a === first));
  return ids.map((id) => ({
    id,
    result: positionAt(map, actor, id, day),
    stances: stancesOf(map, actor, id)
      .map((stanceId) => stanceFile(map, stanceId, day))
      .sort((a, b) => byDate(b.stance.date, a.stance.date)),
  }));
}

function stanceFile(map: StandpointMap, id: string, day: string): StanceFile {
  const stance = map.stances?.[id] as Stance;
  const own = stance.evidence ?? [];
  const event = stance.event === undefined ? undefined : map.events?.[stance.event];
  return { id, stance, later: isLater(stance.date, day), evidence: own.length > 0 ? own : (event?.evidence ?? []) };
}

/** Ties in both directions, those going on first. */
export function tieFiles(map: StandpointMap, words: FullWords, actor: string, day: string): TieFile[] {
  const rank = { current: 0, past: 1, ahead: 2 };
  return Object.entries(map.relations ?? {})
    .filter(([, relation]) => relation.from === actor || relation.to === actor)
    .map(([id, relation]): TieFile => {
      const kind = relationKindOf(map, relation);
      const outward = relation.from === actor;
      const label = outward || !kind.directed ? kind.label : (kind.inverse ?? words.twin.inverse(kind.label));
      const state = relationStateAt(map, relation, day);
      return { id, relation, label, other: outward ? relation.to : relation.from, state };
    })
    .sort((a, b) => rank[a.state] - rank[b.state] || byDate(a.relation.date, b.relation.date));
}

/** Events in which an actor had a part, in the order of time. */
export function eventFiles(map: StandpointMap, actor: string, day: string): EventFile[] {
  return Object.entries(map.events ?? {})
    .filter(([, event]) => event.actors?.includes(actor))
    .map(([id, event]) => ({ id, event, later: isLater(event.date, day) }))
    .sort((a, b) => byDate(a.event.date, b.event.date));
}

/** "April 2018 to March 2020", "10 March 2023", "undated". */
export function spanInWords(words: FullWords, date: string | undefined, until: string | undefined): string {
  const from = dateInWords(words, date);
  if (until === undefined) return from;
  const end = dateInWords(words, until);
  return date === undefined ? words.forms.untilNote(end) : words.forms.fromTo(from, end);
}

/** An address that may be followed; nothing where it is no web address. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

function isLater(date: string | undefined, day: string): boolean {
  return (readDate(date)?.earliest ?? "") > day;
}

function byDate(a: string | undefined, b: string | undefined): number {
  const [first, second] = [readDate(a)?.earliest ?? "", readDate(b)?.earliest ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}
