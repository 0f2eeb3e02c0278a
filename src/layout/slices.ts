import type { Coordinates } from "./bands";

/** A layout on its way. The budget decides when it is done, never what comes out. */
export interface Layout {
  /** Works for about so many milliseconds; true when nothing is left to do. */
  step(budgetMs: number): boolean;
  /** The coordinates of everyone with a place on the stage; empty until done. */
  readonly coordinates: Coordinates;
}

/** Runs work that pauses by itself in slices of the caller's choice. */
export function sliced(work: Iterator<void, Coordinates>): Layout {
  let coordinates: Coordinates = {};
  let done = false;
  return {
    step(budgetMs) {
      const end = Date.now() + budgetMs;
      while (!done) {
        const next = work.next();
        if (next.done) {
          coordinates = next.value;
          done = true;
        } else if (Date.now() >= end) {
          break;
        }
      }
      return done;
    },
    get coordinates() {
      return coordinates;
    },
  };
}
