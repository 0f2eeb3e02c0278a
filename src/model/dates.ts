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

/** The forms of a point in time and of a range. */
export const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;
export const RANGE = /^\[([\d-]*)\.\.([\d-]*)\]$/;

const OPEN: Pick<DatePoint, "earliest" | "latest"> & { precision?: undefined } = {
  earliest: OPEN_START,
  latest: OPEN_END,
};

/** Dates kept in mind, and the longest text that could be one. */
const KEPT = 10_000;
const LONGEST = 32;
const memo = new Map<string, DatePoint | null>();

/** The window of a date, or undefined where it is missing, `XXXX` (unknown), or no date of the map file. */
export function readDate(text: string | null | undefined): DatePoint | undefined {
  if (typeof text !== "string") return undefined;
  let found = memo.get(text);
  if (found === undefined) {
    if (memo.size >= KEPT) memo.clear();
    found = readPoint(text) ?? readRange(text) ?? null;
    if (text.length <= LONGEST) memo.set(text, found);
  }
  return found ?? undefined;
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

function readPoint(text: string): DatePoint | undefined {
  const [, year = "", month, day, mark] = POINT.exec(text) ?? [];
  const days = daysIn(Number(year), Number(month ?? 12));
  if (!year || !isFrom1To(month, 12) || !isFrom1To(day, days)) return undefined;
  return {
    text,
    earliest: `${year}-${month ?? "01"}-${day ?? "01"}`,
    latest: `${year}-${month ?? 12}-${day ?? days}`,
    precision: day ? "day" : month ? "month" : "year",
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
}

function isFrom1To(digits: string | undefined, most: number): boolean {
  return digits === undefined || (Number(digits) > 0 && Number(digits) <= most);
}

function readRange(text: string): DatePoint | undefined {
  const [, from, until] = RANGE.exec(text) ?? [];
  if (!from && !until) return undefined;
  const [a, b] = [from ? readPoint(from) : OPEN, until ? readPoint(until) : OPEN];
  // ISO 8601-2 has ranges of years, of months and of days; readers of other tools refuse a mixture.
  const isMixed = from && until && a?.precision !== b?.precision;
  if (!a || !b || isMixed || a.earliest > b.latest) return undefined;
  return {
    text,
    earliest: a.earliest,
    latest: b.latest,
    precision: "range",
    approximate: false,
    uncertain: false,
  };
}

export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function dayText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
