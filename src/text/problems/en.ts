import type { Problem, ProblemCode } from "../../model";
import { partsOf } from "./place";

type Values = Problem["values"];

/** The sentences of one language. */
export interface ProblemWords {
  /** A place in the map, as a heading before the sentence: `Stance "nhse-2023", "date"`. */
  readonly place: (path: string) => string;
  /** `at` is the place in words, `path` its JSON Pointer. */
  readonly sentences: Readonly<Record<ProblemCode, (at: string, values: Values, path: string) => string>>;
}

const RECORDS: Readonly<Record<string, string>> = {
  actorKinds: "Kind of actor",
  relationKinds: "Kind of relation",
  actors: "Actor",
  issues: "Issue",
  stances: "Stance",
  relations: "Relation",
  events: "Event",
  sources: "Source",
  views: "View",
  stories: "Story",
  coordinates: "Coordinates of the picture",
  pinned: "Pinned actors of the picture",
};

const SHAPES: Readonly<Record<string, string>> = {
  text: "text in quotation marks",
  flag: "true or false",
  number: "a number",
  choice: "a word in quotation marks",
  position: 'a number from -1 to 1, "mixed" or "undeclared"',
  date: "a date in quotation marks",
  address: "an address in quotation marks",
  reference: "an id in quotation marks",
  list: "a list in square brackets",
  pair: "two numbers in square brackets",
  dictionary: "an object in curly brackets",
  record: "an object in curly brackets",
};

const FOUND: Readonly<Record<string, string>> = {
  null: "null",
  list: "a list",
  record: "an object",
  number: "a number",
  text: "a text",
  flag: "true or false",
  other: "something that JSON can't hold",
};

const NEEDS: Readonly<Record<string, string>> = {
  value: "a value is needed; perhaps there is a comma too many before it",
  key: "a name in double quotation marks is needed; perhaps there is a comma too many before it",
  colon: "a colon is needed after the name",
  comma: "a comma or the closing bracket is needed",
  nothing: "the file should have ended; perhaps there is a bracket too many before it",
  string: "a text should go on or be closed; line breaks in it are written \\n, backslashes \\\\",
};

const EXOTIC: Readonly<Record<string, string>> = {
  cycle: "it contains itself",
  unreadable: "it can't be read",
  object: "it is an object of a program, not plain data",
};

const one = (values: Values, name: string): string => String(values[name] ?? "");
const all = (values: Values, name: string): readonly string[] => {
  const value = values[name];
  return Array.isArray(value) ? value : [];
};
const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");
const shown = (found: string): string => {
  if (found === "") return "the file ends";
  if (found === "\n" || found === "\r") return "there is a line break";
  if (found === '"') return "there is a quotation mark";
  return /\p{Cc}/u.test(found) ? "there is an invisible character" : `there is "${found}"`;
};
const fieldOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
/** Whether a record of this field can say how long something lasted. */
const lasts = (path: string): boolean => {
  return /^\/(stances|relations|events)\/[^/]+\/date$|^\/actors\/[^/]+\/from$/.test(path);
};

const checkable = 'Add "evidence" with a source and, where there is one, a quotation.';

