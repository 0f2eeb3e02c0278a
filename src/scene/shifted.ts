import { round } from "./shapes";
import type { Mark } from "./types";

/** A mark moved by some pixels. */
export function shifted(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind === "text") return { ...mark, x: round(mark.x + dx), y: round(mark.y + dy) };
  const move = (d: string): string => shiftPath(d, dx, dy);
  return { ...mark, d: move(mark.d), ...(mark.clip ? { clip: move(mark.clip) } : {}) };
}

function shiftPath(d: string, dx: number, dy: number): string {
  return d.replace(/([MLQCA])([^MLQCAZ]*)/g, (_, command: string, rest: string) => {
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === "A") {
      // Radii, rotation and flags stay; only the end moves.
      for (let i = 0; i + 6 < numbers.length; i += 7) {
        numbers[i + 5] = round((numbers[i + 5] as number) + dx);
        numbers[i + 6] = round((numbers[i + 6] as number) + dy);
      }
    } else {
      for (let i = 0; i < numbers.length; i++) numbers[i] = round((numbers[i] as number) + (i % 2 === 0 ? dx : dy));
    }
    return `${command}${numbers.join(" ")}`;
  });
}
