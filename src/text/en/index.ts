/**
 * The English words of pictures: what is read before anything else. Longer sentences stand in `sentences.ts`. Each takes
 * values and is whole: no caller joins two of them, so that another language can order its words as it must.
 */
import type { StanceWord, Tense } from "../kinds";

export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
export const list = (items: readonly string[]): string => items.join(", ");

type Maybe = string | undefined;

/** A map without any date is not told to be of one. */
const asKnown = (date: Maybe, as: string, end = ""): string => (date ? `${as} known on ${date}${end}` : "");

const VERBS: Record<StanceWord, readonly [now: string, then: string]> = {
  "-1": ["strongly opposes", "strongly opposed"],
  "-0.5": ["opposes", "opposed"],
  "0": ["is neutral", "was neutral"],
  "0.5": ["supports", "supported"],
  "1": ["strongly supports", "strongly supported"],
  mixed: ["is for and against", "was for and against"],
  undeclared: ["does not say", "would not say"],
};

const HEADS: Record<StanceWord, string> = {
  "-1": "Strongly opposes",
  "-0.5": "Opposes",
  "0": "Neutral",
  "0.5": "Supports",
  "1": "Strongly supports",
  mixed: "Mixed",
  undeclared: "Would not say",
};

export const verb = (stance: StanceWord, tense: Tense): string => VERBS[stance][tense === "now" ? 0 : 1];

export const en = {
  /** The tag given to `Intl`: day before month, as in the sources of the first map. */
  intl: "en-GB",
  /** The language of the sentences as a BCP 47 tag. */
  lang: "en",

  verb,
  head: (stance: StanceWord): string => HEADS[stance],

  families: {
    person: "People",
    "public-body": "Public bodies",
    "service-provider": "Service providers",
    "police-justice": "Police and justice",
    political: "Political",
    "civil-society": "Charities, campaigns, users",
    "professional-body": "Professional bodies",
    "company-media": "Companies and media",
    subject: "Subject of the map",
    other: "Other",
  },
  relationFamilies: {
    membership: "membership",
    founding: "founding",
    money: "money",
    work: "work",
    support: "support",
    communication: "communication",
    other: "other",
  },

  date: {
    about: (date: string): string => `about ${date}`,
    perhaps: (date: string): string => `perhaps ${date}`,
    perhapsAbout: (date: string): string => `perhaps about ${date}`,
    between: (from: string, to: string): string => `between ${from} and ${to}`,
    orLater: (date: string): string => `${date} or later`,
    orEarlier: (date: string): string => `${date} or earlier`,
    on: (date: string): string => `on ${date}`,
    in: (date: string): string => `in ${date}`,
    fromTo: (from: string, to: string): string => `${from} to ${to}`,
    unknown: "undated",
  },

  picture: {
    figure: (v: { claim: string; date: Maybe }): string => `Who stands where on “${v.claim}”${asKnown(v.date, ", as")}`,
    tiesFigure: (v: { title: string; date: Maybe }): string =>
      `Who is tied to whom: ${v.title}${asKnown(v.date, ", as")}`,
    known: (v: { known: number; total: number; date: Maybe }): string =>
      `${v.known} of ${count(v.total, "stakeholder has", "stakeholders have")} a known position.${asKnown(v.date, " As", ".")}`,
    noIssue: (v: { total: number; ties: number; date: Maybe }): string =>
      `${count(v.total, "actor", "actors")} and ${count(v.ties, "tie", "ties")} between them.${asKnown(v.date, " As", ".")}`,
    ties: "Who is tied to whom",
    headCount: (v: { known: number; stale: number; undated: number }): string =>
      v.stale && v.undated
        ? `${v.known} (${v.stale} last known, ${v.undated} undated)`
        : v.stale
          ? `${v.known} (${v.stale} last known)`
          : v.undated
            ? `${v.known} (${v.undated} undated)`
            : `${v.known}`,
    stale: "last known",
    staleAndUndated: "last known or undated",
    onlyUndated: "undated",
    offScale: "Not on the scale: mixed, over, or no known position",
    tiedActors: "Actors with ties",
    noTie: "No recorded tie",
    tiesElsewhere: "No tie drawn here",
    tiesElsewhereWhy: "their ties are past, of a kind not shown, or to the subject",
    mixed: "Mixed",
    undeclared: "Would not say",
    over: "Ended or lapsed",
    lastKnownNote: (date: string): string => `last known, ${date}`,
    tiedTo: (names: readonly string[]): string => `tied to ${list(names)}`,
    untilNote: (date: string): string => `until ${date}`,
    overNote: (v: { stance: string; date: string }): string => `${v.stance} until ${v.date}`,
    noPosition: "No known position",
    notYet: "Not yet there",
    more: (n: number): string => `and ${n} more`,
    moreRows: (n: number): string => `+ ${n} more`,
    notRaised: (date: string): string => `This claim was first raised ${date}. Nobody's position is known before.`,
    counted: (v: { head: string; n: number }): string => `${v.head} (${v.n})`,
    nobody: "Nobody on this map.",
    nothingKnown: "Nobody on this map has a known position on this claim at this date.",
    few: "Too few known positions for columns",
    oneFamily: (v: { family: string; shown: number; all: number }): string =>
      `This map has ${v.all} ties, too many to tell apart at once. Shown: the ${count(v.shown, "tie", "ties")} of the kind “${v.family}”.`,
    changed: (v: { since: string }): string => `Changed since ${v.since}`,
    added: (v: { since: string }): string => `New since ${v.since}`,
    step: (v: { stance: string; date: string }): string => `${v.stance}, ${v.date}`,
    perhaps: "?",
    undatedNote: "date ?",
    condition: "if",
    disputed: "disputed",
    emptyMap: "This map has no actors yet. Add an actor and a claim to the file, and they appear here.",
    emptyIssues: "This map has no claims yet. Add an issue with its claim to the file, and positions appear here.",
  },

  legend: {
    title: "Legend",
    stated: "said so",
    reported: "reported",
    inferred: "inferred",
    possibly: "not sure at this date",
    lastKnown: "last known",
    undated: "undated",
    conditional: "on a condition",
    disputed: "disputed by a source",
    mixed: "for and against",
    undeclared: "would not say",
    ended: "no longer exists",
    lapsed: "position over",
    group: "unnamed group",
    support: "supports",
    oppose: "opposes",
    membership: "belongs to",
    tie: "other tie",
    past: "past tie",
    levels: "strongly opposes … strongly supports",
    entry: (v: { label: string; count: number }): string => `${v.label}: ${v.count} here`,
  },

  credit: (v: {
    title: string;
    date: Maybe;
    actors: number;
    statements: number;
    sources: number;
    authors: readonly string[];
    updated: string | undefined;
    revision: number | undefined;
    corrections: number;
    licence: string | undefined;
  }): string[] => [
    v.title,
    ...(v.date ? [`as known on ${v.date}`] : []),
    list([
      count(v.actors, "actor", "actors"),
      count(v.statements, "statement", "statements"),
      count(v.sources, "source", "sources"),
    ]),
    ...(v.authors.length || v.updated || v.revision !== undefined
      ? [
          list([
            ...(v.authors.length ? [`by ${list(v.authors)}`] : []),
            ...(v.updated ? [`updated ${v.updated}`] : []),
            ...(v.revision === undefined ? [] : [`revision ${v.revision}`]),
          ]),
        ]
      : []),
    ...(v.corrections ? [`corrections (${v.corrections})`] : []),
    ...(v.licence ? [v.licence] : []),
  ],
};

export type Words = typeof en;
