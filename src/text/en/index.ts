/**
 * The English words of the picture that most readers see first. What other forms of pictures say stands in `forms.ts`,
 * longer sentences in `sentences.ts`. Each takes values and is whole: no caller joins two of them, so that another
 * language can order its words as it must.
 */
import type { StanceWord } from "../kinds";

export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
export const list = (items: readonly string[]): string => items.join(", ");

export type Maybe = string | undefined;

/** A map without any date is not told to be of one. */
export const asKnown = (date: Maybe, as: string, end = ""): string => (date ? `${as} known on ${date}${end}` : "");

const HEADS: Record<StanceWord, string> = {
  "-1": "Strongly opposes",
  "-0.5": "Opposes",
  "0": "Neutral",
  "0.5": "Supports",
  "1": "Strongly supports",
  mixed: "Mixed",
  undeclared: "Would not say",
};

export const en = {
  /** The tag given to `Intl`: day before month, as in the sources of the first map. */
  intl: "en-GB",
  /** The language of the sentences as a BCP 47 tag. */
  lang: "en",

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
    unknown: "undated",
  },

  picture: {
    figure: (v: { claim: string; date: Maybe }): string => `Who stands where on “${v.claim}”${asKnown(v.date, ", as")}`,
    known: (v: { known: number; total: number; date: Maybe }): string =>
      `${v.known} of ${count(v.total, "stakeholder has", "stakeholders have")} a known position.${asKnown(v.date, " As", ".")}`,
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
    noTie: "No recorded tie",
    tiesElsewhere: "No tie drawn here",
    noPosition: "No known position",
    notYet: "Not yet there",
    more: (n: number): string => `and ${n} more`,
    counted: (v: { head: string; n: number }): string => `${v.head} (${v.n})`,
    oneFamily: (v: { family: string; shown: number; all: number }): string =>
      `This map has ${v.all} ties, too many to tell apart at once. Shown: the ${count(v.shown, "tie", "ties")} of the kind “${v.family}”.`,
    perhaps: "?",
    undatedNote: "date ?",
    condition: "if",
    disputed: "disputed",
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
