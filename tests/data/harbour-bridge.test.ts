import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDate } from "../../src/model/date-faults";
import type { Field } from "../../src/model/fields";
import { positionAt } from "../../src/model/position";
import * as schema from "../../src/model/schema";
import type { StandpointMap } from "../../src/model/types";
import { validateMap } from "../../src/model/validate";

const map = JSON.parse(readFileSync("graph-data/harbour-bridge.json", "utf8")) as StandpointMap;
const stances = Object.values(map.stances ?? {});

/** Records are told by their tables: the same table stands in several places, and one of them is enough. */
const NAMES = new Map<unknown, string>(
  Object.entries(schema).flatMap(([name, field]) =>
    typeof field === "object" && "fields" in field ? [[field.fields, name] as const] : [],
  ),
);

/** Every `record.field` that the schema has. */
function fieldsOf(field: Field, found = new Set<string>()): Set<string> {
  if (field.of) fieldsOf(field.of, found);
  for (const [name, inner] of Object.entries(field.fields ?? {})) {
    const key = keyOf(field, name);
    if (found.has(key)) continue;
    found.add(key);
    fieldsOf(inner, found);
  }
  return found;
}

/** Every `record.field` that a value uses. */
function used(field: Field, value: unknown, found = new Set<string>()): Set<string> {
  if (field.kind === "list") for (const item of value as unknown[]) used(field.of as Field, item, found);
  if (field.kind === "dictionary") {
    for (const item of Object.values(value as object)) used(field.of as Field, item, found);
  }
  for (const [name, inner] of Object.entries(field.fields ?? {})) {
    const given = (value as Record<string, unknown>)[name];
    if (given === undefined) continue;
    found.add(keyOf(field, name));
    used(inner, given, found);
  }
  return found;
}

// A private remark may stand in any record; the map holds a single one.
const keyOf = (field: Field, name: string) => (name === "private" ? name : `${NAMES.get(field.fields)}.${name}`);

/** Every word that the schema lets one choose from, as `record.field: word`. */
function choices(field: Field, value?: unknown, all = new Set<string>(), seen = new Set<unknown>()): Set<string> {
  if (field.of) {
    const items = value === undefined ? [undefined] : Object.values(value as object);
    for (const item of items) choices(field.of, item, all, seen);
  }
  if (value === undefined && seen.has(field.fields)) return all;
  seen.add(field.fields);
  for (const [name, inner] of Object.entries(field.fields ?? {})) {
    const given = (value as Record<string, unknown> | undefined)?.[name];
    if (inner.choices && value === undefined)
      for (const word of inner.choices) all.add(`${keyOf(field, name)}: ${word}`);
    if (inner.choices && given !== undefined) all.add(`${keyOf(field, name)}: ${String(given)}`);
    if (value === undefined || given !== undefined) choices(inner, given, all, seen);
  }
  return all;
}

describe("harbour-bridge.json", () => {
  it("says that it is fiction, in its title and its summary", () => {
    expect(map.title).toMatch(/fiction/);
    expect(map.summary).toMatch(/fiction/);
  });

  it("uses every field of the format", () => {
    const given = used(schema.mapSchema, map);
    expect([...fieldsOf(schema.mapSchema)].filter((field) => !given.has(field))).toEqual([]);
  });

  it("uses every word that a field offers", () => {
    const given = choices(schema.mapSchema, map);
    // What a source does unless it says otherwise needs no word.
    expect([...choices(schema.mapSchema)].filter((choice) => !given.has(choice))).toEqual(["evidence.role: supports"]);
  });

  it("has all families of actors and of ties", () => {
    const actors = Object.values(map.actors ?? {}).map(({ kind }) => map.actorKinds?.[kind ?? ""]?.family);
    const ties = Object.values(map.relations ?? {}).map(({ kind }) => map.relationKinds?.[kind]);
    expect(schema.ACTOR_FAMILIES.filter((family) => !actors.includes(family))).toEqual([]);
    expect(schema.RELATION_FAMILIES.filter((family) => !ties.some((tie) => tie?.family === family))).toEqual([]);
    expect([1, -1].filter((sign) => !ties.some((tie) => tie?.sign === sign))).toEqual([]);
  });

  it("has all positions", () => {
    const given = new Set(stances.map(({ position }) => position));
    expect([-1, -0.5, 0, 0.5, 1, "mixed", "undeclared"].filter((value) => !given.has(value as 0))).toEqual([]);
  });

  it("has every form of date", () => {
    const forms = stances.map(({ date }): string => {
      if (date === undefined) return "undated";
      const found = parseDate(date);
      const bounds = /^\[(\d?).*\.\.(\d?)/.exec(date);
      if (bounds) return bounds[1] ? (bounds[2] ? "range" : "since") : "by";
      return /[~?%]$/.exec(date)?.[0] ?? ("precision" in found ? found.precision : "?");
    });
    const expected = ["undated", "range", "since", "by", "~", "?", "%", "day", "month", "year"];
    expect(expected.filter((form) => !forms.includes(form))).toEqual([]);
  });

  it("shows every state of the date rule", () => {
    const at = (actor: string, issue: string, date?: string) => positionAt(map, actor, issue, date);
    expect(at("council", "bridge")).toMatchObject({ state: "position", value: 1, certainty: "sure" });
    expect(at("wheels-feet", "bridge", "2024-06").state).toBe("not-yet");
    expect(at("okafor", "vote", "2023").state).toBe("not-raised");
    expect(at("ferry", "bridge")).toMatchObject({ state: "lapsed", value: 0.5, until: "2021-05" });
    expect(at("lindqvist", "cars").state).toBe("lapsed");
    expect(at("tidal-crossing", "bridge")).toMatchObject({ state: "ended", value: 1 });
    expect(at("harbour-first", "bridge")).toMatchObject({ state: "mixed", why: { code: "tied-opposite" } });
    expect(at("quay-street", "bridge").state).toBe("mixed");
    expect(at("gazette", "bridge").state).toBe("undeclared");
    expect(at("school", "bridge").state).toBe("unknown");
    expect(at("wheels-feet", "ferry", "2024-12").certainty).toBe("possibly");
    expect(at("harbour", "ferry").certainty).toBe("undated");
    expect(at("engineers", "bridge").freshness).toBe("last-known");
  });

  it("does not count what was never said, nor the draft", () => {
    expect(positionAt(map, "pilots", "bridge", "2024-03-01").state).toBe("unknown");
    expect(positionAt(map, "sailing", "cars").state).toBe("unknown");
  });

  it("has one draft and one private remark, and nothing else that publishing forbids", () => {
    const problems = validateMap(map, { public: true });
    expect(problems.filter(({ severity }) => severity === "error").map(({ path, code }) => `${code} ${path}`)).toEqual([
      "public-private /sources/party-leaflet/private",
      "public-draft /stances/sailing-cars-2025/status",
    ]);
    expect(
      problems.filter(({ severity }) => severity === "warning").map(({ path, code }) => `${code} ${path}`),
    ).toEqual(["kind-unknown /actors/lifeboat/kind"]);
  });

  it("is not in error as it stands, and points to addresses that belong to nobody only", () => {
    expect(validateMap(map).filter(({ severity }) => severity === "error")).toEqual([]);
    const hosts = JSON.stringify(map).match(/(?:https?:\/\/|mailto:[^"@]*@)[^/"]+/g) ?? [];
    expect(hosts.filter((host) => !/(?:\/\/|@)example\.(?:org|com)$/.test(host))).toEqual([]);
  });
});
