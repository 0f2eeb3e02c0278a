/** Words for other forms of pictures than the one that most readers see first: a door of its own for its bytes. */
import type { Words } from "../en";
import { enForms, type Forms } from "../en/forms";
import { wordsFor } from "../words-for";

/** The words of all forms of pictures in a language. */
export type FormWords = Words & Forms;

const catalogues: Readonly<Record<string, Forms>> = { en: enForms };

const kept = new Map<Words, FormWords>();

/** The words of all forms for a locale, English where its language has none. The same object for the same language. */
export function formWordsFor(locale: string): FormWords {
  const words = wordsFor(locale);
  let all = kept.get(words);
  if (!all) {
    all = { ...words, ...(catalogues[words.lang] ?? enForms) };
    kept.set(words, all);
  }
  return all;
}
