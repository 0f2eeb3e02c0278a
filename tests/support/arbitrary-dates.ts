import fc from "fast-check";

const two = (n: number) => String(n).padStart(2, "0");
const four = (n: number) => String(n).padStart(4, "0");
// 400 years on the calendar is the same; `Date.UTC` takes years below 100 for those of the twentieth century.
const lastDay = (year: number, month: number) => new Date(Date.UTC(year + 400, month, 0)).getUTCDate();

/** Texts of years, months and days that exist, each with its arbitrary. */
const plainDates = (from = 1900, until = 2100) => {
  const years = fc.integer({ min: from, max: until });
  const months = fc.tuple(years, fc.integer({ min: 1, max: 12 }));
  const days = months.chain(([year, month]) =>
    fc.integer({ min: 1, max: lastDay(year, month) }).map((day) => `${four(year)}-${two(month)}-${two(day)}`),
  );
  return { years: years.map(four), months: months.map(([year, month]) => `${four(year)}-${two(month)}`), days };
};

/** Every form of date that the map file knows. */
export const anyDate = (from = 1900, until = 2100) => {
  const { years, months, days } = plainDates(from, until);
  const marked = fc.tuple(fc.oneof(years, months, days), fc.constantFrom("", "", "~", "?", "%")).map((p) => p.join(""));
  const ranges = fc.oneof(fc.tuple(years, years), fc.tuple(months, months), fc.tuple(days, days)).chain(([a, b]) => {
    const [first, last] = a < b ? [a, b] : [b, a];
    return fc.constantFrom(`[${first}..${last}]`, `[${first}..]`, `[..${last}]`);
  });
  return fc.oneof({ weight: 3, arbitrary: marked }, { weight: 1, arbitrary: ranges });
};
