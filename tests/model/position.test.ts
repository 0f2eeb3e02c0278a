import { describe, expect, it } from "vitest";
import { asOf, positionAt, stancesOf } from "../../src/model/position";
import type { Actor, Issue, Stance, StandpointMap } from "../../src/model/types";

type Given = Partial<Omit<Stance, "actor" | "issue">>;

/** A map of one actor `a` and one issue `i`, with stances named s1, s2 … in the order given. */
function mapOf(
  stances: readonly Given[],
  rest: Partial<StandpointMap> & { actor?: Partial<Actor>; issue?: Partial<Issue> } = {},
) {
  const { actor, issue, ...fields } = rest;
  const map: StandpointMap = {
    format: "standpoint-map",
    version: 1,
    title: "One actor, one issue",
    asOf: "2026-11-01",
    actors: { a: { name: "A", ...actor } },
    issues: { i: { claim: "Something should be", ...issue } },
    stances: Object.fromEntries(
      stances.map((stance, index) => [
        `s${index + 1}`,
        { actor: "a", issue: "i", position: 1, basis: "stated", ...stance } as Stance,
      ]),
    ),
    ...fields,
  };
  return map;
}
const at = (map: StandpointMap, date?: string) => positionAt(map, "a", "i", date);

const nhse = mapOf([
  { position: 0.5, basis: "inferred", date: "2018-04", until: "2020-03" },
  { position: 0, date: "2021-05-11" },
  { position: -1, date: "2023-03-10" },
]);

describe("NHS England on the roll-out", () => {
  it.each([
    ["2018-03", { state: "unknown" }],
    ["2019", { state: "position", value: 0.5, basis: "inferred", since: "2018-04", certainty: "sure" }],
    ["2020-03", { state: "position", value: 0.5 }],
    ["2020-12", { state: "lapsed", value: 0.5, until: "2020-03", since: "2018-04" }],
    ["2021-06", { state: "position", value: 0, basis: "stated", since: "2021-05-11" }],
    ["2024", { state: "position", value: -1, since: "2023-03-10", freshness: "current", stances: ["s3"] }],
  ])("in %s", (date, expected) => {
    expect(at(nhse, date)).toMatchObject(expected);
  });
});

describe("step 1: actor and issue at the date", () => {
  it("an actor that begins later is not there yet, by the earliest day of its beginning", () => {
    const map = mapOf([{ date: "2015" }], { actor: { from: "2021-04" } });
    expect(at(map, "2021-03")).toEqual({
      state: "not-yet",
      stances: [],
      why: { code: "actor-begins-later", values: { from: "2021-04" } },
    });
    expect(at(map, "2021-04-01").state).toBe("position");
  });

  it("an actor that ceased to be keeps its last position in the past tense, from the day after its latest", () => {
    const map = mapOf([{ date: "2018", basis: "reported" }], { actor: { until: "2021" } });
    expect(at(map, "2021-12-31").state).toBe("position");
    expect(at(map, "2022")).toMatchObject({
      state: "ended",
      value: 1,
      basis: "reported",
      since: "2018",
      until: "2021",
      stances: ["s1"],
      why: { code: "actor-ended", values: { until: "2021" } },
    });
  });

  it("an actor that ceased to be without a position on this issue has no value", () => {
    const result = at(mapOf([], { actor: { until: "2021" } }), "2022");
    expect(result).toMatchObject({ state: "ended", stances: [], until: "2021" });
    expect(result).not.toHaveProperty("value");
  });

  it("a position given up before its actor ceased to be ended with itself", () => {
    const map = mapOf([{ date: "2016", until: "2018" }], { actor: { until: "2021" } });
    expect(at(map, "2022")).toMatchObject({ state: "ended", value: 1, until: "2018" });
  });

  it("an issue that begins later is not raised", () => {
    const map = mapOf([{ date: "2015" }], { issue: { from: "2013-07" } });
    expect(at(map, "2013-06")).toMatchObject({ state: "not-raised", stances: [] });
    expect(at(map, "2013-07-01").state).toBe("unknown");
  });

  it("without a date it is asOf; a coarse date means its last day", () => {
    expect(at(nhse)).toEqual(at(nhse, "2026-11-01"));
    expect(at(nhse, "XXXX")).toEqual(at(nhse));
    expect(at(nhse, "2021")).toEqual(at(nhse, "2021-12-31"));
    expect(at(nhse, "[2019..2021]")).toEqual(at(nhse, "2021-12-31"));
  });

  it("mistakes of the caller are thrown, each with its sentence", () => {
    expect(() => positionAt(nhse, "b", "i")).toThrow(new RangeError('The map has no actor with the id "b".'));
    expect(() => positionAt(nhse, "a", "constructor")).toThrow('The map has no issue with the id "constructor".');
    expect(() => at(nhse, "soon")).toThrow('"soon" is no date of a map.');
  });
});

