import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isStakeholder, positionAt, type StandpointMap } from "../../src/model";
import { parseStrictly } from "../../src/model/validate";

const text = readFileSync(new URL("../../graph-data/serenity-integrated-mentoring.json", import.meta.url), "utf8");
const map = JSON.parse(text) as StandpointMap;
const isError = ({ severity }: { severity: string }) => severity === "error";

describe("the SIM map", () => {
  it("has no error, and none that forbids publishing", () => {
    expect(parseStrictly(text).problems.filter(isError)).toEqual([]);
    expect(parseStrictly(text, { public: true }).problems.filter(isError)).toEqual([]);
  });

  it.each([
    ["nhse", "2019", { state: "position", value: expect.toSatisfy((n: number) => n > 0), basis: "inferred" }],
    ["nhse", "2020-12", { state: "lapsed", until: "2020-03" }],
    ["nhse", "2021-06", { state: "position", value: 0 }],
    ["nhse", "2024", { state: "position", value: -1, since: "2023-03-10" }],
    ["stopsim", "2016", { state: "not-yet" }],
    ["hin", "2024", { state: "ended" }],
    ["wessex", undefined, { state: "position", freshness: "last-known", since: "2018~" }],
  ])("on the roll-out, %s in %s", (actor, date, expected) => {
    expect(positionAt(map, actor, "rollout", date)).toMatchObject(expected);
  });

  it("has no stance without evidence, its own or its event's", () => {
    const bare = Object.entries(map.stances ?? {}).filter(([, { evidence, event }]) => {
      return !evidence?.length && !map.events?.[event ?? ""]?.evidence?.length;
    });
    expect(bare).toEqual([]);
  });

  it("has no position for the subject", () => {
    const subjects = Object.entries(map.actors ?? {}).filter(([, actor]) => !isStakeholder(map, actor));
    expect(subjects.map(([id]) => id)).toContain("sim");
    const holders = new Set(Object.values(map.stances ?? {}).map(({ actor }) => actor));
    expect(subjects.filter(([id]) => holders.has(id))).toEqual([]);
  });

  it("has a checklist beside it", () => {
    expect(existsSync(new URL("../../graph-data/serenity-integrated-mentoring.sources.md", import.meta.url))).toBe(
      true,
    );
  });
});
