/**
 * The network: who stands where on an issue and who is tied to whom. Five columns by level, ties drawn between their
 * members, everyone else with a tie below.
 */
import {
  type Arrangement,
  arrange,
  type Coordinates,
  type Environment,
  isStale,
  LABEL_OFFSET,
  type Plan,
  planBands,
  TARGET,
  type Tie,
  tiesOf,
} from "../../layout";
import type { Actor, StandpointMap, View } from "../../model";
import { actorBoxes, actorMarks, fadeMarks, focusRing, labelMarks, lookOf } from "../actor-mark";
import { addGroup, addHeading, columnHeads, Sketch } from "../frame";
import type { DrawnTies } from "../legend";
import { linkShape } from "../link-mark";
import { rectangle, round } from "../shapes";
import { plainText, textBoxes } from "../text-mark";
import type { BaseToken, Mark, Scene, SceneItem, Sitting, Token } from "../types";

const TINTS: readonly BaseToken[] = ["tint-oppose-2", "tint-oppose", "tint-neutral", "tint-support", "tint-support-2"];

/** Above so many ties their counts would only hide them. */
const MOST_COUNTED = 60;

/**
 * The scene of the network in columns; for other forms of it see `list` and `sparse`.
 *
 * @param coordinates places on the stage as `layout` gives them; they are settled so that nothing overlaps
 */
export function buildNetwork(map: StandpointMap, view: View, env: Environment, coordinates: Coordinates): Scene {
  const sketch = new Sketch(map, view, env);
  addHeading(sketch);
  addOneFamily(sketch);
  const plan = planBands(map, view, env);
  const arrangement = arrange(plan, coordinates);
  sketch.heads = columnHeads(sketch.sitting, arrangement.bands);
  return finishNetwork(sketch, plan, arrangement, "columns");
}

/** Says so where only one family of ties is drawn. */
export function addOneFamily(sketch: Sketch): void {
  const { words, cast } = sketch.sitting;
  if (!cast.ties.only) return;
  const { family, shown, all } = cast.ties.only;
  const name = words.relationFamilies[family as keyof typeof words.relationFamilies];
  const text = words.picture.oneFamily({ family: name, shown, all });
  sketch.say({ id: "one-family", role: "notice", runs: [{ text }] });
}

/** Draws everyone in their places with their ties, and names below who has none. */
export function finishNetwork(sketch: Sketch, plan: Plan, arrangement: Arrangement, form: Scene["form"]): Scene {
  const { sitting } = sketch;
  const { words, cast } = sitting;
  const places = arrangement.coordinates;
  const columnOf = new Map<string, number>();
  cast.bands.forEach((band, index) => {
    if (form === "columns") for (const id of [...band.current, ...band.stale]) columnOf.set(id, index);
  });
  const drawn = cast.ties.ties.filter((tie) => places[tie.a] && places[tie.b]);
  const links = drawn.map((tie) => linkItem(sitting, tie, places, columnOf));
  const shown = [...columnOf.keys(), ...arrangement.zone];
  const actors = shown.map((id) => actorItem(sitting, arrangement, id, columnOf.get(id)));
  const { bands, captions } = backdrop(sitting, arrangement);
  sketch.setStage([...bands, ...links, ...captions, ...actors], arrangement.height);

  addGroup(sketch, "untied", words.picture.noTie, plan.untied);
  addGroup(sketch, "tied-elsewhere", words.picture.tiesElsewhere, plan.tiedElsewhere);
  addGroup(sketch, "not-yet", words.picture.notYet, cast.notYet);
  return sketch.finish({ picture: "network", form, shown, ties: countTies(drawn) });
}

