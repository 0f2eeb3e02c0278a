import type { Problem, StandpointMap } from "../model";
import type { Command } from "./commands/command";
import { setStance } from "./commands/set-stance";
import { applyPatch, type PatchOperation } from "./json-patch";
import { transact } from "./transaction";

/** Who made a change. */
export type Origin = "user" | "import" | "layout" | "remote" | "restore";

/** One step of the history: a command that was carried out. */
export interface Step {
  /** Id of the command. */
  readonly command: string;
  /** What its name needs: ids and values. */
  readonly values: Readonly<Record<string, string | number>>;
  /** JSON Pointer of what was changed. */
  readonly about: string;
  readonly origin: Origin;
  readonly patches: readonly PatchOperation[];
  readonly inversePatches: readonly PatchOperation[];
}

/** What listeners are told after each change. */
export interface EditorChange {
  readonly map: StandpointMap;
  readonly before: StandpointMap;
  readonly kind: "run" | "undo" | "redo";
  readonly step: Step;
}

export type RunResult =
  | { readonly done: true; readonly step: Step }
  | { readonly done: false; readonly problems: readonly Problem[] };

/** Edits one map; keeps its history. */
export interface Editor {
  /** The map as it is now. A new object after each change; what did not change in it stays the same. */
  readonly map: StandpointMap;
  /** Ids of the commands that `run` takes. */
  readonly commands: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Steps that can be undone, the oldest first. */
  readonly history: readonly Step[];
  /**
   * Carries out a command. Where the result would have an error it is refused with problems and nothing changes. Throws
   * a RangeError for a command that there is not.
   */
  run(id: string, args: unknown, options?: { origin?: Origin; history?: "record" | "ignore" }): RunResult;
  /** Takes the last step back; undefined where there is none. */
  undo(): Step | undefined;
  /** Takes the last undo back; undefined where there is none. */
  redo(): Step | undefined;
  /** Calls a listener after each change; gives a function that ends it. */
  subscribe(listener: (change: EditorChange) => void): () => void;
}

const COMMANDS = new Map<string, Command<never>>([setStance].map((command) => [command.id, command as Command<never>]));
/** The oldest steps beyond so many are forgotten. */
const MOST_STEPS = 10_000;

/** An editor for a map. The map given is never changed. */
export function createEditor(start: StandpointMap): Editor {
  let map = start;
  let past: readonly Step[] = [];
  let future: readonly Step[] = [];
  const listeners = new Set<(change: EditorChange) => void>();

  const become = (next: StandpointMap, kind: EditorChange["kind"], step: Step): void => {
    const before = map;
    map = next;
    for (const listener of [...listeners]) listener({ map, before, kind, step });
  };

  return {
    get map() {
      return map;
    },
    commands: [...COMMANDS.keys()],
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    get history() {
      return past;
    },
    run(id, args, { origin = "user", history = "record" } = {}) {
      const command = COMMANDS.get(id);
      if (!command) throw new RangeError(`There is no command "${id}". There are: ${[...COMMANDS.keys()].join(", ")}.`);
      const plan = command.plan(map, args as never);
      if ("problems" in plan) return { done: false, problems: plan.problems };
      const { after, patches, inversePatches } = transact(map, plan.recipe);
      const step: Step = { command: id, values: plan.values, about: plan.about, origin, patches, inversePatches };
      if (history === "record") {
        past = [...past.slice(-(MOST_STEPS - 1)), step];
        future = [];
      }
      become(after, "run", step);
      return { done: true, step };
    },
    undo() {
      const step = past[past.length - 1];
      if (!step) return undefined;
      past = past.slice(0, -1);
      future = [...future, step];
      become(applyPatch(map, step.inversePatches), "undo", step);
      return step;
    },
    redo() {
      const step = future[future.length - 1];
      if (!step) return undefined;
      future = future.slice(0, -1);
      past = [...past, step];
      become(applyPatch(map, step.patches), "redo", step);
      return step;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
