import { levelOf, type Position } from "../model";
import type { StanceWord } from "./kinds";

/** The catalogue's word for a position: its nearest level, or what is no level. */
export function stanceWord(position: Position): StanceWord {
  return typeof position === "number" ? (String(levelOf(position)) as StanceWord) : position;
}