/** Columns, the line above last known positions, and the heading of the zone below. */
function backdrop(
  { words, cast, around }: Sitting,
  arrangement: Arrangement,
): Record<"bands" | "captions", SceneItem[]> {
  const bands: SceneItem[] = [];
  const captions: SceneItem[] = [];
  const { bottom, staleFrom, zoneFrom } = arrangement;
  arrangement.bands.forEach((band, index) => {
    const marks: Mark[] = [
      { kind: "path", d: rectangle(0, 0, round(band.width), round(bottom), 4), fill: TINTS[index] ?? "tint-neutral" },
    ];
    bands.push({ id: `band-${band.level}`, kind: "band", layer: "stage", x: round(band.x), y: 0, marks });
  });
  const heading = (id: string, text: string, y: number, anchor: "start" | "end" = "start"): SceneItem => {
    const halo: Token = y < bottom ? "tint-oppose-2" : "surface";
    const x = anchor === "start" ? 8 : around.width - 8;
    const mark = plainText(text, around.measureText, { x, y: 15, anchor, size: 12, weight: 600, fill: "soft", halo });
    return { id, kind: "caption", layer: "stage", x: 0, y: round(y), marks: [mark], solid: textBoxes([mark]) };
  };
  if (staleFrom !== undefined) {
    const stale = cast.bands.flatMap((band) => band.stale).map((id) => cast.results.get(id));
    const undated = stale.filter((result) => result?.freshness !== "last-known").length;
    const { picture } = words;
    const text =
      undated === 0 ? picture.stale : undated === stale.length ? picture.onlyUndated : picture.staleAndUndated;
    bands.push({
      id: "stale-rule",
      kind: "caption",
      layer: "stage",
      x: 0,
      y: round(staleFrom),
      marks: [{ kind: "path", d: `M0 0L${around.width} 0`, stroke: "rule", width: 1, dash: [2, 3] }],
    });
    captions.push(heading("stale-heading", text, staleFrom + 4));
  }
  if (zoneFrom !== undefined && arrangement.bands.length > 0) {
    const marked = cast.mixed.length + cast.undeclared.length + cast.over.length > 0;
    const text = marked ? words.picture.offScale : words.picture.noPosition;
    // On the side from which fewer ties come down.
    const [far, , , , near] = cast.bands.map((band) =>
      [...band.current, ...band.stale].reduce((sum, id) => sum + tiesOf(cast, id).length, 0),
    );
    captions.push(heading("zone-heading", text, zoneFrom + 10, (far ?? 0) > (near ?? 0) ? "end" : "start"));
  }
  return { bands, captions };
}

function linkItem(sitting: Sitting, tie: Tie, places: Coordinates, columnOf: ReadonlyMap<string, number>): SceneItem {
  const { map, cast, isFaded, view, around } = sitting;
  const a = places[tie.a] ?? [0, 0];
  const b = places[tie.b] ?? [0, 0];
  const column = columnOf.get(tie.a);
  const shape = linkShape(map, tie, a, b, column !== undefined && column === columnOf.get(tie.b));
  const marks: Mark[] = [...shape.marks];
  if (tie.relations.length > 1 && cast.ties.ties.length <= MOST_COUNTED) {
    const place = { x: round(shape.middle[0]), y: round(shape.middle[1] + 4), anchor: "middle" } as const;
    const style = { ...place, size: 10.5, weight: 600, fill: "soft", halo: "surface" } as const;
    marks.push(plainText(String(tie.relations.length), around.measureText, style));
  }
  const aside = view.focus !== undefined ? tie.a !== view.focus && tie.b !== view.focus : isFaded(tie.a);
  return {
    id: `tie/${tie.id}`,
    kind: "link",
    layer: "stage",
    x: 0,
    y: 0,
    marks: aside ? fadeMarks(marks) : marks,
    ref: { kind: "tie", id: tie.id },
    neighbours: [`actor/${tie.a}`, `actor/${tie.b}`],
  };
}

function actorItem(sitting: Sitting, arrangement: Arrangement, id: string, column: number | undefined): SceneItem {
  const { map, cast, isFaded, view } = sitting;
  const actor = map.actors?.[id] as Actor;
  const [x, y] = arrangement.coordinates[id] ?? [0, 0];
  const label = arrangement.labels.get(id);
  const result = cast.results.get(id);
  const stale = column !== undefined && isStale(result);
  const halo = column === undefined ? "surface" : (TINTS[column] ?? "surface");
  const marks = [
    ...actorMarks(map, actor, lookOf(result)),
    ...(label ? labelMarks(label, stale ? "soft" : "ink", "soft", halo) : []),
  ];
  const neighbours = (cast.ties.byActor.get(id) ?? []).flatMap((tie) => [
    `tie/${tie.id}`,
    `actor/${tie.a === id ? tie.b : tie.a}`,
  ]);
  return {
    id: `actor/${id}`,
    kind: "actor",
    layer: "stage",
    x: round(x),
    y: round(y),
    marks: [...(view.focus === id ? [focusRing()] : []), ...(isFaded(id) ? fadeMarks(marks) : marks)],
    hit: { x: -TARGET / 2, y: -TARGET / 2, width: TARGET / 2 + LABEL_OFFSET + (label?.width ?? 0), height: TARGET },
    ref: { kind: "actor", id },
    neighbours,
    solid: actorBoxes(label),
  };
}

function countTies(ties: readonly Tie[]): DrawnTies {
  const current = ties.filter((tie) => !tie.past);
  const count = (test: (tie: Tie) => boolean): number => current.filter(test).length;
  return {
    support: count((tie) => tie.sign > 0),
    oppose: count((tie) => tie.sign < 0),
    membership: count((tie) => tie.sign === 0 && tie.membership),
    other: count((tie) => tie.sign === 0 && !tie.membership),
    past: ties.length - current.length,
  };
}
