import type { Actor, Evidence, MapEvent, Relation, Source, Stance, StandpointMap } from "../../src/model/types";
import {
  ACTOR_KINDS,
  BODIES,
  DEEDS,
  FAMILY_OF,
  GIVEN,
  OTHER_SCRIPTS,
  PLACES,
  RELATION_KINDS,
  SURNAMES,
  THINGS,
  WORDS,
} from "./generated-words";

/** How large a generated map is. */
export interface MapSize {
  /** All actors, the subject included; from ten on the first one is the subject. */
  readonly actors: number;
  readonly issues: number;
  readonly stances: number;
  readonly relations: number;
  /** The same size and seed give the same map on every machine. Default: 1. */
  readonly seed?: number;
  /** Share of stances and relations without a date, from 0 to 1. Default: 0.15. */
  readonly undated?: number;
}

/** The usual size of a map with so many actors. */
export function sizeOf(actors: number, seed = 1): MapSize {
  return {
    actors,
    issues: Math.min(60, 4 + Math.floor(actors / 40)),
    stances: actors * 3,
    relations: actors * 2,
    seed,
  };
}

/**
 * A map of any size with invented actors: every family, vague and missing dates, repeated and changing stances, names
 * of many lengths and scripts, and ties as real networks have them, where those with many ties get more. Its numbers
 * come from integers alone, so that every engine gives the same map.
 */
export function generateMap(size: MapSize): StandpointMap {
  const chance = randomness(size.seed ?? 1);
  const undated = size.undated ?? 0.15;
  const sources = list("s", Math.max(1, Math.ceil(size.stances / 4)), (index) => source(chance, index));
  const actors = makeActors(size.actors, chance, Object.keys(sources));
  const issues = list("i", size.issues, (index) => ({
    claim: claimOf(index),
    label: shorten(`Issue ${index + 1}: ${pick(chance, THINGS)}`),
    order: index + 1,
    ...(chance() < 0.2 ? { from: vague(chance, day(chance, 1995, 2005)) } : {}),
  }));
  const stakeholders = Object.keys(actors).filter((id) => actors[id]?.stakeholder !== false);
  const people = stakeholders.filter((id) => FAMILY_OF[actors[id]?.kind ?? ""] === "person");
  const issueIds = Object.keys(issues);
  const sourceIds = Object.keys(sources);
  const evidence = (): Evidence[] => [cite(chance, sourceIds), ...(chance() < 0.2 ? [cite(chance, sourceIds)] : [])];

  const events = list("e", Math.ceil(size.stances / 12), (): MapEvent => {
    const about = pick(chance, issueIds);
    return {
      title: sentence(chance, 3, 8),
      kind: pick(chance, ["statement", "letter", "vote", "decision", "publication"]),
      ...(chance() < 0.9 ? { date: vague(chance, day(chance, 2000, 2025)) } : {}),
      actors: [pick(chance, stakeholders)],
      ...(about ? { issues: [about] } : {}),
      evidence: evidence(),
    };
  });
  const eventIds = Object.keys(events);

  const busy = new Preference(stakeholders, chance);
  const stances = list("p", issueIds.length && stakeholders.length ? size.stances : 0, (): Stance => {
    const basis = pick(chance, ["stated", "stated", "stated", "reported", "inferred"] as const);
    const spoken = chance() < 0.1 && people.length > 0;
    return {
      actor: busy.pick(),
      issue: issueIds[Math.floor(chance() * chance() * issueIds.length)] as string,
      position: position(chance),
      ...span(chance, undated, 0.12),
      basis,
      ...(chance() < 0.5
        ? { act: pick(chance, ["statement", "vote", "signature", "decision", "action"] as const) }
        : {}),
      ...(chance() < 0.2 ? { event: pick(chance, eventIds) } : {}),
      ...(spoken ? { speaker: [pick(chance, people)], capacity: "office" as const } : {}),
      ...(chance() < 0.05 ? { condition: sentence(chance, 3, 7).toLowerCase() } : {}),
      ...(chance() < 0.9 ? { confidence: pick(chance, ["high", "high", "medium", "low"] as const) } : {}),
      evidence: evidence(),
    };
  });

  const joined = new Preference(Object.keys(actors), chance);
  const relations = list("r", size.actors > 1 ? size.relations : 0, (): Relation => {
    const from = joined.pick();
    let to = joined.pick();
    while (to === from) to = pick(chance, Object.keys(actors));
    return {
      from,
      to,
      kind: pick(chance, Object.keys(RELATION_KINDS)),
      ...span(chance, undated, 0.2),
      evidence: [cite(chance, sourceIds)],
    };
  });

  return {
    format: "standpoint-map",
    version: 1,
    title: `A generated map of ${size.actors} actors`,
    summary: "Invented by a program for tests: nobody on it exists.",
    language: "en",
    asOf: "2026-01-01",
    authors: [{ name: "A program" }],
    contact: "mailto:maps@example.org",
    method: "Drawn by lot from a seed.",
    actorKinds: ACTOR_KINDS,
    relationKinds: RELATION_KINDS,
    actors,
    issues,
    stances,
    relations,
    events,
    sources,
  };
}

