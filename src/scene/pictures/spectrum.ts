/**
 * The spectrum: a column for each level, in it a row for each actor, ordered by family and prominence, so that from one
 * issue or date to another only those travel who moved. Above, with `since`, who changed; below, who has no column.
 */
import { byRank, type Environment, FEWEST_KNOWN, LEVELS } from "../../layout";
import { levelOf, type StandpointMap, type View } from "../../model";
import { dateInWords } from "../../text";
import { formWordsFor } from "../../text/forms";
import { addGroup, columnHeads, Sketch } from "../frame";
import { addAnyHeading, addEmptyState, addLevelSentences, addOtherGroups } from "../frame-others";
import { linkShape } from "../link-mark";
import { moversOf } from "../movers";
import type { Scene, SceneItem, Sitting } from "../types";
import { axis } from "./spectrum-axis";
import { changedBand } from "./spectrum-changed";
import { dots } from "./spectrum-dots";
import { type Column, rows } from "./spectrum-rows";

const GAP = 14;
/** Above so many known positions actors are dots, and only some have labels. */
const MOST_LABELLED = 150;

/** The scene of the spectrum from 720 px, below that see `list`; below four known positions sentences. */
export function buildSpectrum(map: StandpointMap, view: View, env: Environment): Scene {
  const sketch = new Sketch(map, view, env);
  const { sitting } = sketch;
  const { cast, words, around } = sitting;
  addAnyHeading(sketch);
  if (addEmptyState(sketch) || cast.issue === undefined) {
    return sketch.finish({ picture: "spectrum", form: "sentences", shown: [] });
  }
  const { movers, added } = moversOf(map, view, cast);
  const since = dateInWords(words, view.since);
  addGroup(sketch, "added", formWordsFor(around.locale).forms.added({ since }), [...added].sort(byRank(map)));
  if (cast.known < FEWEST_KNOWN) {
    addLevelSentences(sketch);
    addOtherGroups(sketch);
    return sketch.finish({ picture: "spectrum", form: "sentences", shown: [] });
  }
  const width = (around.width - GAP * (LEVELS.length - 1)) / LEVELS.length;
  const columns = LEVELS.map((_, index): Column => ({ x: index * (width + GAP), width }));
  sketch.heads = columnHeads(sitting, columns);

  const changed = changedBand(sitting, columns, movers, since);
  const form = cast.known > MOST_LABELLED ? dots : isBetweenLevels(sitting) ? axis : rows;
  const body = form(sitting, columns, changed.height);
  sketch.setStage([...changed.items, ...arcs(sitting, body.places), ...body.items], body.height);
  addOtherGroups(sketch);
  return sketch.finish({ picture: "spectrum", form: "columns", shown: body.shown });
}

/** Whether most positions lie off the five levels, so that columns would hide where they are. */
function isBetweenLevels({ cast }: Sitting): boolean {
  const values = cast.bands
    .flatMap((band) => [...band.current, ...band.stale])
    .map((id) => cast.results.get(id)?.value)
    .filter((value) => typeof value === "number");
  return values.filter((value) => levelOf(value) !== value).length * 2 > values.length;
}

/** The ties of the actor in focus, as arcs between rows. */
function arcs({ map, view, cast }: Sitting, places: ReadonlyMap<string, readonly [number, number]>): SceneItem[] {
  if (view.focus === undefined) return [];
  return (cast.ties.byActor.get(view.focus) ?? []).flatMap((tie) => {
    const a = places.get(tie.a);
    const b = places.get(tie.b);
    if (!a || !b) return [];
    const { marks } = linkShape(map, tie, a, b, a[0] === b[0]);
    return [
      {
        id: `tie/${tie.id}`,
        kind: "link",
        layer: "stage",
        x: 0,
        y: 0,
        marks,
        ref: { kind: "tie", id: tie.id },
      } as const,
    ];
  });
}
