/** The English sentences of cards, profiles, the text alternative and the command line. */
import type { StanceWord } from "../kinds";
import { verb } from "./forms";
import { count, list } from "./index";

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const BASIS = { stated: "in its own words", reported: "as others report", inferred: "inferred" } as const;
const PERSON_BASIS = { ...BASIS, stated: "in their own words" } as const;

/** Where somebody moved from and to. */
const PLACES: Record<StanceWord, string> = {
  "-1": "strongly oppose",
  "-0.5": "oppose",
  "0": "neutral",
  "0.5": "support",
  "1": "strongly support",
  mixed: "for and against",
  undeclared: "no stated position",
};

interface WhyValues {
  /** How many statements it was between. */
  readonly count: number;
  /** A date in words, and the same after a verb: "May 2021", "in May 2021". */
  readonly date: string;
  readonly dated: string;
}

export const enSentences = {
  position: {
    since: (v: { stance: StanceWord; date: string; basis: string }): string =>
      `${upper(verb(v.stance, "now"))} since ${v.date}, ${v.basis}.`,
    possibly: (v: { stance: StanceWord; date: string; basis: string }): string =>
      `Not sure at this date: ${verb(v.stance, "now")}, dated ${v.date}, ${v.basis}.`,
    undated: (v: { stance: StanceWord; basis: string }): string =>
      `${upper(verb(v.stance, "now"))}, by an undated source, ${v.basis}.`,
    lastKnown: (v: { stance: StanceWord; date: string; basis: string }): string =>
      `Last known position: ${verb(v.stance, "then")}, ${v.date}, ${v.basis}. Nothing newer found.`,
    lastKnownUndated: (v: { stance: StanceWord; basis: string }): string =>
      `Last known position: ${verb(v.stance, "then")}, by an undated source, ${v.basis}. Nothing newer found.`,
    lapsed: (v: { stance: StanceWord; until: string; basis: string }): string =>
      `${upper(verb(v.stance, "then"))} until ${v.until}, ${v.basis}; nothing known since.`,
    ended: (v: { stance: StanceWord; until: string; basis: string }): string =>
      `Ended ${v.until}. Last position: ${verb(v.stance, "then")}, ${v.basis}.`,
    endedUnknown: (v: { until: string }): string => `Ended ${v.until}. No known position on this claim.`,
    notYet: (v: { from: string }): string => `Not there yet at this date: began ${v.from}.`,
    notRaised: (v: { from: string }): string => `This claim was first raised ${v.from}.`,
    unknown: "No known position.",
    basis: (basis: "stated" | "reported" | "inferred", person: boolean): string =>
      (person ? PERSON_BASIS : BASIS)[basis],
    earlier: (v: { stance: StanceWord; from: string | undefined; until: string | undefined; basis: string }): string =>
      v.from && v.until
        ? `${verb(v.stance, "then")} ${v.from} to ${v.until}, ${v.basis}`
        : v.until
          ? `${verb(v.stance, "then")} until ${v.until}, ${v.basis}`
          : v.from
            ? `${verb(v.stance, "then")} from ${v.from}, ${v.basis}`
            : `${verb(v.stance, "then")}, undated, ${v.basis}`,
    earlierShort: (v: { stance: StanceWord; from: string | undefined; until: string | undefined }): string =>
      v.from && v.until
        ? `${verb(v.stance, "then")} ${v.from}–${v.until}`
        : v.until
          ? `${verb(v.stance, "then")} until ${v.until}`
          : v.from
            ? `${verb(v.stance, "then")}, ${v.from}`
            : verb(v.stance, "then"),
    before: (steps: readonly string[]): string => `Before: ${steps.join("; ")}.`,
    conditional: (condition: string): string => `If ${condition}.`,
    disputed: "Disputed by a source.",
    statements: (v: { statements: number; ties: number }): string =>
      v.ties
        ? `${count(v.statements, "statement", "statements")}, ${count(v.ties, "tie", "ties")}.`
        : `${count(v.statements, "statement", "statements")}. No ties recorded.`,
  },

  /** Why the date rule says what it says. Dates come in words. */
  why: {
    only: (): string => "It rests on one statement.",
    latest: (v: WhyValues): string => `The latest of ${v.count} statements decides.`,
    "more-precise": (v: WhyValues): string =>
      `Of ${v.count} statements that may have begun on the same day, the more precisely dated one decides.`,
    "better-basis": (v: WhyValues): string =>
      `Of ${v.count} statements of the same date, the one on better grounds decides: own words before reports, reports before conduct.`,
    "higher-confidence": (v: WhyValues): string =>
      `Of ${v.count} statements of the same date and basis, the one whose reading is surer decides.`,
    "tied-equal": (v: WhyValues): string => `${v.count} statements of the same date agree.`,
    "tied-mixed": (v: WhyValues): string => `Of ${v.count} statements of the same date, one is for and against.`,
    "tied-undeclared": (v: WhyValues): string => `Of ${v.count} statements of the same date, one declines to say.`,
    "tied-opposite": (v: WhyValues): string =>
      `${v.count} statements of the same date are on opposite sides: for and against.`,
    "tied-weaker": (v: WhyValues): string => `Of ${v.count} statements of the same date, the weaker counts.`,
    undated: (v: WhyValues): string =>
      v.count === 1 ? "Only one undated statement is known." : `Only ${v.count} undated statements are known.`,
    "no-stance": (): string => "No statement is on the map.",
    "later-stance": (v: WhyValues): string =>
      `No statement by this date is on the map; the first later one is of ${v.date}.`,
    lapsed: (): string => "The latest statement held only for a time.",
    "actor-begins-later": (v: WhyValues): string => `It did not exist yet at this date: it began ${v.dated}.`,
    "actor-ended": (v: WhyValues): string => `It no longer existed at this date: it ended ${v.dated}.`,
    "issue-raised-later": (v: WhyValues): string => `The claim was first raised ${v.dated}.`,
  },

  twin: {
    summary: (v: { known: number; total: number; parts: readonly string[] }): string =>
      v.parts.length
        ? `${v.known} of ${count(v.total, "stakeholder has", "stakeholders have")} a known position: ${list(v.parts)}.`
        : `None of ${count(v.total, "stakeholder has", "stakeholders have")} a known position.`,
    summaryPart: (stance: StanceWord, n: number): string =>
      ({
        "-1": `${n} strongly ${n === 1 ? "opposes" : "oppose"}`,
        "-0.5": `${n} ${n === 1 ? "opposes" : "oppose"}`,
        "0": `${n} ${n === 1 ? "is" : "are"} neutral`,
        "0.5": `${n} ${n === 1 ? "supports" : "support"}`,
        "1": `${n} strongly ${n === 1 ? "supports" : "support"}`,
        mixed: `${n} ${n === 1 ? "is" : "are"} for and against`,
        undeclared: `${n} would not say`,
      })[stance],
    movers: (n: number, steps: readonly string[]): string =>
      n === 1 ? `One moved by its own words: ${steps[0]}.` : `${n} moved by their own words: ${steps.join("; ")}.`,
    mover: (v: { name: string; from: StanceWord; to: StanceWord; date: string }): string =>
      `${v.name}, from ${PLACES[v.from]} to ${PLACES[v.to]} (${v.date})`,
    group: (v: { head: string; n: number }): string => `${v.head}, ${count(v.n, "actor", "actors")}`,
    actor: (v: { name: string; kind: string | undefined; position: string; before: string; counts: string }): string =>
      [`${v.name}${v.kind ? `, ${v.kind}` : ""}.`, v.position, v.before, v.counts].filter(Boolean).join(" "),
    tie: (v: { label: string; name: string; date: string | undefined; sources: number }): string =>
      `${v.label} ${v.name}${v.date ? `, ${v.date}` : ""}; ${count(v.sources, "source", "sources")}`,
    pastTie: (v: { label: string; name: string; dates: string; sources: number }): string =>
      `in the past: ${v.label} ${v.name}, ${v.dates}; ${count(v.sources, "source", "sources")}`,
    inverse: (label: string): string => `(towards it) ${label}`,
    noTies: "No ties recorded.",
  },

  elements: {
    loading: "Loading the map …",
    tryAgain: "Try again",
    noAnswer: (v: { address: string }): string =>
      `The map at ${v.address} could not be loaded: no answer came, or this page may not read it.`,
    badAnswer: (v: { address: string; status: number }): string =>
      `The map at ${v.address} could not be loaded: the server answered ${v.status}.`,
    noMap: (address: string | undefined): string =>
      address === undefined ? "This could not be read as a map." : `What is at ${address} could not be read as a map.`,
    leftOut: (n: number): string =>
      `${count(n, "thing in this file has an error and is", "things in this file have errors and are")} left out of the picture.`,
    pictureUnknown: (v: { picture: string; choices: readonly string[] }): string =>
      `There is no picture “${v.picture}”, so the network is shown. Choose one of: ${list(v.choices)}.`,
    issueUnknown: (issue: string): string => `This map has no issue “${issue}”.`,
    viewUnknown: (view: string): string => `This map has no view “${view}”.`,
    dateUnreadable: (date: string): string =>
      `“${date}” is no date that can be read. Write a year (2021), a month (2021-05) or a day (2021-05-20).`,
    failed: (reason: string): string => `The picture could not be drawn: ${reason}`,
    skip: (n: number): string => `Skip the list of ${count(n, "actor", "actors")}`,
    named: (v: { label: string; sentence: string }): string => `${v.label}: ${v.sentence}`,
  },

  profile: {
    facts: (v: { kind: string | undefined; statements: number; ties: number }): string =>
      [v.kind && upper(v.kind), count(v.statements, "statement", "statements"), count(v.ties, "tie", "ties")]
        .filter(Boolean)
        .join(" · "),
    subject: (kind: string | undefined): string =>
      kind ? `${upper(kind)} · subject of this map` : "Subject of this map",
    alias: (v: { name: string; note: string | undefined }): string => (v.note ? `${v.name} (${v.note})` : v.name),
    aliases: (names: readonly string[]): string => `Also called ${list(names)}.`,
    lifetime: (v: { from: string | undefined; until: string | undefined }): string =>
      v.from && v.until ? `Began ${v.from}, ended ${v.until}.` : v.from ? `Began ${v.from}.` : `Ended ${v.until}.`,
    ownPage: "Its own page",
    positions: "Positions",
    ties: "Ties",
    events: "Events",
    noPositions: "No statement of this actor is on the map.",
    bases: { stated: "said so", reported: "reported", inferred: "inferred" },
    span: (v: { from: string; until: string | undefined }): string =>
      v.until ? `${v.from}, until ${v.until}` : v.from,
    later: "after the date shown",
    past: "in the past",
    speaker: (v: { names: readonly string[]; office: boolean }): string =>
      v.office ? `Spoken in office by ${list(v.names)}.` : `Spoken by ${list(v.names)}.`,
    condition: (condition: string): string => `If ${condition}.`,
    asked: (words: string): string => `Asked or voted on: ${words}`,
    confidence: { high: "sure reading", medium: "fairly sure reading", low: "unsure reading" },
    via: (via: string): string => `as printed by ${via}`,
    disputes: "Disputes it:",
    translation: (text: string): string => `In translation: ${text}`,
    noEvidence: "No source is given.",
    sources: (n: number): string => count(n, "source", "sources"),
    newTab: "(opens in a new tab)",
    quote: (words: string): string => `“${words}”`,
  },

  workbench: {
    issues: "Issues",
    issue: "Issue",
    issueCounts: (v: { known: number; oppose: number; neutral: number; support: number; neither: number }): string =>
      `${count(v.known, "known position", "known positions")}: ${v.oppose} against, ${v.neutral} neutral, ${v.support} for${v.neither ? `, ${v.neither} mixed or undeclared` : ""}`,
    option: (v: { label: string; known: number }): string => `${v.label} (${v.known})`,
    picture: "Picture",
    pictures: { network: "Network", spectrum: "Spectrum" },
    asKnownOn: "As known on",
    year: "Year",
    dateHint: "A year, month or day: 2021, 2021-05 or 2021-05-20",
    dateTooLate: (asOf: string): string => `The evidence of this map ends on ${asOf}. Choose that day or one before.`,
    latest: "Latest",
    close: "Close",
    about: "About this map",
    method: "How it was made",
    gaps: "Known gaps",
    chooseActor: "Choose an actor in the picture to read its statements and their sources.",
    skip: "Skip to the picture",
  },
};

export type Sentences = typeof enSentences;
