export type Severity = "error" | "warning";

/**
 * Everything that can be found wrong with a map file. Codes are stable: what a map, a script or a page relies on.
 * *Error*: can't be shown as written. *Warning*: shown, but probably not what was meant. The comment above a code is
 * its text in the reference table; the sentence for people is made by `text/problems`.
 */
export const PROBLEM_CODES = {
  /** The file is not JSON. Values say where it stops being so. */
  "json-invalid": "error",
  /** The file is larger than 50 MB. */
  "json-too-large": "error",
  /** Something is nested more than 64 levels deep. */
  "json-too-deep": "error",
  /** A key stands twice in one object; the last one counts. */
  "json-key-twice": "warning",
  /** A value that JSON can't hold: a cycle, a date object, a function … */
  "value-exotic": "error",
  /** A key that would reach into JavaScript's own objects: `__proto__`, `constructor`, `prototype`. */
  "key-forbidden": "error",
  /** `format` does not say `standpoint-map`: another kind of file. */
  "format-unknown": "error",
  /** The file was written for a newer version of Standpoint. */
  "version-newer": "error",
  /** A value of another type than the field has. */
  "type-wrong": "error",
  /** A field that the record cannot do without is not there. */
  "field-missing": "error",
  /** A word that is none of those allowed. */
  "choice-unknown": "error",
  /** The name of a picture that there is not. */
  "picture-unknown": "error",
  /** A number outside its bounds. */
  "number-range": "error",
  /** A fraction where a whole number is needed. */
  "number-fraction": "error",
  /** A position that is no number from −1 to 1 and neither `mixed` nor `undeclared`. */
  "position-range": "error",
  /** A span of time where one point in time is meant. */
  "date-interval": "error",
  /** A season: no two readers agree on its days. */
  "date-season": "error",
  /** A month or a day that does not exist, or a range that ends before it begins. */
  "date-impossible": "error",
  /** A text that is no date. */
  "date-unparsable": "error",
  /** `until` lies before the beginning. */
  "date-reversed": "error",
  /** A key of a collection that is no id. */
  "id-pattern": "error",
  /** An address that is neither http(s) nor, where it may be, mailto. */
  "address-scheme": "error",
  /** An id of something that is not on the map. */
  "reference-dangling": "error",
  /** An id of something that was left out because it has an error itself (only where a map is read leniently). */
  "reference-left-out": "error",
  /** A tie of an actor to itself. */
  "relation-to-itself": "warning",
  /** An issue that is a part of itself, by way of others. */
  "issue-cycle": "error",
  /** A stance of an actor that holds no positions. */
  "subject-has-stance": "error",
  /** More was found than is listed. */
  "problems-cut": "error",
  /** A field that the format does not know. It is kept. */
  "field-unknown": "warning",
  /** A kind that the map does not define; its key is shown. */
  "kind-unknown": "warning",
  /** Actors that share a name, label or alias, without a disambiguation. */
  "name-collision": "warning",
  /** A name, title or claim without a letter. */
  "text-empty": "warning",
  /** A label of more than 24 characters. */
  "label-long": "warning",
  /** A claim with "and" or "/" in it: perhaps two claims. */
  "claim-compound": "warning",
  /** A stance that nobody can check. */
  "stance-without-evidence": "warning",
  /** A withdrawn stance that does not say up to when it held. */
  "withdrawn-without-until": "warning",
  /** A quotation of more than 25 words. */
  "quote-long": "warning",
  /** For publishing: a draft. */
  "public-draft": "error",
  /** For publishing: something private. */
  "public-private": "error",
  /** For publishing: a stance that nobody can check. */
  "public-stance-without-evidence": "error",
  /** For publishing: something about a person that nobody can check. */
  "public-person-without-evidence": "error",
  /** For publishing: nobody is named as author. */
  "public-no-author": "error",
  /** For publishing: nothing says how the map was made. */
  "public-no-method": "error",
  /** For publishing: nothing says up to when evidence was gathered. */
  "public-no-as-of": "error",
  /** For publishing: nothing says where to report a mistake. */
  "public-no-contact": "warning",
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
