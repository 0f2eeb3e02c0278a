import { pointer, walk } from "./check";
import { type JsonLocator, readJson } from "./json-read";
import { migrate } from "./migrate";
import { addProblem, findErrors, unitOf } from "./problems";
import { mapSchema } from "./schema";
import type { Problem, StandpointMap } from "./types";

export interface ParseResult {
  /** The map, or what could be kept of it; absent where nothing could. */
  readonly map?: StandpointMap;
  readonly problems: readonly Problem[];
}

/**
 * Reads a map file for showing it. A record with an error (a member of a collection; another field of the map as a
 * whole) is left out and named by a problem, and so is what refers to it; the rest is shown. A map without errors comes
 * back as it stands in the file, key for key. Without a map where the text can't be read, the version is newer, or a
 * field that every map needs is wrong. Looks for errors only: warnings are for `parseStrictly`. Never throws.
 *
 * A page that only shows a map tries `readFaultless` first, and loads this where something is wrong.
 */
export function parseMap(text: string, locate?: JsonLocator): ParseResult {
  const read = readJson(text, locate);
  if ("problem" in read) return { problems: [read.problem] };
  const value = migrate(read.value);
  const { problems, broken } = findErrors(value);
  for (const problem of read.forbidden) {
    addProblem(problems, problem);
    broken.add(unitOf(problem.path));
  }
  if (broken.size === 0) return { map: value as StandpointMap, problems };
  const isNeeded = (name: string) => mapSchema.fields[name as "title"]?.required;
  if (broken.has("") || Object.keys(mapSchema.fields).some((name) => isNeeded(name) && broken.has(`/${name}`))) {
    return { problems };
  }

  const users = new Map<string, [path: string, values: Problem["values"]][]>();
  walk(mapSchema, value, "", {
    fault() {},
    reference(path, collection, id) {
      const unit = `/${collection}/${pointer(id)}`;
      const known = users.get(unit);
      if (known) known.push([path, { collection, id }]);
      else users.set(unit, [[path, { collection, id }]]);
    },
  });
  // A set that grows while it is walked: what falls out takes along what refers to it, to the end of the chain.
  for (const unit of broken) {
    for (const [path, values] of users.get(unit) ?? []) {
      if (broken.has(unitOf(path))) continue;
      broken.add(unitOf(path));
      addProblem(problems, { path, code: "reference-left-out", values, severity: "error" });
    }
  }
  return { map: without(value as StandpointMap, broken), problems };
}

function without(map: StandpointMap, broken: ReadonlySet<string>): StandpointMap {
  const entries = Object.entries(map).flatMap(([name, value]) => {
    const field = `/${pointer(name)}`;
    if (broken.has(field)) return [];
    if (mapSchema.fields[name as "actors"]?.kind !== "dictionary") return [[name, value]];
    const members = Object.entries(value as object);
    const kept = members.filter(([key]) => !broken.has(`${field}/${pointer(key)}`));
    return [[name, kept.length === members.length ? value : Object.fromEntries(kept)]];
  });
  return Object.fromEntries(entries) as StandpointMap;
}
