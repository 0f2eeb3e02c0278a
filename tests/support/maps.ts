import { readFileSync } from "node:fs";
import { parseMap } from "../../src";
import type { StandpointMap } from "../../src/model";

/** A map of `graph-data`, read as any reader would. Throws where it has an error. */
export function readMap(name: string): StandpointMap {
  const { map, problems } = parseMap(readFileSync(`graph-data/${name}.json`, "utf8"));
  const errors = problems.filter((problem) => problem.severity === "error");
  if (!map || errors.length > 0) throw new Error(`${name}: ${errors.map((problem) => problem.message).join(" ")}`);
  return map;
}

export const MAP_NAMES = ["serenity-integrated-mentoring", "harbour-bridge"] as const;