/** mulberry32 (Tommy Ettinger, 2017; public domain): numbers from 0 to below 1. */
function randomness(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Chance = () => number;

/** Draws ids; one that was drawn before is the likelier to be drawn again (Barabási and Albert, 1999). */
class Preference {
  private readonly drawn: string[] = [];
  constructor(
    private readonly ids: readonly string[],
    private readonly chance: Chance,
  ) {}
  pick(): string {
    const id = pick(this.chance, this.drawn.length > 0 && this.chance() < 0.6 ? this.drawn : this.ids);
    this.drawn.push(id);
    return id;
  }
}

function makeActors(count: number, chance: Chance, sourceIds: readonly string[]): Record<string, Actor> {
  const taken = new Map<string, number>();
  const unique = (name: string): string => {
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : unique(`${name} ${times}`);
  };
  const kinds = Object.keys(ACTOR_KINDS).filter((kind) => FAMILY_OF[kind] !== "subject");
  return list("a", count, (index): Actor => {
    const subject = index === 0 && count >= 10;
    // The first ones go through all kinds, so that a small map has every family too.
    const kind = subject ? "programme" : index <= kinds.length ? at(kinds, index) : pick(chance, kinds);
    const [first, last] = inOrder(day(chance, 1950, 2010), day(chance, 2011, 2025));
    const name = unique(nameOf(chance, kind, index));
    return {
      name,
      label: unique(shorten(name, 19)),
      kind,
      ...(subject ? { stakeholder: false } : {}),
      ...(kind === "residents" ? { group: true } : {}),
      ...(chance() < 0.15 ? { from: vague(chance, first) } : {}),
      ...(chance() < 0.05 ? { until: vague(chance, last) } : {}),
      ...(chance() < 0.2 ? { summary: sentence(chance, 6, 18) } : {}),
      evidence: [cite(chance, sourceIds)],
    };
  });
}

function nameOf(chance: Chance, kind: string, index: number): string {
  if (FAMILY_OF[kind] === "person") {
    return chance() < 0.15 ? pick(chance, OTHER_SCRIPTS) : `${pick(chance, GIVEN)} ${pick(chance, SURNAMES)}`;
  }
  const place = pick(chance, PLACES);
  return pick(chance, BODIES[kind] ?? ["{} Group"]).replace(
    "{}",
    index % 7 === 0 ? `${place}-${pick(chance, PLACES)}` : place,
  );
}

/** At most 24 characters, cut between words where that leaves enough. */
function shorten(name: string, most = 24): string {
  if (name.length <= most) return name;
  const cut = name.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > 8 ? cut.slice(0, space) : cut).replace(/[\s,.:-]+$/, "")}…`;
}

function source(chance: Chance, index: number): Source {
  return {
    title: sentence(chance, 3, 9),
    publisher: pick(chance, ["The Example Gazette", "Example Council", "Ejemplo Diario", "Beispielblatt"]),
    url: `https://example.org/${index + 1}`,
    ...(chance() < 0.85 ? { date: day(chance, 2000, 2025) } : {}),
    kind: pick(chance, ["news", "official", "minutes", "campaign"]),
  };
}

function cite(chance: Chance, sourceIds: readonly string[]): Evidence {
  return {
    source: pick(chance, sourceIds),
    quote: sentence(chance, 4, 22).replace(/\.$/, ""),
    ...(chance() < 0.03 ? { role: "disputes" as const } : {}),
    ...(chance() < 0.1 ? { locator: `p. ${1 + Math.floor(chance() * 90)}` } : {}),
  };
}

function position(chance: Chance): Stance["position"] {
  const drawn = chance();
  if (drawn < 0.04) return "mixed";
  if (drawn < 0.07) return "undeclared";
  if (drawn < 0.12) return Math.round(chance() * 200 - 100) / 100;
  return pick(chance, [-1, -1, -0.5, -0.5, 0, 0.5, 0.5, 1, 1]);
}

/** A date, and sometimes an end after it; each may be vague, the first may be missing. */
function span(chance: Chance, undated: number, ended: number): { date?: string; until?: string } {
  const [first, last] = inOrder(day(chance, 2000, 2025), day(chance, 2000, 2025));
  return {
    ...(chance() < undated ? {} : { date: vague(chance, first) }),
    ...(chance() < ended ? { until: vague(chance, last) } : {}),
  };
}

/** A day up to the 28th, which every month has. */
function day(chance: Chance, from: number, until: number): string {
  const two = (most: number): string => String(1 + Math.floor(chance() * most)).padStart(2, "0");
  return `${from + Math.floor(chance() * (until - from + 1))}-${two(12)}-${two(28)}`;
}

/** A date of the map file whose window holds the day. */
function vague(chance: Chance, exact: string): string {
  const [year, month] = [exact.slice(0, 4), exact.slice(0, 7)];
  const next = String(Number(year) + 1);
  return pick(chance, [
    exact,
    exact,
    exact,
    exact,
    month,
    month,
    year,
    `${year}~`,
    `${month}?`,
    `${year}%`,
    `[${year}..${next}]`,
    `[..${month}]`,
    `[${exact}..]`,
  ]);
}

function inOrder(a: string, b: string): [string, string] {
  return a < b ? [a, b] : [b, a];
}

function sentence(chance: Chance, least: number, most: number): string {
  const count = least + Math.floor(chance() * (most - least + 1));
  const text = Array.from({ length: count }, () => pick(chance, WORDS)).join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function claimOf(index: number): string {
  const [thing, deed] = [at(THINGS, index), at(DEEDS, Math.floor(index / THINGS.length))];
  const round = Math.floor(index / (THINGS.length * DEEDS.length));
  return `${thing} should be ${deed}${round > 0 ? ` in stage ${round + 1}` : ""}`;
}

function list<T>(prefix: string, count: number, make: (index: number) => T): Record<string, T> {
  const all: Record<string, T> = {};
  for (let index = 0; index < count; index++) all[`${prefix}-${index + 1}`] = make(index);
  return all;
}

function pick<T>(chance: Chance, from: readonly T[]): T {
  return from[Math.floor(chance() * from.length)] as T;
}

function at<T>(from: readonly T[], index: number): T {
  return from[index % from.length] as T;
}
