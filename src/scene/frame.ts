/** The words around the stage that all pictures share. */
import { type Cast, castOf, type Environment, LEVELS, surroundingsOf } from "../layout";
import { countsOf, labelOf, type StandpointMap, type View } from "../model";
import { dateInWords, lastDayInWords, stanceWord, type Words, wordsFor } from "../text";
import { sideToken } from "./actor-mark";
import { type DrawnTies, legendOf } from "./legend";
import type { ColumnHead, FrameText, Inline, Scene, SceneItem, Sitting } from "./types";

/** Names of a group listed before "and n more". */
const LISTED = 12;

/** A scene in the making. */
export class Sketch {
  readonly sitting: Sitting;
  readonly texts: FrameText[] = [];
  heads: readonly ColumnHead[] = [];
  /** Name of the figure. */
  title = "";
  #items: readonly SceneItem[] = [];
  #height = 0;
  #place: FrameText["place"] = "above";

  constructor(map: StandpointMap, view: View, env: Environment) {
    const around = surroundingsOf(env);
    const cast = castOf(map, view);
    this.sitting = { map, view, around, words: wordsFor(around.locale), cast, isFaded: fadedBy(view, cast) };
  }

  say(text: Omit<FrameText, "place">): void {
    this.texts.push({ ...text, place: this.#place });
  }

  /** What is said from here on stands below. */
  setStage(items: readonly SceneItem[], height: number): void {
    this.#items = items;
    this.#height = Math.ceil(height);
    this.#place = "below";
  }

  /** Adds legend and credit line. `shown` are the actors that the legend counts. */
  finish(kind: { picture: Scene["picture"]; form: Scene["form"]; shown: readonly string[]; ties?: DrawnTies }): Scene {
    const { map, around, words, cast } = this.sitting;
    this.#place = "below";
    this.say({ id: "credit", role: "credit", runs: creditRuns(map, words, cast) });
    return {
      picture: kind.picture,
      form: kind.form,
      width: around.width + 2 * around.margin,
      stage: { width: around.width, height: this.#height },
      items: this.#items,
      texts: this.texts,
      heads: this.heads,
      legend: legendOf(map, words, cast, kind.shown, kind.ties, around.measureText),
      title: this.title,
      lang: words.lang,
      mapLang: map.language ?? "en",
      sitting: this.sitting,
    };
  }
}

/** Focus keeps an actor and those tied to it. */
function fadedBy(view: View, cast: Cast): (actor: string) => boolean {
  const { focus } = view;
  if (focus === undefined || !cast.present.has(focus)) return () => false;
  const near = new Set([focus]);
  for (const tie of cast.ties.byActor.get(focus) ?? []) near.add(tie.a).add(tie.b);
  return (actor) => !near.has(actor);
}

/** The claim as heading, and how many positions on it are known. */
export function addHeading(sketch: Sketch): void {
  const { map, words, cast } = sketch.sitting;
  const date = lastDayInWords(words, cast.day);
  const { issue = "", known, total } = cast;
  const claim = map.issues?.[issue]?.claim ?? "";
  sketch.title = words.picture.figure({ claim, date });
  const ref = { kind: "issue", id: issue } as const;
  sketch.say({ id: "heading", role: "heading", runs: [{ text: claim, strong: true, ref }], own: true });
  sketch.say({ id: "lead", role: "lead", runs: [{ text: words.picture.known({ known, total, date }) }] });
}

/** "Mixed (1) Sutton 1 in 4": a group of actors as a sentence. Nothing where it is empty. */
export function addGroup(
  sketch: Sketch,
  id: string,
  head: string,
  ids: readonly string[],
  note: (actor: string) => string | undefined = () => undefined,
): void {
  if (ids.length === 0) return;
  const { map, words } = sketch.sitting;
  const names = (part: readonly string[]): Inline[] =>
    part.flatMap((actor, index) => {
      const after = note(actor);
      const comma = index < part.length - 1 ? ", " : "";
      const name: Inline = { text: labelOf(map.actors?.[actor] ?? { name: actor }), ref: { kind: "actor", id: actor } };
      return after
        ? [name, { text: ` ${after}`, soft: true }, ...(comma ? [{ text: comma }] : [])]
        : [name, ...(comma ? [{ text: comma }] : [])];
    });
  const collapsed = ids.length > LISTED + 2;
  const first = collapsed ? ids.slice(0, LISTED) : ids;
  const rest = collapsed ? ids.slice(LISTED) : [];
  sketch.say({
    id: `group-${id}`,
    role: "sentence",
    runs: [
      { text: words.picture.counted({ head, n: ids.length }), strong: true },
      { text: "  " },
      ...names(first),
      ...(collapsed ? [{ text: "," }] : []),
    ],
    ...(collapsed ? { more: { label: words.picture.more(rest.length), runs: names(rest) } } : {}),
  });
}

/** The heads of the five columns over boxes of the given places. */
export function columnHeads(
  { map, words, cast }: Sitting,
  boxes: readonly { x: number; width: number }[],
): ColumnHead[] {
  const issue = cast.issue === undefined ? undefined : map.issues?.[cast.issue];
  return LEVELS.map((level, index) => {
    const note = level === -1 ? issue?.opposes : level === 1 ? issue?.supports : undefined;
    return {
      level,
      title: words.head(stanceWord(level)),
      count: bandCount(words, cast, index),
      ...(note === undefined ? {} : { note }),
      x: boxes[index]?.x ?? 0,
      width: boxes[index]?.width ?? 0,
      token: sideToken(level),
    };
  });
}

/** Title, date, counts, authors, revision, corrections and licence, in one line. */
function creditRuns(map: StandpointMap, words: Words, cast: Cast): Inline[] {
  const parts = words.credit({
    title: map.title,
    date: lastDayInWords(words, cast.day),
    ...countsOf(map),
    authors: (map.authors ?? []).map((author) => author.name),
    updated: map.updated === undefined ? undefined : dateInWords(words, map.updated),
    revision: map.revision,
    corrections: map.corrections?.length ?? 0,
    licence: map.licence,
  });
  return [{ text: parts.join(" · ") }];
}

/** "5 (4 last known)" for one of the five levels. */
export function bandCount(words: Words, cast: Cast, index: number): string {
  const band = cast.bands[index];
  const stale = (band?.stale ?? []).filter((id) => cast.results.get(id)?.freshness === "last-known").length;
  const undated = (band?.stale.length ?? 0) - stale;
  return words.picture.headCount({ known: (band?.current.length ?? 0) + stale + undated, stale, undated });
}
