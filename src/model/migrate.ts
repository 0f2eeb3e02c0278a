import { VERSION } from "./schema";

/** How a map of one version becomes one of the next. */
export interface Migration {
  /** The version that it reads. */
  readonly from: number;
  /** Gives the map in the form of the next version; `version` itself is seen to. Must not change what it is given. */
  readonly change: (map: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** Every step since version 1, which is the first. Each has a file before and a file after in `tests/model/migrations`. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings a map of an older version up to the newest, step by step. What is no map, has no older version, or lacks a
 * step comes back as it is, for the check to say what is wrong with it.
 */
export function migrate(value: unknown, steps: readonly Migration[] = MIGRATIONS, newest = VERSION): unknown {
  let map = value;
  for (;;) {
    if (typeof map !== "object" || map === null) return map;
    const { version } = map as { version?: unknown };
    const step = typeof version === "number" && version < newest && steps.find(({ from }) => from === version);
    if (!step) return map;
    map = { ...step.change(map as Readonly<Record<string, unknown>>), version: step.from + 1 };
  }
}
