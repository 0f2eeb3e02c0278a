import type { Problem, StandpointMap } from "../../model";
import type { DraftMap } from "../transaction";

/** What a command would do: a recipe for the draft and values for its name in the history; or why it can't. */
export type Plan =
  | {
      readonly recipe: (draft: DraftMap) => void;
      readonly values: Readonly<Record<string, string | number>>;
      /** JSON Pointer of what was changed, to which undo returns the reader. */
      readonly about: string;
    }
  | { readonly problems: readonly Problem[] };

/** A named change of the map, as data: menus, keys and the palette read the same table. */
export interface Command<Args = never> {
  /** Verb-noun, stable. */
  readonly id: string;
  /** Plans the change. Never throws for a reason that lies in the arguments. */
  plan(map: StandpointMap, args: Args): Plan;
}