describe("step 2: the window of a stance", () => {
  it("ends by asOf", () => {
    const map = mapOf([{ date: "2026" }]);
    expect(at(map).certainty).toBe("sure");
    expect(at(mapOf([{ date: "2026" }], { asOf: "2027" }), "2026-11").certainty).toBe("possibly");
  });

  it("of an undated one runs from actor and issue to its earliest source", () => {
    const sources = {
      early: { title: "Early", date: "2012-05" },
      late: { title: "Late", date: "2020" },
      undated: { title: "Undated" },
    };
    const evidence = [{ source: "late" }, { source: "early" }, { source: "undated" }];
    const map = mapOf([{ evidence }], { sources, actor: { from: "2010" }, issue: { from: "2011-03" } });
    expect(at(map, "2011-02").state).toBe("not-raised");
    expect(at(map, "2011-03")).toMatchObject({ certainty: "undated", freshness: "current" });
    expect(at(map, "2017-05-31").freshness).toBe("current");
    expect(at(map, "2017-06-01").freshness).toBe("last-known");
  });

  it("of an undated one looks at the sources of its event too", () => {
    const map = mapOf([{ event: "e" }], {
      events: { e: { title: "A letter", evidence: [{ source: "letter" }] } },
      sources: { letter: { title: "The letter", date: "2015-01-01" } },
    });
    expect(at(map, "2020-01-02").freshness).toBe("last-known");
  });
});

describe("step 3: which stance decides", () => {
  it("neither drafts nor what was never said", () => {
    expect(at(mapOf([{ date: "2020", status: "draft" }]))).toMatchObject({
      state: "unknown",
      why: { code: "no-stance" },
    });
    expect(at(mapOf([{ date: "2020", ended: "never-said" }])).state).toBe("unknown");
  });

  it("none that begins after the date; the first of them is named", () => {
    expect(at(mapOf([{ date: "2021" }, { date: "[2020-05..]" }]), "2019")).toEqual({
      state: "unknown",
      stances: [],
      why: { code: "later-stance", values: { first: "[2020-05..]", count: 2 } },
    });
  });

  it.each<[string, Given[], string, string]>([
    ["the only one", [{ date: "2020" }], "s1", "only"],
    ["the latest", [{ date: "2021" }, { date: "2020" }], "s1", "latest"],
    ["the narrower of two that may have begun together", [{ date: "2021" }, { date: "2021-01" }], "s2", "more-precise"],
    ["stated before reported", [{ date: "2021", basis: "reported" }, { date: "2021" }], "s2", "better-basis"],
    [
      "reported before inferred",
      [
        { date: "2021", basis: "inferred", confidence: "high" },
        { date: "2021", basis: "reported" },
      ],
      "s2",
      "better-basis",
    ],
    [
      "a given confidence before none",
      [{ date: "2021" }, { date: "2021", confidence: "low" }],
      "s2",
      "higher-confidence",
    ],
    [
      "the higher confidence",
      [
        { date: "2021", confidence: "low" },
        { date: "2021", confidence: "medium" },
      ],
      "s2",
      "higher-confidence",
    ],
    ["a dated one before an undated", [{}, { date: "2001", basis: "inferred" }], "s2", "only"],
    ["an undated one where there is no other", [{}, { date: "2030" }], "s1", "undated"],
  ])("%s", (_, stances, id, code) => {
    const result = at(mapOf(stances));
    expect(result.stances).toEqual([id]);
    expect(result.why.code).toBe(code);
  });

  it.each<[string, Stance["position"][], Stance["position"], string]>([
    ["equal ones are that", [0.5, 0.5], 0.5, "tied-equal"],
    ["mixed beats all", [1, "undeclared", "mixed"], "mixed", "tied-mixed"],
    ["then undeclared", [1, "undeclared", -1], "undeclared", "tied-undeclared"],
    ["opposite signs are mixed", [1, -0.5], "mixed", "tied-opposite"],
    ["opposite signs are mixed beside neutral too", [1, 0, -0.5], "mixed", "tied-opposite"],
    ["else the weaker", [-1, -0.5], -0.5, "tied-weaker"],
    ["and neutral is the weakest", [1, 0], 0, "tied-weaker"],
  ])("of tied ones: %s", (_, positions, value, code) => {
    const map = mapOf(positions.map((position) => ({ position, date: "2021-05-20" })));
    expect(at(map)).toMatchObject({
      state: typeof value === "string" ? value : "position",
      value,
      certainty: "sure",
      stances: positions.map((__, index) => `s${index + 1}`),
      why: { code, values: { count: positions.length } },
    });
  });

  it("tied ones may be undated", () => {
    expect(at(mapOf([{ position: 1 }, { position: -1 }]))).toMatchObject({
      state: "mixed",
      certainty: "undated",
      why: { code: "tied-opposite" },
    });
  });
});

