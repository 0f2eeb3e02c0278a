/**
 * The form that network and spectrum take below 720 px: the twin made visible, a heading and rows for each group. A
 * widget shows it as HTML; `composeFigure` draws it for SVG.
 */
import { type Environment, groupsOf } from "../../layout";
import type { StandpointMap, View } from "../../model";
import { addGroup, Sketch } from "../frame";
import { addAnyHeading, addEmptyState, addOtherGroups } from "../frame-others";
import type { Scene } from "../types";

/** The list form of a view's picture. */
export function buildList(map: StandpointMap, view: View, env: Environment): Scene {
  const sketch = new Sketch(map, view, env);
  const { cast, words } = sketch.sitting;
  const picture = view.picture === "spectrum" ? "spectrum" : "network";
  addAnyHeading(sketch);
  if (addEmptyState(sketch)) return sketch.finish({ picture, form: "list", shown: [] });

  sketch.setStage([], 0);
  const inBands = cast.bands.flatMap((band) => [...band.current, ...band.stale]);
  if (picture === "spectrum") {
    addOtherGroups(sketch);
    return sketch.finish({ picture, form: "list", shown: inBands });
  }
  const { zone, untied, tiedElsewhere } = groupsOf(cast);
  addGroup(sketch, "untied", words.picture.noTie, untied);
  addGroup(sketch, "tied-elsewhere", words.picture.tiesElsewhere, tiedElsewhere);
  addGroup(sketch, "not-yet", words.picture.notYet, cast.notYet);
  return sketch.finish({ picture, form: "list", shown: [...new Set([...inBands, ...zone])] });
}
