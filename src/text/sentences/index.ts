/** Longer sentences, loaded when somebody asks for more than the picture: a door of its own for its bytes. */
import { familyOf, type PositionResult, readDate, type StandpointMap } from "../../model";
import { dateInWords } from "../dates";
import type { Words } from "../en";
import { enSentences, type Sentences } from "../en/sentences";
import { type FormWords, formWordsFor } from "../forms";
import { stanceWord } from "../stance-word";

/** All words of a language: those of pictures and the longer sentences. */
export type FullWords = FormWords & Sentences;

const catalogues: Readonly<Record<string, Sentences>> = { en: enSentences };

const full = new Map<FormWords, FullWords>();

/** All words for a locale, in its language, English where it has none. The same object for the same language. */
export function fullWordsFor(locale: string): FullWords {
  const words = formWordsFor(locale);
  let all = full.get(words);
  if (!all) {
    all = { ...words, ...(catalogues[words.intl.slice(0, 2)] ?? enSentences) };
    full.set(words, all);
  }
  return all;
}

/**
 * Why the date rule gives a result, in one sentence; nothing where the result says so itself: that somebody or the claim
 * was not there.
 */
export function whySentence(words: FullWords, { state, why }: PositionResult): string {
  if (state === "not-yet" || state === "not-raised" || state === "ended") return "";
  const { count = 1, from, until, first } = why.values;
  const date = [from, until, first].find((value) => typeof value === "string");
  const text = date as string | undefined;
  const inWords = { date: dateInWords(words, text), dated: dateAfterVerb(words, text) };
  return words.why[why.code]({ count: Number(count), ...inWords });
}

/** What a result of the date rule means, in one or two sentences without the actor's name. */
export function positionSentence(
  words: FullWords,
  map: StandpointMap,
  actorId: string,
  issueId: string,
  result: PositionResult,
): string {
  const actor = map.actors?.[actorId];
  const say = words.position;
  if (result.state === "unknown") return say.unknown;
  if (result.state === "not-yet") return say.notYet({ from: dateAfterVerb(words, actor?.from) });
  if (result.state === "not-raised") return say.notRaised({ from: dateAfterVerb(words, map.issues?.[issueId]?.from) });
  if (result.value === undefined) return say.endedUnknown({ until: dateAfterVerb(words, result.until) });

  const person = actor !== undefined && familyOf(map, actor) === "person";
  const basis = say.basis(result.basis ?? "inferred", person);
  const stance = stanceWord(result.value);
  if (result.state === "ended") return say.ended({ stance, until: dateAfterVerb(words, result.until), basis });
  if (result.state === "lapsed") return say.lapsed({ stance, until: dateInWords(words, result.until), basis });

  const date = dateInWords(words, result.since);
  if (result.freshness === "last-known") {
    return result.certainty === "undated"
      ? say.lastKnownUndated({ stance, basis })
      : say.lastKnown({ stance, date, basis });
  }
  if (result.certainty === "undated") return say.undated({ stance, basis });
  if (result.certainty === "possibly") return say.possibly({ stance, date, basis });
  return say.since({ stance, date, basis });
}

/** A date in words after a verb: "on 2 June 2021", "in May 2021", "about 2018". */
export function dateAfterVerb(words: Words, date: string | undefined): string {
  const point = readDate(date);
  const plain = dateInWords(words, date);
  if (!point || point.approximate || point.uncertain || point.precision === "range") return plain;
  return point.precision === "day" ? words.date.on(plain) : words.date.in(plain);
}
