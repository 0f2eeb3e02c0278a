import { readFileSync } from "node:fs";
import { parseMap, type StandpointMap } from "../index";
import { readDate } from "../model";
import type { Output } from "./output";
import { UsageError } from "./usage";

/** The text of a file. Throws a UsageError with a sentence where it can't be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const why = code === "ENOENT" ? "There is no such file" : code === "EISDIR" ? "It is a folder" : "It can't be read";
    throw new UsageError(`${file}: ${why}. Give the path of a map file (JSON).`);
  }
}

/**
 * A map to be shown. What is wrong in it is said on standard error and left out, as in a widget; nothing comes back
 * where the file is no map at all.
 */
export function readMap(file: string, output: Output): StandpointMap | undefined {
  const { map, problems } = parseMap(readText(file));
  for (const problem of problems.filter(({ severity }) => severity === "error")) {
    output.error(`${file}${problem.path ? ` ${problem.path}` : ""}: ${problem.message}`);
  }
  return map;
}

/** Throws a UsageError that lists the ids that there are, unless `id` is one of them. */
export function requireId(collection: object | undefined, id: string, what: string): void {
  if (Object.hasOwn(collection ?? {}, id)) return;
  const ids = Object.keys(collection ?? {});
  const some = ids.slice(0, 20).join(", ");
  throw new UsageError(
    ids.length === 0
      ? `The map has no ${what}s.`
      : `The map has no ${what} "${id}". It has: ${some}${ids.length > 20 ? " …" : ""}.`,
  );
}

/** Throws a UsageError where a date given on the command line can't be read. */
export function checkDate(date: string | undefined): void {
  if (date !== undefined && !readDate(date)) {
    throw new UsageError(`"${date}" is no date. Write a year, a month or a day: 2021, 2021-05, 2021-05-20.`);
  }
}
