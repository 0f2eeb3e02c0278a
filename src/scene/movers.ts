import { type Cast, LEVELS } from "../layout";
import { type Level, levelOf, positionAt, readDate, type StandpointMap, stancesOf, type View } from "../model";

/** One place on a mover's way. */
export interface Step {
  readonly level: Level;
  /** Date of the stance that took it there, as the map gives it. */
  readonly date: string | undefined;
  readonly basis: string | undefined;
}

export interface Mover {
  readonly actor: string;
  /** From the old level to the new one, at least two. */
  readonly steps: readonly Step[];
}

/**
 * Who moved since a date: a mover has a known level at the later of `since` (its first day) and its own first stance,
 * and another one at the date of the view. Who has a level now and had none at `since` is new.
 */
export function moversOf(map: StandpointMap, view: View, cast: Cast): { movers: Mover[]; added: string[] } {
  const since = readDate(view.since)?.earliest;
  const { issue } = cast;
  if (since === undefined || since > cast.day || issue === undefined) return { movers: [], added: [] };
  const movers: Mover[] = [];
  const added: string[] = [];
  for (const band of cast.bands) {
    for (const actor of [...band.current, ...band.stale]) {
      const dates = stancesOf(map, actor, issue)
        .map((id) => readDate(map.stances?.[id]?.date)?.earliest)
        .filter((day) => day !== undefined && day <= cast.day)
        .sort() as string[];
      const first = dates[0] !== undefined && dates[0] > since ? dates[0] : since;
      const steps: Step[] = [];
      for (const day of [first, ...dates.filter((date) => date > first), cast.day]) {
        const result = positionAt(map, actor, issue, day);
        if (result.state !== "position" || typeof result.value !== "number") continue;
        const level = levelOf(result.value);
        if (steps[steps.length - 1]?.level !== level) steps.push({ level, date: result.since, basis: result.basis });
      }
      const before = positionAt(map, actor, issue, since);
      const start = positionAt(map, actor, issue, first);
      if (start.state === "position" && steps.length > 1 && levelOf(start.value as number) !== band.level) {
        movers.push({ actor, steps });
      } else if (before.state !== "position" && before.state !== "mixed" && before.state !== "undeclared") {
        added.push(actor);
      }
    }
  }
  return { movers, added };
}

export function levelIndex(level: Level): number {
  return LEVELS.indexOf(level);
}
