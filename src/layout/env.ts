import type { MeasureText } from "./wrap";

/** What a picture has to know of the place it is drawn in. */
export interface Environment {
  /** Width of the whole figure in pixels. Below 720 pictures take their list form; below 280 they are drawn at 280. */
  readonly width: number;
  /** Empty space around everything, in pixels, taken from the width. Default: 0, as a widget has its own. */
  readonly margin?: number | undefined;
  /** Height in pixels that the stage should fill; it grows beyond where it must. Default: as high as the content. */
  readonly height?: number | undefined;
  /** BCP 47 tag of the language of the sentences. Default: en. */
  readonly locale?: string | undefined;
  /** Width of a text in pixels. Without a browser `tableWidth`, which is the same on every machine. */
  readonly measureText: MeasureText;
  /** Default: comfortable. */
  readonly density?: "comfortable" | "compact" | undefined;
  /** Whether long columns show all of their rows. Default: false. */
  readonly expanded?: boolean | undefined;
}

/** An environment with its defaults filled in. */
export interface Surroundings {
  /** Width of the content, without the margins. */
  readonly width: number;
  readonly margin: number;
  readonly height: number | undefined;
  readonly locale: string;
  readonly measureText: MeasureText;
  readonly compact: boolean;
  readonly expanded: boolean;
  /** Whether the picture takes its list form. */
  readonly narrow: boolean;
}

/** The one threshold: below it network and spectrum are a vertical list. In pixels of the figure's own width. */
export const WIDE_FROM = 720;
const NARROWEST = 280;

/** Fills in the defaults. Throws a RangeError where the width is no positive number. */
export function surroundingsOf(env: Environment): Surroundings {
  if (!(env.width > 0) || !Number.isFinite(env.width)) {
    throw new RangeError(`env.width must be a positive number of pixels, not ${env.width}.`);
  }
  const margin = env.margin ?? 0;
  return {
    width: Math.max(NARROWEST, Math.round(env.width)) - 2 * margin,
    margin,
    height: env.height,
    locale: env.locale ?? "en",
    measureText: env.measureText,
    compact: env.density === "compact",
    expanded: env.expanded === true,
    narrow: env.width < WIDE_FROM,
  };
}
