import type { Cast, Coordinate, Surroundings } from "../layout";
import type { Level, PictureName, StandpointMap, View } from "../model";
import type { Words } from "../text";

/** A colour by its meaning; `palette.ts` has its value for each theme. A trailing `~` is the same, faded. */
export type Token = BaseToken | `${BaseToken}~`;
export type BaseToken =
  | "surface"
  | "ink"
  | "soft"
  | "rule"
  | "oppose"
  | "support"
  | "neutral"
  | "tint-oppose-2"
  | "tint-oppose"
  | "tint-neutral"
  | "tint-support"
  | "tint-support-2"
  | "tie";

/** A shape to be filled, stroked or both. Coordinates are relative to the item's place, in pixels. */
export interface PathMark {
  readonly kind: "path";
  /** SVG path data, absolute commands, rounded to 0.001. */
  readonly d: string;
  readonly fill?: Token;
  readonly stroke?: Token;
  /** Stroke width in pixels. */
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: "butt" | "round";
  /** Path data outside of which nothing of the mark is painted. */
  readonly clip?: string;
}

/** A stretch of a line of text in a style of its own. */
export interface TextSpan {
  readonly text: string;
  readonly fill: Token;
  readonly weight: 400 | 600;
}

/** One line of text on its alphabetic baseline. */
export interface TextMark {
  readonly kind: "text";
  /** The whole line. */
  readonly text: string;
  /** Its stretches, painted one after another; without them the line has one style. */
  readonly spans?: readonly TextSpan[];
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Font size in pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: Token;
  /** Colour of the halo behind the letters; `HALO_WIDTH` says how wide. */
  readonly halo?: Token;
  /** Width as measured, for checks of overlap. */
  readonly measured: number;
  /** Language of the words where it differs from that of the sentences. */
  readonly lang?: string;
}

export type Mark = PathMark | TextMark;

/** What something on the map is, and its id. */
export interface Reference {
  readonly kind: "actor" | "issue" | "tie" | "stance" | "source" | "method" | "corrections" | "more";
  readonly id: string;
}

/** Left, top, width and height in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SceneItem {
  readonly id: string;
  readonly kind: "band" | "caption" | "link" | "actor" | "row" | "text" | "legend" | "mover";
  /** `stage` is panned and painted by SVG or canvas; `frame` is HTML in a widget and marks in SVG text. */
  readonly layer: "stage" | "frame";
  /** Place of the item's own origin: on the stage for stage items, in the figure for frame items. */
  readonly x: number;
  readonly y: number;
  readonly marks: readonly Mark[];
  /** The area that answers to a pointer, relative to the item's place. Absent: it does not answer. */
  readonly hit?: Box;
  /** What opens when it is chosen. */
  readonly ref?: Reference;
  /** What a pointer resting on it is told. */
  readonly title?: string;
  /** Ids of items that stand out together with it. */
  readonly neighbours?: readonly string[];
  /** Part of the picture that may lie on it, for checks: links may cross, labels may not. */
  readonly solid?: readonly Box[];
}

/** A stretch of text in a sentence of the frame. */
export interface Inline {
  readonly text: string;
  readonly strong?: boolean;
  readonly soft?: boolean;
  readonly ref?: Reference;
}

/** A sentence or heading around the stage, as words: widgets make HTML of it, `composeFigure` marks. */
export interface FrameText {
  readonly id: string;
  readonly role: "heading" | "lead" | "notice" | "sentence" | "credit";
  /** Whether it stands above the stage or below it. */
  readonly place: "above" | "below";
  readonly runs: readonly Inline[];
  /** True where the words are the map's own and in its language. */
  readonly own?: boolean;
  /** Where a list of names is long: what is shown in place of the rest, and the rest. */
  readonly more?: { readonly label: string; readonly runs: readonly Inline[] };
}

export interface ColumnHead {
  readonly level: Level;
  readonly title: string;
  /** "5 (4 last known)". */
  readonly count: string;
  /** The map's own words for this side. */
  readonly note?: string;
  readonly x: number;
  readonly width: number;
  readonly token: Token;
}

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  /** How many items of the picture carry it. */
  readonly count: number;
  /** The sample around 0, 0 in a box 24 pixels high. */
  readonly marks: readonly Mark[];
  /** Width of that box. */
  readonly width: number;
}

/** One actor as a line of text with its mark. */
export interface TwinItem {
  readonly id: string;
  /** The label, as drawn. */
  readonly label: string;
  /** Notes after the label: "2018", "?", "date ?". */
  readonly notes: readonly string[];
  /** For the list form, in short: what changed, or in the network whom it is tied to. */
  readonly detail: string;
  /** The whole sentence for screen readers and cards. */
  readonly sentence: string;
  readonly ties: readonly { readonly id: string; readonly to: string; readonly text: string }[];
  /** The actor's mark around 0, 0. */
  readonly marks: readonly Mark[];
  readonly level: Level | undefined;
  readonly faded: boolean;
}

export interface TwinGroup {
  readonly id: string;
  readonly level: Level | undefined;
  /** "Strongly opposes", without the count. */
  readonly head: string;
  readonly count: string;
  /** "Strongly opposes, 5 actors". */
  readonly title: string;
  readonly token: Token;
  /** Whether the list form gives it a heading and rows; else it is a sentence under the picture. */
  readonly rows: boolean;
  readonly items: readonly TwinItem[];
  /** What stands there when nobody does. */
  readonly empty: string;
}

/** The picture as text: headings, lists and sentences. */
export interface Twin {
  readonly figure: string;
  readonly summary: string;
  readonly groups: readonly TwinGroup[];
}

/** A box of the stage. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The computed picture: no renderer, no DOM, no colours but tokens. */
export interface Scene {
  readonly picture: PictureName;
  /** `columns` from 720 px, `list` below, `sentences` where too few positions are known, `ties` without an issue. */
  readonly form: "columns" | "list" | "sentences" | "ties";
  /** Width of the whole figure in pixels, as asked. */
  readonly width: number;
  /** Size of the stage; its height is 0 where there is none. */
  readonly stage: Size;
  /** Everything on the stage, in painting order. `composeFigure` adds what stands around it. */
  readonly items: readonly SceneItem[];
  readonly texts: readonly FrameText[];
  readonly heads: readonly ColumnHead[];
  readonly legend: readonly LegendEntry[];
  /** Name of the figure: who stands where on what, as known when. */
  readonly title: string;
  /** Language of the sentences and of the map's own words. */
  readonly lang: string;
  readonly mapLang: string;
  /** What the scene was made from; its twin and the whole figure are made from the same. */
  readonly sitting: Sitting;
}

/** What every picture is built from. */
export interface Sitting {
  readonly map: StandpointMap;
  readonly view: View;
  readonly around: Surroundings;
  readonly words: Words;
  readonly cast: Cast;
  /** Whether focus leaves an actor aside. */
  readonly isFaded: (actor: string) => boolean;
}

export type { Coordinate };
