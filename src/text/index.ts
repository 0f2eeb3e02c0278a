export { dateInWords, dayInWords, lastDayInWords, yearOf } from "./dates";
export type { Words } from "./en";
export { stanceWord } from "./stance-word";
export { wordsFor } from "./words-for";
