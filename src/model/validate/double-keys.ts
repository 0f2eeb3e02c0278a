import { pointer } from "../check";
import { scanJson } from "../json-scan";
import type { Tell } from "../problems";

interface Level {
  readonly path: string;
  readonly keys: Set<string>;
  /** The key or index at which the scan is. */
  at: string;
  items: number;
}

/** Tells the keys that stand twice in one object of a JSON text: reading it drops all but the last without a word. */
export function findDoubleKeys(text: string, tell: Tell): void {
  const levels: Level[] = [];
  scanJson(text.replace(/^\ufeff/, ""), (event, written) => {
    const level = levels.at(-1);
    if (event === "close") levels.pop();
    else if (event === "key" && level) {
      const key: unknown = JSON.parse(written);
      level.at = String(key);
      if (level.keys.has(level.at)) tell(`${level.path}/${pointer(level.at)}`, "json-key-twice", { key: level.at });
      level.keys.add(level.at);
    } else if (event === "item" && level) level.at = String(level.items++);
    else levels.push({ path: level ? `${level.path}/${pointer(level.at)}` : "", keys: new Set(), at: "", items: 0 });
  });
}
