import { findFaults } from "./check";
import { mayHoldForbiddenKeys, parseJson, refusalOf } from "./json";
import { VERSION } from "./schema";
import type { StandpointMap } from "./types";

/**
 * Reads a map file in which there is nothing to look at twice: gives the map just as `parseMap` in `model/validate`
 * would, or undefined where that has to be asked, which then says what is wrong. Never throws.
 */
export function readFaultless(text: string): StandpointMap | undefined {
  if (refusalOf(text) || mayHoldForbiddenKeys(text)) return undefined;
  let map: StandpointMap;
  try {
    map = parseJson(text) as StandpointMap;
  } catch {
    return undefined;
  }
  let isFaultless = true;
  findFaults(map, () => {
    isFaultless = false;
  });
  // One of an older version has to be brought up to the newest first.
  return isFaultless && map.version === VERSION ? map : undefined;
}
