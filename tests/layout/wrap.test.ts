import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableWidth } from "../../src/layout/table-width";
import { wrapRuns } from "../../src/layout/wrap";

const wrap = (text: string, width: number, maxLines?: number) =>
  wrapRuns([{ text }], { width, size: 12, measureText: tableWidth, ...(maxLines ? { maxLines } : {}) });
const lines = (text: string, width: number, maxLines?: number) =>
  wrap(text, width, maxLines).map((line) => line.runs.map((run) => run.text).join(""));

describe("wrapping", () => {
  test("breaks at spaces and after hyphens, never at no-break spaces", () => {
    expect(lines("Centre for Mental Health", 90)).toEqual(["Centre for", "Mental Health"]);
    expect(lines("mental-health services", 60)).toEqual(["mental-", "health", "services"]);
    expect(lines("Kent date\u00a0?", 40)).toEqual(["Kent", "date\u00a0?"]);
  });

  test("ends in an ellipsis where lines are too few", () => {
    const [first, second, ...more] = lines("Hampshire and Isle of Wight Constabulary", 90, 2);
    expect(first).toBe("Hampshire and");
    expect(second).toMatch(/…$/);
    expect(more).toEqual([]);
  });

  test("a comma never begins a line", () => {
    const text = [{ text: "Alpha Bravo" }, { text: ", " }, { text: "Charlie" }];
    const wrapped = wrapRuns(text, {
      width: tableWidth("Alpha Bravo", 12, 400) + 1,
      size: 12,
      measureText: tableWidth,
    });
    for (const line of wrapped) expect(line.runs[0]?.text).not.toMatch(/^,/);
  });

  test("loses no character but spaces at the ends of lines", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
        const squeeze = (value: string) =>
          value.replaceAll(/[ \t\n\r\v\f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g, "");
        expect(squeeze(lines(text, width).join(""))).toBe(squeeze(text));
      }),
    );
  });

  test("no line is wider than asked, a hanging comma aside", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
        for (const line of wrap(text.replaceAll(/[,.]/g, ""), width))
          expect(line.width).toBeLessThanOrEqual(width + 0.001);
      }),
    );
  });
});
