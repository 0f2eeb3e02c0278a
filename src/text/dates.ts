import { type DatePoint, OPEN_END, OPEN_START, readDate } from "../model";
import type { Words } from "./en";

/** A day in full: "10 March 2023". Nothing for the end of time, where a map without any date ends. */
export function lastDayInWords(words: Words, day: string): string | undefined {
  return day === OPEN_END ? undefined : dayInWords(words, day);
}

/** A day in full: "10 March 2023". */
export function dayInWords(words: Words, day: string): string {
  return format(words, day, { day: "numeric", month: "long", year: "numeric" });
}

/**
 * A date of the map in words, as vague as the map has it: "10 March 2023", "May 2021", "about 2018", "between 11 and
 * 12 May 2021", "2023 or later". A date that is missing or cannot be read gives the word for undated.
 */
export function dateInWords(words: Words, date: string | undefined): string {
  const point = readDate(date);
  if (!point) return words.date.unknown;
  const plain = point.precision === "range" ? rangeInWords(words, point) : unitInWords(words, point.text);
  if (point.approximate && point.uncertain) return words.date.perhapsAbout(plain);
  if (point.approximate) return words.date.about(plain);
  return point.uncertain ? words.date.perhaps(plain) : plain;
}

/** The year for the narrow place after a label: "2018", or "2018–21" for a range of years; nothing where undated. */
export function yearOf(date: string | undefined): string | undefined {
  const point = readDate(date);
  if (!point) return undefined;
  const first = point.earliest === OPEN_START ? undefined : point.earliest.slice(0, 4);
  const last = point.latest === OPEN_END ? undefined : point.latest.slice(0, 4);
  if (first === undefined) return last === undefined ? undefined : `–${last}`;
  if (last === undefined) return `${first}–`;
  return first === last ? first : `${first}–${last.slice(2)}`;
}

function rangeInWords(words: Words, point: DatePoint): string {
  const [from = "", to = ""] = point.text.slice(1, -1).split("..");
  if (!from) return words.date.orEarlier(unitInWords(words, to));
  if (!to) return words.date.orLater(unitInWords(words, from));
  return words.date.between(unitInWords(words, from), unitInWords(words, to));
}

function unitInWords(words: Words, text: string): string {
  const plain = text.replace(/[~?%]$/, "");
  if (plain.length <= 4) return plain;
  if (plain.length <= 7) return format(words, `${plain}-01`, { month: "long", year: "numeric" });
  return dayInWords(words, plain);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(words: Words, day: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${words.intl} ${Object.keys(options).join()}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(words.intl, { ...options, timeZone: "UTC" });
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(`${day}T00:00:00Z`));
}