export const en: ProblemWords = {
  place(path) {
    const { collection, id, rest } = partsOf(path, RECORDS);
    const noun = RECORDS[collection];
    const steps = rest.map((part) => (typeof part === "number" ? `item ${part + 1}` : `"${part}"`)).join(", ");
    if (noun) return steps ? `${noun} "${id}", ${steps}` : `${noun} "${id}"`;
    return steps ? `The map's ${steps}` : "The map";
  },

  sentences: {
    "json-invalid": (_, values) =>
      values.line === undefined
        ? "The file is not JSON."
        : `The file is not JSON: at line ${one(values, "line")}, column ${one(values, "column")} ${shown(one(values, "found"))}, where ${NEEDS[one(values, "expected")]}.`,
    "json-too-large": (_, values) =>
      `The file is larger than ${one(values, "megabytes")} MB and was not read. Split the map, or move long texts to its sources.`,
    "json-too-deep": (at, values) =>
      `${at}: there are more than ${one(values, "levels")} levels of brackets, and nothing that deep is read. A map needs about ten: take levels out.`,
    "json-key-twice": (at, values) =>
      `${at}: the name "${one(values, "key")}" stands twice here, and only the last one counts. Rename or remove one of the two.`,
    "value-exotic": (at, values) =>
      `${at}: this can't be written as JSON, because ${EXOTIC[one(values, "found")] ?? `it is of the type ${one(values, "found")}`}. Give plain objects, lists, texts and finite numbers.`,
    "key-forbidden": (at, values) =>
      `${at}: the name "${one(values, "key")}" has a meaning of its own in JavaScript and is not read. Choose another name.`,
    "format-unknown": (_, values) =>
      `This is no Standpoint map: its "format" is "${one(values, "found")}". A map has "format": "${one(values, "format")}".`,
    "version-newer": (_, values) =>
      `This map is of version ${one(values, "version")}, and this Standpoint reads up to version ${one(values, "newest")}. Open it with a newer Standpoint.`,
    "type-wrong": (at, values) =>
      values.found === "null"
        ? `${at}: null says nothing here. Leave the field out, or give ${SHAPES[one(values, "expected")]}.`
        : `${at}: this is ${FOUND[one(values, "found")]} and should be ${SHAPES[one(values, "expected")]}.`,
    "field-missing": (at, values) => `${at}: "${one(values, "field")}" is missing and cannot be left out. Add it.`,
    "choice-unknown": (at, values) =>
      `${at}: "${one(values, "found")}" is none of the words that can stand here. Choose one of ${quoted(all(values, "choices"))}.`,
    "picture-unknown": (at, values) =>
      `${at}: there is no picture "${one(values, "found")}". Choose one of ${quoted(all(values, "choices"))}.`,
    "number-range": (at, values) =>
      values.max === ""
        ? `${at}: ${one(values, "found")} is too small. Give a number from ${one(values, "min")} up.`
        : `${at}: ${one(values, "found")} is out of range. Give a number from ${one(values, "min")} to ${one(values, "max")}.`,
    "number-fraction": (at, values) => `${at}: ${one(values, "found")} is a fraction. Give a whole number.`,
    "position-range": (at, values) =>
      `${at}: ${typeof values.found === "number" ? values.found : `"${one(values, "found")}"`} is no position. Give a number from -1 (strongly opposes) to 1 (strongly supports), "mixed" or "undeclared".`,
    "date-interval": (at, values, path) => {
      const [text, from, until] = [one(values, "text"), one(values, "from"), one(values, "until")];
      if (!lasts(path)) return `${at}: the date "${text}" is a span. Write the one day, month or year that is meant.`;
      if (until === "") return `${at}: the date "${text}" is a span. Write "${fieldOf(path)}": "${from}".`;
      if (from === "") return `${at}: the date "${text}" is a span. Write "until": "${until}".`;
      return `${at}: the date "${text}" is a span. Write "${fieldOf(path)}": "${from}", "until": "${until}".`;
    },
    "date-season": (at, values) =>
      `${at}: "${one(values, "text")}" is a season, and no two readers agree on its days. Write the months that are meant, for example "[${one(values, "year")}-03..${one(values, "year")}-05]".`,
    "date-impossible": (at, values) => {
      const text = one(values, "text");
      if (values.part === "order") {
        return `${at}: the range "${text}" ends before it begins. Write "[${one(values, "until")}..${one(values, "from")}]" if the two were swapped.`;
      }
      if (values.part === "month") {
        return `${at}: the date "${text}" names a month ${one(values, "month")}. Months go from 01 to 12, and stand before the day.`;
      }
      return `${at}: the date "${text}" does not exist, since days of that month go from 01 to ${one(values, "days")}. Write the day that is meant, or leave it out.`;
    },
    "date-unparsable": (at, values) =>
      values.part === "precision"
        ? `${at}: the two ends of the range "${one(values, "text")}" differ in precision. Give both as years, months or days.`
        : `${at}: "${one(values, "text")}" is no date that can be read here. Write a year, month or day such as "2021", "2021-05", "2021-05-20", "2021~" for about, or "[2021-01..2021-05]" for some time between.`,
    "date-reversed": (at, values) =>
      `${at}: the end "${one(values, "until")}" lies before the beginning "${one(values, "from")}" in "${one(values, "start")}". Correct one of the two.`,
    "id-pattern": (at, values) =>
      `${at}: "${one(values, "id")}" is no id. An id begins with a small letter and has up to 64 small letters, digits and hyphens.`,
    "address-scheme": (at, values) =>
      values.mail
        ? `${at}: "${one(values, "found")}" is no address that can be linked to. Write one that begins with https://, http:// or mailto:.`
        : `${at}: "${one(values, "found")}" is no address that can be linked to. Write one that begins with https:// or http://.`,
    "reference-dangling": (at, values) =>
      `${at}: the map has no "${one(values, "id")}" under "${one(values, "collection")}". Add it there, or correct the id.`,
    "reference-left-out": (at, values) =>
      `${at}: this is not shown because "${one(values, "id")}" under "${one(values, "collection")}" has an error and was left out. Correct that one first.`,
    "relation-to-itself": (at, values) =>
      `${at}: this relation ties "${one(values, "actor")}" to itself and is drawn nowhere. Name the other actor.`,
    "issue-cycle": (at, values) =>
      `${at}: by way of "${one(values, "parent")}" this issue is a part of itself, or of more than 64 others. Remove one "parent" of the chain.`,
    "subject-has-stance": (at, values) =>
      `${at}: "${one(values, "actor")}" holds no positions on this map. Remove the stance, or give the actor "stakeholder": true.`,
    "problems-cut": (_, values) =>
      `There are more problems than the ${Number(values.listed).toLocaleString("en")} listed. Correct these and check again.`,
    "field-unknown": (at, values) =>
      values.like
        ? `${at}: the format has no field of this name here; it is kept but not shown. Perhaps "${one(values, "like")}" is meant.`
        : `${at}: the format has no field of this name here; it is kept but not shown. Own fields go under "attributes".`,
    "kind-unknown": (at, values) =>
      values.like
        ? `${at}: the map defines no kind "${one(values, "kind")}". Perhaps "${one(values, "like")}" is meant; else add it to "${one(values, "kinds")}".`
        : `${at}: the map defines no kind "${one(values, "kind")}", so it has no family. Add it to "${one(values, "kinds")}".`,
    "name-collision": (at, values) =>
      `${at}: "${one(values, "name")}" is also a name of ${quoted(all(values, "others"))}. Add a "disambiguation" that tells them apart, or merge them.`,
    "text-empty": (at, values) =>
      `${at}: there is no letter in this, so nothing can be shown. Write the ${one(values, "field")}.`,
    "label-long": (at, values) =>
      `${at}: the label has ${one(values, "length")} characters, and pictures have room for ${one(values, "limit")}. Shorten it; the full name stays on the card.`,
    "claim-compound": (at, values) =>
      `${at}: the claim contains "${one(values, "found")}" and is perhaps two claims. Make an issue of each, so that one can support the one without the other.`,
    "stance-without-evidence": (at) => `${at}: nobody can check this stance. ${checkable}`,
    "withdrawn-without-until": (at) =>
      `${at}: this stance was withdrawn, but goes on being counted. Add "until" with the date of the withdrawal.`,
    "quote-long": (at, values) =>
      `${at}: the quotation has ${one(values, "words")} words, and a fragment has at most ${one(values, "limit")}. Keep the words that matter, and put the rest in your own words under "note".`,
    "public-draft": (at) =>
      `${at}: this stance is a draft and can't be published. Finish it and remove "status", or delete it.`,
    "public-private": (at) =>
      `${at}: this is private and can't be published. Remove it from the copy that is published.`,
    "public-stance-without-evidence": (at) => `${at}: a stance that nobody can check can't be published. ${checkable}`,
    "public-person-without-evidence": (at, values) =>
      `${at}: what is said here of a person, "${one(values, "actor")}", can't be published without a source. ${checkable}`,
    "public-no-author": () => 'The map names nobody who made it. Add "authors", each with a "name".',
    "public-no-method": () =>
      'The map does not say how it was made. Add "method": how actors, issues and stances were found and coded.',
    "public-no-as-of": () => 'The map does not say up to when evidence was gathered. Add "asOf" with a date.',
    "public-no-contact": () =>
      'The map does not say where to report a mistake. Add "contact" with an https:// or mailto: address.',
  },
};
