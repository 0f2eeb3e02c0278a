import type { RecordOf, ValueOf } from "./fields";
import type { ProblemCode, Severity } from "./problem-codes";
import type * as schema from "./schema";

/** One document: actors, issues, stances, relations, events, sources, views. Immutable. */
export interface StandpointMap extends RecordOf<(typeof schema.mapSchema)["fields"]> {}
export interface Actor extends RecordOf<(typeof schema.actor)["fields"]> {}
export interface Issue extends RecordOf<(typeof schema.issue)["fields"]> {}
export interface Stance extends RecordOf<(typeof schema.stance)["fields"]> {}
export interface Relation extends RecordOf<(typeof schema.relation)["fields"]> {}
export interface MapEvent extends RecordOf<(typeof schema.event)["fields"]> {}
export interface Source extends RecordOf<(typeof schema.source)["fields"]> {}
export interface Evidence extends RecordOf<(typeof schema.evidence)["fields"]> {}
export interface View extends RecordOf<(typeof schema.view)["fields"]> {}
export interface Filters extends RecordOf<(typeof schema.filters)["fields"]> {}

export type Position = ValueOf<(typeof schema.stance)["fields"]["position"]>;
export type Basis = (typeof schema.BASES)[number];
export type ActorFamily = (typeof schema.ACTOR_FAMILIES)[number];
export type RelationFamily = (typeof schema.RELATION_FAMILIES)[number];
export type PictureName = (typeof schema.PICTURES)[number];

/** The five named places on the scale. */
export type Level = -1 | -0.5 | 0 | 0.5 | 1;

/** What is known of the position of one actor on one issue at one date. */
export interface PositionResult {
  readonly state: "position" | "mixed" | "undeclared" | "unknown" | "lapsed" | "not-yet" | "not-raised" | "ended";
  /** What the deciding stance holds; absent where no stance decides. */
  readonly value?: Position;
  readonly certainty?: "sure" | "possibly" | "undated";
  readonly freshness?: "current" | "last-known";
  /** Date of the deciding stance as the map gives it (EDTF); absent where it is undated. */
  readonly since?: string;
  /** Where the position is over: up to when it is known (EDTF). */
  readonly until?: string;
  readonly basis?: Basis;
  /** Ids of the stances that decide, in the map's order of ids. */
  readonly stances: readonly string[];
  /** Why the rule says so: a code with its values, made into a sentence by `text`. */
  readonly why: Why;
}

export interface Why {
  readonly code: WhyCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * `values`, beside `vague: 1` (the date itself is) and `rivals: 1` (another stance may be later) behind *possibly*:
 */
export type WhyCode =
  /** One stance by then. `count`: 1. */
  | "only"
  /** Of several (`count`) the latest, … */
  | "latest"
  /** … or of those that may have begun on the same day the one whose date is narrower, … */
  | "more-precise"
  /** … or of those of the same date the one on better grounds, … */
  | "better-basis"
  /** … or the one whose reading is surer. */
  | "higher-confidence"
  /** Several (`count`) that nothing tells apart: they agree, … */
  | "tied-equal"
  /** … or one of them is mixed, … */
  | "tied-mixed"
  /** … or one of them would not say, … */
  | "tied-undeclared"
  /** … or they are on opposite sides: mixed, … */
  | "tied-opposite"
  /** … or the weaker holds. */
  | "tied-weaker"
  /** No dated stance by then; an undated one decides (`count` of them there are). */
  | "undated"
  /** None at all. */
  | "no-stance"
  /** None by then; `count` later ones, the `first` of this date (EDTF). */
  | "later-stance"
  /** What `count` stances held is known `until` then (EDTF). */
  | "lapsed"
  /** The actor began only then: `from` (EDTF). */
  | "actor-begins-later"
  /** The actor ceased to be: `until` (EDTF). */
  | "actor-ended"
  /** The issue was raised only then: `from` (EDTF). */
  | "issue-raised-later";

/** Something found in a map file. `text/problems` makes the sentence. */
export interface Problem {
  /** JSON Pointer of the place. */
  readonly path: string;
  /** Stable and documented in `problem-codes.ts`. */
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
  readonly severity: Severity;
}
