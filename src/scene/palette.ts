import type { BaseToken, Token } from "./types";

export type Theme = "light" | "dark";

/** Font of every text mark: common sans-serif faces by name, none of them fetched, all of about the same widths. */
export const FONT_STACK =
  "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";

/** Width of the halo behind letters in pixels, both sides together. */
export const HALO_WIDTH = 4;

/**
 * Values of the tokens. Orange and purple are ColorBrewer's PuOr steps, which stay apart under every common kind of
 * colour blindness; one hue a side, so that the level is told by the glyph and never by lightness.
 */
const PALETTES: Record<Theme, Record<BaseToken, string>> = {
  light: {
    surface: "#ffffff",
    ink: "#1b1f24",
    soft: "#57606a",
    rule: "#d5dae0",
    oppose: "#b35806",
    support: "#542788",
    neutral: "#57606a",
    "tint-oppose-2": "#faf1e8",
    "tint-oppose": "#fdf8f3",
    "tint-neutral": "#f6f8f9",
    "tint-support": "#f8f6fb",
    "tint-support-2": "#f1edf7",
    tie: "#7a838e",
  },
  dark: {
    surface: "#14171c",
    ink: "#eceff3",
    soft: "#a3adb8",
    rule: "#373e47",
    oppose: "#f1a340",
    support: "#bda8ec",
    neutral: "#a3adb8",
    "tint-oppose-2": "#2a2017",
    "tint-oppose": "#221d18",
    "tint-neutral": "#1b2026",
    "tint-support": "#1f1d29",
    "tint-support-2": "#262137",
    tie: "#717b87",
  },
};

/** How much of a faded colour is left; the rest is the surface. */
const FADED = 0.22;

/** The colour of a token in a theme, as `#rrggbb`. */
export function colourOf(token: Token, theme: Theme): string {
  const palette = PALETTES[theme];
  if (!token.endsWith("~")) return palette[token as BaseToken];
  return blend(palette[token.slice(0, -1) as BaseToken], palette.surface, FADED);
}

/** The same token, faded. */
export function faded(token: Token): Token {
  return token.endsWith("~") ? token : (`${token as BaseToken}~` as const);
}

function blend(front: string, back: string, share: number): string {
  const channel = (at: number): string => {
    const mixed =
      Number.parseInt(front.slice(at, at + 2), 16) * share + Number.parseInt(back.slice(at, at + 2), 16) * (1 - share);
    return Math.round(mixed).toString(16).padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
