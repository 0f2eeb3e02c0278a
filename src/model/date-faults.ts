import { type DatePoint, daysIn, POINT, RANGE, readDate } from "./dates";

/** Why a text is no date of the map file, with what its sentence needs. */
export interface DateFault {
  readonly code: "date-interval" | "date-season" | "date-impossible" | "date-unparsable";
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * Reads one date. Returns its window of possible days, or the fault that keeps it from being one; never throws.
 * `XXXX`, the text for "unknown", is no date either.
 */
export function parseDate(text: string): DatePoint | DateFault {
  return readDate(text) ?? pointFault(text) ?? rangeFault(text) ?? otherFault(text);
}

export function isDateFault(found: DatePoint | DateFault): found is DateFault {
  return "code" in found;
}

/** What is wrong with a text of the form of a point in time. */
function pointFault(text: string): DateFault | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day] = match
    .slice(1, 4)
    .map((digits) => (digits === undefined ? undefined : Number(digits)));
  if (month < 1 || month > 12) {
    const season = month >= 21 && month <= 41 && day === undefined;
    return season
      ? { code: "date-season", values: { text, year } }
      : { code: "date-impossible", values: { text, part: "month", month } };
  }
  const days = daysIn(year, month);
  return { code: "date-impossible", values: { text, part: "day", year, month, day: day ?? 0, days } };
}

/** What is wrong with a text of the form of a range. */
function rangeFault(text: string): DateFault | undefined {
  const [, from = "", until = ""] = RANGE.exec(text) ?? [];
  if (!from && !until) return undefined;
  const ends = [from, until].filter((end) => end !== "");
  const fault = ends.flatMap((end) => (readDate(end) ? [] : (pointFault(end) ?? [])))[0];
  if (fault) return { ...fault, values: { ...fault.values, text } };
  const [a, b] = ends.map(readDate);
  if (!a || !b) return undefined;
  if (a.precision !== b.precision) return { code: "date-unparsable", values: { text, part: "precision" } };
  return { code: "date-impossible", values: { text, part: "order", from, until } };
}

function otherFault(text: string): DateFault {
  const ends = text.split("/").map((end) => (end === ".." ? "" : end));
  const [from = "", until = ""] = ends;
  if (ends.length === 2 && (from || until) && ends.every((end) => !end || (POINT.test(end) && readDate(end)))) {
    return { code: "date-interval", values: { text, from, until } };
  }
  return { code: "date-unparsable", values: { text, part: "form" } };
}
