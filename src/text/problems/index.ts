import type { Problem } from "../../model";
import { en, type ProblemWords } from "./en";

const catalogues: Readonly<Record<string, ProblemWords>> = { en };

/**
 * What a problem means, for the people who make the map: what is wrong, where, and the way out, in a sentence or two.
 *
 * @param locale a BCP 47 tag such as `en` or `de-AT`; English where its language has no sentences. Default: `en`.
 */
export function problemMessage(problem: Problem, locale = "en"): string {
  const words = catalogues[locale.slice(0, 2).toLowerCase()] ?? en;
  return words.sentences[problem.code](words.place(problem.path), problem.values, problem.path);
}
