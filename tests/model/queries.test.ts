import { describe, expect, test } from "vitest";
import {
  changeView,
  countsOf,
  familyOf,
  isStakeholder,
  issuesInOrder,
  mostKnownIssue,
  prominenceOf,
  relationStateAt,
  type StandpointMap,
  startView,
} from "../../src/model";

const map: StandpointMap = {
  format: "standpoint-map",
  version: 1,
  title: "Test",
  asOf: "2024",
  actorKinds: { body: { label: "body", family: "public-body" }, topic: { label: "topic", family: "subject" } },
  actors: {
    a: { name: "A", kind: "body" },
    b: { name: "B", kind: "unheard-of", from: "2020" },
    s: { name: "S", kind: "topic" },
    t: { name: "T", kind: "topic", stakeholder: true },
  },
  issues: { late: { claim: "Z" }, few: { claim: "Y", order: 2 }, many: { claim: "X", order: 2 } },
  stances: {
    "a-many": { actor: "a", issue: "many", position: 1, basis: "stated", date: "2021", evidence: [{ source: "one" }] },
    "b-many": { actor: "b", issue: "many", position: -1, basis: "stated", date: "2021" },
    "a-few": { actor: "a", issue: "few", position: 0, basis: "stated", date: "2021" },
    "b-few": { actor: "b", issue: "few", position: 0, basis: "stated", date: "2021", status: "draft" },
  },
  relations: {
    "a-b": { from: "a", to: "b", kind: "knows", until: "2022" },
    "a-s": { from: "a", to: "s", kind: "knows", date: "2019" },
  },
  sources: { one: { title: "One" }, two: { title: "Two" } },
};

describe("questions to a map", () => {
  test("the subject holds no positions unless the map says so", () => {
    const holders = Object.entries(map.actors ?? {}).filter(([, actor]) => isStakeholder(map, actor));
    expect(holders.map(([id]) => id)).toEqual(["a", "b", "t"]);
  });

  test("a kind that the map does not define has no family of its own", () => {
    expect(familyOf(map, { name: "B", kind: "unheard-of" })).toBe("other");
    expect(familyOf(map, { name: "C" })).toBe("other");
  });

  test("issues go by order, then known positions, then label", () => {
    expect(issuesInOrder(map)).toEqual(["many", "few", "late"]);
    expect(mostKnownIssue(map)).toBe("many");
  });

  test("drafts and sources that nobody cites are not counted", () => {
    expect(countsOf(map)).toEqual({ actors: 3, statements: 3, sources: 1 });
    expect(prominenceOf(map).get("b")).toBe(2);
  });

  test.each([
    ["a-b", "2019-01-01", "ahead"],
    ["a-b", "2021-01-01", "current"],
    ["a-b", "2022-12-31", "current"],
    ["a-b", "2023-01-01", "past"],
    ["a-s", "2018-12-31", "ahead"],
    ["a-s", "2019-01-01", "current"],
  ] as const)("relation %s on %s is %s", (id, day, state) => {
    expect(relationStateAt(map, map.relations?.[id] as never, day)).toBe(state);
  });

  test("the first view is the map's own, else the issue with most known positions in the network", () => {
    expect(startView(map)).toEqual({ picture: "network", issue: "many" });
    const views = { first: { issue: "few", date: "2021" } };
    expect(startView({ ...map, views, start: "first" })).toEqual({ picture: "network", issue: "few", date: "2021" });
    expect(startView({ format: "standpoint-map", version: 1, title: "Empty" })).toEqual({ picture: "network" });
  });

  test("a changed view keeps its coordinates only while everyone stands where they stood", () => {
    const view = { picture: "network", issue: "many", coordinates: { a: [1, 2] as const } };
    expect(changeView(view, { focus: "a" })).toEqual({ ...view, focus: "a" });
    expect(changeView(view, { issue: "few" })).toEqual({ picture: "network", issue: "few" });
    expect(changeView(view, { issue: undefined })).toEqual({ picture: "network" });
    expect(changeView(view, { issue: "many", date: undefined })).toEqual(view);
  });
});
