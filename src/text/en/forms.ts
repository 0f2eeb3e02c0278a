/** English words for the other forms of pictures: rows, sentences, ties alone, changes. */

import type { StanceWord, Tense } from "../kinds";
import { asKnown, count, list, type Maybe } from "./index";

const VERBS: Record<StanceWord, readonly [now: string, then: string]> = {
  "-1": ["strongly opposes", "strongly opposed"],
  "-0.5": ["opposes", "opposed"],
  "0": ["is neutral", "was neutral"],
  "0.5": ["supports", "supported"],
  "1": ["strongly supports", "strongly supported"],
  mixed: ["is for and against", "was for and against"],
  undeclared: ["does not say", "would not say"],
};

export const verb = (stance: StanceWord, tense: Tense): string => VERBS[stance][tense === "now" ? 0 : 1];

export const enForms = {
  verb,

  forms: {
    fromTo: (from: string, to: string): string => `${from} to ${to}`,
    tiesFigure: (v: { title: string; date: Maybe }): string =>
      `Who is tied to whom: ${v.title}${asKnown(v.date, ", as")}`,
    noIssue: (v: { total: number; ties: number; date: Maybe }): string =>
      `${count(v.total, "actor", "actors")} and ${count(v.ties, "tie", "ties")} between them.${asKnown(v.date, " As", ".")}`,
    tiedActors: "Actors with ties",
    mixed: "Mixed",
    undeclared: "Would not say",
    over: "Ended or lapsed",
    lastKnownNote: (date: string): string => `last known, ${date}`,
    tiedTo: (names: readonly string[]): string => `tied to ${list(names)}`,
    untilNote: (date: string): string => `until ${date}`,
    overNote: (v: { stance: string; date: string }): string => `${v.stance} until ${v.date}`,
    moreRows: (n: number): string => `+ ${n} more`,
    notRaised: (date: string): string => `This claim was first raised ${date}. Nobody's position is known before.`,
    nobody: "Nobody on this map.",
    nothingKnown: "Nobody on this map has a known position on this claim at this date.",
    changed: (v: { since: string }): string => `Changed since ${v.since}`,
    added: (v: { since: string }): string => `New since ${v.since}`,
    step: (v: { stance: string; date: string }): string => `${v.stance}, ${v.date}`,
    emptyMap: "This map has no actors yet. Add an actor and a claim to the file, and they appear here.",
  },
};

export type Forms = typeof enForms;
