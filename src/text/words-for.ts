import { en, type Words } from "./en";

const catalogues = new Map<string, Words>([["en", en]]);

/**
 * The catalogue for a locale: that of its language, English where no other is loaded.
 *
 * @param locale a BCP 47 tag such as `en` or `de-AT`.
 */
export function wordsFor(locale: string): Words {
  return catalogues.get(locale.slice(0, 2).toLowerCase()) ?? en;
}
