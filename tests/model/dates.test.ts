import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDateFault, parseDate } from "../../src/model/date-faults";
import { addMonths, OPEN_END, OPEN_START, readDate } from "../../src/model/dates";
import { anyDate } from "../support/arbitrary-dates";
import { tries } from "../support/random";

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe("a date of the map file", () => {
  it.each([
    ["2021", "2021-01-01", "2021-12-31", "year", false, false],
    ["2021-05", "2021-05-01", "2021-05-31", "month", false, false],
    ["2021-05-20", "2021-05-20", "2021-05-20", "day", false, false],
    ["2020-02", "2020-02-01", "2020-02-29", "month", false, false],
    ["1900-02", "1900-02-01", "1900-02-28", "month", false, false],
    ["0000", OPEN_START, "0000-12-31", "year", false, false],
    ["2012~", "2012-01-01", "2012-12-31", "year", true, false],
    ["2021?", "2021-01-01", "2021-12-31", "year", false, true],
    ["2021-05%", "2021-05-01", "2021-05-31", "month", true, true],
    ["[2021-01..2021-05]", "2021-01-01", "2021-05-31", "range", false, false],
    ["[2023..]", "2023-01-01", OPEN_END, "range", false, false],
    ["[..2020]", OPEN_START, "2020-12-31", "range", false, false],
  ] as const)("%s runs from %s to %s", (text, earliest, latest, precision, approximate, uncertain) => {
    expect(parseDate(text)).toEqual({ text, earliest, latest, precision, approximate, uncertain });
  });

  it.each([
    ["2021/2023", { code: "date-interval", values: { text: "2021/2023", from: "2021", until: "2023" } }],
    ["2021-05/..", { code: "date-interval", values: { text: "2021-05/..", from: "2021-05", until: "" } }],
    ["/2020", { code: "date-interval", values: { text: "/2020", from: "", until: "2020" } }],
    ["2021-21", { code: "date-season", values: { text: "2021-21", year: 2021 } }],
    ["2021-41~", { code: "date-season", values: { text: "2021-41~", year: 2021 } }],
    ["2021-13", { code: "date-impossible", values: { text: "2021-13", part: "month", month: 13 } }],
    ["2021-00", { code: "date-impossible", values: { text: "2021-00", part: "month", month: 0 } }],
    [
      "2021-02-30",
      {
        code: "date-impossible",
        values: { text: "2021-02-30", part: "day", year: 2021, month: 2, day: 30, days: 28 },
      },
    ],
    [
      "[2022..2021]",
      { code: "date-impossible", values: { text: "[2022..2021]", part: "order", from: "2022", until: "2021" } },
    ],
    ["[2021..2021-05]", { code: "date-unparsable", values: { text: "[2021..2021-05]", part: "precision" } }],
    ["[2021-22..2022]", { code: "date-season", values: { text: "[2021-22..2022]", year: 2021 } }],
  ])("%s is refused", (text, fault) => {
    expect(parseDate(text)).toEqual(fault);
  });

  it.each([
    "",
    " ",
    "May 2021",
    "20.5.2021",
    "2021/05",
    "2021-5",
    " 2021",
    "202X",
    "-0044",
    "Y12021",
    "2021-05-20T10:00:00Z",
    "[2021]",
    "[..]",
    "[2021,2022]",
    "[2021~..2022]",
    "[2021..2022]~",
    "2021~?",
    "../..",
    "2021-13/2022",
  ])("%j is refused as no date at all", (text) => {
    expect(parseDate(text)).toEqual({ code: "date-unparsable", values: { text, part: "form" } });
  });

  it("reads missing, unknown and unreadable dates alike as none", () => {
    for (const text of [undefined, null, "XXXX", "soon", "2021-02-30", "2021/2022"]) {
      expect(readDate(text)).toBeUndefined();
    }
    expect(readDate("2021-05")?.latest).toBe("2021-05-31");
  });

  it("has the bounds and marks that the edtf library gives it", { timeout: 60_000 }, () => {
    // In the year 0 the library is a day off.
    fc.assert(
      fc.property(anyDate(1, 9999), (text) => {
        const found = parseDate(text);
        if (isDateFault(found)) throw new Error(`${text} is refused`);
        // The library computes the end of a range from its first member, so its ends are asked for one by one.
        const ends = /^\[(.*)\.\.(.*)\]$/.exec(text);
        const [first, last] = ends ? [ends[1], ends[2]] : [text, text];
        expect(found.earliest).toBe(first ? iso(edtf(first).min) : OPEN_START);
        expect(found.latest).toBe(last ? iso(edtf(last).max) : OPEN_END);
        expect(edtf(text).type).toBe(ends ? "Set" : "Date");
        if (ends) return;
        expect(found.approximate).toBe((edtf(text).approximate?.value ?? 0) > 0);
        expect(found.uncertain).toBe((edtf(text).uncertain?.value ?? 0) > 0);
      }),
      tries(500),
    );
  });

  it("is never one that the edtf library refuses", { timeout: 60_000 }, () => {
    const characters = fc.constantFrom(..."0123456789-~?%[]./XT ");
    const nearly = fc.tuple(anyDate(), fc.nat(), characters, fc.boolean()).map(([text, at, character, insert]) => {
      const place = at % text.length;
      return text.slice(0, place) + character + text.slice(place + (insert ? 0 : 1));
    });
    fc.assert(
      fc.property(nearly, (text) => {
        if (readDate(text) === undefined) return;
        expect(() => edtf(text)).not.toThrow();
      }),
      tries(2000),
    );
  });
});

describe("adding months to a day", () => {
  it.each([
    ["2021-01-31", 1, "2021-02-28"],
    ["2020-01-31", 1, "2020-02-29"],
    ["2018-12-31", 60, "2023-12-31"],
    ["2021-03-15", -3, "2020-12-15"],
    ["2021-03-15", 0, "2021-03-15"],
    ["9990-01-01", 600, OPEN_END],
    [OPEN_END, -12, OPEN_END],
    ["0001-01-01", -600, OPEN_START],
  ])("%s and %d months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});
