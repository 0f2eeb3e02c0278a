import fc from "fast-check";
import { expect, test } from "vitest";
import { type Span, settle } from "../../src/layout/settle";

const spans = fc
  .array(
    fc.record({
      wish: fc.integer({ min: -200, max: 1200 }),
      before: fc.integer({ min: 1, max: 40 }),
      after: fc.integer({ min: 1, max: 160 }),
    }),
    {
      maxLength: 14,
    },
  )
  .map((list) => list.map((span, index): Span => ({ ...span, id: `s${index}` })));

test("what is settled does not overlap and keeps the order of wishes", () => {
  fc.assert(
    fc.property(spans, (list) => {
      const places = settle(list, 0, 1000);
      const sorted = [...list].sort((a, b) => a.wish - b.wish || (a.id < b.id ? -1 : 1));
      sorted.slice(1).forEach((span, index) => {
        const previous = sorted[index] as Span;
        const gap =
          (places.get(span.id) as number) - span.before - (places.get(previous.id) as number) - previous.after;
        expect(gap).toBeGreaterThan(-1e-6);
      });
    }),
  );
});

test("it stays between the ends wherever there is room", () => {
  fc.assert(
    fc.property(spans, (list) => {
      const room = list.reduce((sum, span) => sum + span.before + span.after, 0);
      fc.pre(room <= 1000);
      for (const [id, place] of settle(list, 0, 1000)) {
        const span = list.find((candidate) => candidate.id === id) as Span;
        expect(place - span.before).toBeGreaterThan(-1e-6);
        expect(place + span.after).toBeLessThan(1000 + 1e-6);
      }
    }),
  );
});

test("settling what is settled changes nothing", () => {
  fc.assert(
    fc.property(spans, (list) => {
      const once = settle(list, 0, 3000);
      const again = settle(
        list.map((span) => ({ ...span, wish: once.get(span.id) as number })),
        0,
        3000,
      );
      for (const [id, place] of once) expect(again.get(id)).toBeCloseTo(place, 6);
    }),
  );
});

test("one that has room gets its wish", () => {
  expect(settle([{ id: "a", wish: 120, before: 10, after: 30 }], 0, 500).get("a")).toBe(120);
});
