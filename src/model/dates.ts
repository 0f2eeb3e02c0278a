/**
 * Dates as the map file writes them: EDTF levels 0 and 1 (Library of Congress, 2019; ISO 8601-2) without times, seasons,
 * unspecified digits and years beyond four digits, and from level 2 one range in brackets. A day is the text
 * `YYYY-MM-DD`, so that days compare as text compares.
 */

/** The first day there is: stands for a beginning that nobody gave. */
export const OPEN_START = "0000-01-01";
/** The last day there is: stands for an end that nobody gave. */
export const OPEN_END = "9999-12-31";

/** One point in time, possibly vague: some day from `earliest` to `latest`, both inclusive. */
export interface DatePoint {
  /** As the map gives it. */
  readonly text: string;
  readonly earliest: string;
  readonly latest: string;
  readonly precision: "day" | "month" | "year" | "range";
  /** "about": said with `~` or `%`. It does not widen the window. */
  readonly approximate: boolean;
  /** "perhaps": said with `?` or `%`. It does not widen the window. */
  readonly uncertain: boolean;
}

/** Why a text is no date of the map file, with what its sentence needs. */
export interface DateFault {
  readonly code: "date-interval" | "date-season" | "date-impossible" | "date-unparsable";
  readonly values: Readonly<Record<string, string | number>>;
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;
const RANGE = /^\[([\d-]*)\.\.([\d-]*)\]$/;

/** Dates kept in mind, and the longest text that could be one. */
const KEPT = 10_000;
const LONGEST = 32;
const memo = new Map<string, DatePoint | DateFault>();

/**
 * Reads one date. Returns its window of possible days, or the fault that keeps it from being one; never throws.
 * `XXXX`, the text for "unknown", is no date either: `readDate` tells it apart.
 */
export function parseDate(text: string): DatePoint | DateFault {
  let found = memo.get(text);
  if (!found) {
    if (memo.size >= KEPT) memo.clear();
    found = parsePoint(text) ?? parseRange(text) ?? fault(text);
    if (text.length <= LONGEST) memo.set(text, found);
  }
  return found;
}

/** The window of a date, or undefined where it is missing, `XXXX` (unknown), or no date of the map file. */
export function readDate(text: string | null | undefined): DatePoint | undefined {
  if (typeof text !== "string") return undefined;
  const found = parseDate(text);
  return isDateFault(found) ? undefined : found;
}

export function isDateFault(found: DatePoint | DateFault): found is DateFault {
  return "code" in found;
}

/**
 * The day a number of months later (or earlier, below 0): the same day of the month, or that month's last day where it
 * has fewer. Beyond the first or the last day there is, that day.
 */
export function addMonths(day: string, months: number): string {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + Math.trunc(months);
  const year = Math.floor(total / 12);
  if (day === OPEN_END || year > 9999) return OPEN_END;
  if (day === OPEN_START || year < 0) return OPEN_START;
  const month = (total % 12) + 1;
  return dayText(year, month, Math.min(Number(day.slice(8)), daysIn(year, month)));
}

function parsePoint(text: string): DatePoint | DateFault | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  const mark = match[4];
  if (month !== undefined && (month < 1 || month > 12)) {
    const season = month >= 21 && month <= 41 && day === undefined;
    return season
      ? { code: "date-season", values: { text, year } }
      : { code: "date-impossible", values: { text, part: "month", month } };
  }
  const days = daysIn(year, month ?? 12);
  if (month !== undefined && day !== undefined && (day < 1 || day > days)) {
    return { code: "date-impossible", values: { text, part: "day", year, month, day, days } };
  }
  return {
    text,
    earliest: dayText(year, month ?? 1, day ?? 1),
    latest: dayText(year, month ?? 12, day ?? days),
    precision: day !== undefined ? "day" : month !== undefined ? "month" : "year",
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
}

function parseRange(text: string): DatePoint | DateFault | undefined {
  const match = RANGE.exec(text);
  const [from, until] = [match?.[1] ?? "", match?.[2] ?? ""];
  if (!from && !until) return undefined;
  const first = from ? parsePoint(from) : undefined;
  const last = until ? parsePoint(until) : undefined;
  for (const end of [first, last]) if (end && isDateFault(end)) return { ...end, values: { ...end.values, text } };
  if ((from && !first) || (until && !last)) return undefined;
  const [a, b] = [first as DatePoint | undefined, last as DatePoint | undefined];
  // ISO 8601-2 has ranges of years, of months and of days; readers of other tools refuse a mixture.
  if (a && b && a.precision !== b.precision) return { code: "date-unparsable", values: { text, part: "precision" } };
  if (a && b && a.earliest > b.earliest) {
    return { code: "date-impossible", values: { text, part: "order", from, until } };
  }
  return {
    text,
    earliest: a?.earliest ?? OPEN_START,
    latest: b?.latest ?? OPEN_END,
    precision: "range",
    approximate: false,
    uncertain: false,
  };
}

function fault(text: string): DateFault {
  const ends = text.split("/").map((end) => (end === ".." ? "" : end));
  const [from = "", until = ""] = ends;
  if (ends.length === 2 && (from || until) && ends.every((end) => !end || isPoint(end))) {
    return { code: "date-interval", values: { text, from, until } };
  }
  return { code: "date-unparsable", values: { text, part: "form" } };
}

function isPoint(text: string): boolean {
  const found = parsePoint(text);
  return found !== undefined && !isDateFault(found);
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function dayText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
