/**
 * Width of one line of text in pixels.
 *
 * @param size font size in pixels
 * @param weight 400 or 600
 */
export type MeasureText = (text: string, size: number, weight: number) => number;

/** A stretch of text in one style; `soft` stretches (a year after a label) are drawn in lighter ink. */
export interface Run {
  readonly text: string;
  readonly soft?: boolean;
  readonly strong?: boolean;
}

export interface Line {
  readonly runs: readonly (Run & { readonly x: number })[];
  readonly width: number;
}

const ELLIPSIS = "…";

/**
 * Breaks runs of text into lines no wider than `width`, at spaces and after hyphens and slashes; a word that is wider
 * than a line is broken where it must be. What does not fit into `maxLines` ends in an ellipsis.
 */
export function wrapRuns(
  runs: readonly Run[],
  options: { width: number; size: number; measureText: MeasureText; maxLines?: number },
): Line[] {
  const { width, size, measureText } = options;
  const maxLines = options.maxLines ?? Number.POSITIVE_INFINITY;
  const measure = (text: string, run: Run) => measureText(text, size, run.strong ? 600 : 400);
  const lines: { runs: (Run & { x: number })[]; width: number }[] = [{ runs: [], width: 0 }];
  const line = () => lines[lines.length - 1] as (typeof lines)[number];

  const put = (piece: string, run: Run): void => {
    const last = line().runs[line().runs.length - 1];
    if (last && last.soft === run.soft && last.strong === run.strong) {
      const joined = last.text + piece;
      line().runs[line().runs.length - 1] = { ...last, text: joined };
      line().width = last.x + measure(joined, run);
    } else {
      line().runs.push({ ...run, text: piece, x: line().width });
      line().width += measure(piece, run);
    }
  };

  for (const [index, run] of runs.entries()) {
    const following = /^[,;.)]/.exec(runs[index + 1]?.text ?? "")?.[0];
    const words = wordsOf(run.text);
    for (const [at, word] of words.entries()) {
      // A comma never starts a line: the word before it takes it along.
      const tail = at === words.length - 1 && following ? measure(following, run) : 0;
      const glued = at === 0 && /^[,;.)]/.test(word);
      const fits = line().width + measure(word.trimEnd(), run) + tail <= width;
      if (!fits && !glued && line().runs.length > 0) {
        trimEnd(line(), measure);
        lines.push({ runs: [], width: 0 });
      }
      let rest = line().runs.length === 0 ? word.trimStart() : word;
      while (rest && measure(rest.trimEnd(), run) > width) {
        const cut = longestFit(rest, (text) => measure(text, run) <= width);
        if (cut >= rest.trimEnd().length) break;
        put(rest.slice(0, cut), run);
        lines.push({ runs: [], width: 0 });
        rest = rest.slice(cut);
      }
      if (rest) put(rest, run);
    }
  }
  trimEnd(line(), measure);
  if (lines.length <= maxLines) return lines;

  const kept = lines.slice(0, maxLines);
  const end = kept[kept.length - 1] as (typeof lines)[number];
  const tail = end.runs[end.runs.length - 1];
  if (tail) {
    const room = width - tail.x;
    const cut = longestFit(tail.text, (text) => measure(text.trimEnd() + ELLIPSIS, tail) <= room);
    const text = tail.text.slice(0, cut).trimEnd() + ELLIPSIS;
    end.runs[end.runs.length - 1] = { ...tail, text };
    end.width = tail.x + measure(text, tail);
  }
  return kept;
}

/** Words with the space around them, so that joining them gives the text again. A no-break space breaks nothing. */
function wordsOf(text: string): string[] {
  return text.match(/[ \t\n]*[^ \t\n\-/]*[-/]?[ \t\n]*/g)?.filter(Boolean) ?? [];
}

function longestFit(text: string, fits: (text: string) => boolean): number {
  let cut = text.length;
  while (cut > 1 && !fits(text.slice(0, cut))) cut--;
  // Never between the two halves of one character.
  return cut > 1 && /[\uD800-\uDBFF]/.test(text.charAt(cut - 1)) ? cut - 1 : cut;
}

function trimEnd(line: { runs: (Run & { x: number })[]; width: number }, measure: (t: string, r: Run) => number): void {
  const last = line.runs[line.runs.length - 1];
  if (!last) return;
  const text = last.text.trimEnd();
  line.runs[line.runs.length - 1] = { ...last, text };
  line.width = last.x + measure(text, last);
}
