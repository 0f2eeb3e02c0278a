/** How a stance is looked up in the catalogue: one of the five levels, or a word for what is no level. */
export type StanceWord = "-1" | "-0.5" | "0" | "0.5" | "1" | "mixed" | "undeclared";

export type Tense = "now" | "then";