describe("step 4: a position that lapsed", () => {
  it("lets no older one revive", () => {
    const map = mapOf([{ date: "2010" }, { position: -1, date: "2015", until: "2016" }]);
    expect(at(map)).toMatchObject({ state: "lapsed", value: -1, stances: ["s2"], until: "2016" });
  });

  it("lapses by the latest day of its end", () => {
    const map = mapOf([{ date: "2015", until: "2016" }]);
    expect(at(map, "2016-12-31").state).toBe("position");
    expect(at(map, "2017-01-01").state).toBe("lapsed");
  });

  it("lapses with the last of several that decide, and never while one of them goes on", () => {
    const both = mapOf([
      { date: "2015", until: "2018" },
      { date: "2015", until: "2016" },
    ]);
    expect(at(both, "2017").state).toBe("position");
    expect(at(both, "2019")).toMatchObject({ state: "lapsed", until: "2018" });
    expect(at(mapOf([{ date: "2015", until: "2016" }, { date: "2015" }]), "2019").state).toBe("position");
  });

  it("may be undated", () => {
    expect(at(mapOf([{ until: "2016" }]))).toMatchObject({ state: "lapsed", certainty: "undated", until: "2016" });
  });
});

describe("step 5: certainty and freshness", () => {
  it("possibly, while the date of the stance may still be ahead", () => {
    const map = mapOf([{ date: "2021" }]);
    expect(at(map, "2021-06")).toMatchObject({ certainty: "possibly", why: { values: { vague: 1 } } });
    expect(at(map, "2021-12-31").certainty).toBe("sure");
  });

  it("possibly, where another one at another level may be the later", () => {
    const map = mapOf([{ date: "2021", position: -1 }, { date: "2021-05" }]);
    expect(at(map)).toMatchObject({ certainty: "possibly", value: 1, why: { values: { rivals: 1 } } });
    expect(at(mapOf([{ date: "2021", position: 0.9 }, { date: "2021-05" }])).certainty).toBe("sure");
    expect(at(mapOf([{ date: "2021-04", position: -1 }, { date: "2021-05" }])).certainty).toBe("sure");
  });

  it("last known, more than staleAfter months after the last possible day", () => {
    const map = mapOf([{ date: "2018~" }]);
    expect(at(map, "2023-12-31").freshness).toBe("current");
    expect(at(map, "2024-01-01").freshness).toBe("last-known");
    expect(at(mapOf([{ date: "2018~" }], { staleAfter: 12 }), "2020-01-01").freshness).toBe("last-known");
  });
});

describe("asOf", () => {
  const bare: StandpointMap = { format: "standpoint-map", version: 1, title: "Bare" };

  it("is the last day of the map's own", () => {
    expect(asOf({ ...bare, asOf: "2026-11" })).toBe("2026-11-30");
  });

  it("else the latest day of any date in the map, an open end counted by its beginning", () => {
    const map = mapOf([{ date: "[2023-02..]" }, { date: "2022" }]);
    const { asOf: _, ...undatedMap } = map;
    expect(asOf(undatedMap)).toBe("2023-02-01");
    expect(asOf({ ...undatedMap, sources: { s: { title: "S", date: "2023-04" } } })).toBe("2023-04-30");
    expect(asOf({ ...bare, asOf: "soon", updated: "2020" })).toBe("2020-12-31");
  });

  it("is open in a map without any date", () => {
    expect(asOf(bare)).toBe("9999-12-31");
    expect(positionAt(mapOf([{}], { asOf: "XXXX" }), "a", "i")).toMatchObject({
      certainty: "undated",
      freshness: "current",
    });
  });
});

it("stancesOf lists what counts, in the order of ids", () => {
  const map = mapOf([{ date: "2021" }, { status: "draft" }, {}]);
  expect(stancesOf(map, "a", "i")).toEqual(["s1", "s3"]);
  expect(stancesOf(map, "a", "j")).toEqual([]);
});
