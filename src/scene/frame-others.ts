/** What stands around the stage where a picture is no network in columns. */

import { dateInWords, lastDayInWords, stanceWord } from "../text";
import { formWordsFor } from "../text/forms";
import { addGroup, addHeading, type Sketch } from "./frame";
import type { Sitting } from "./types";

/** The claim as heading; without an issue the map's title, and how many ties there are. */
export function addAnyHeading(sketch: Sketch): void {
  const { map, cast, around } = sketch.sitting;
  if (cast.issue !== undefined) {
    addHeading(sketch);
    return;
  }
  const { forms } = formWordsFor(around.locale);
  const date = lastDayInWords(sketch.sitting.words, cast.day);
  sketch.title = forms.tiesFigure({ title: map.title, date });
  sketch.say({ id: "heading", role: "heading", runs: [{ text: map.title, strong: true }], own: true });
  const text = forms.noIssue({ total: cast.present.size, ties: cast.ties.ties.length, date });
  sketch.say({ id: "lead", role: "lead", runs: [{ text }] });
}

/** What there is to do where the map or the date leaves nothing to draw; true where that is so. */
export function addEmptyState(sketch: Sketch): boolean {
  const { map, words, cast, around } = sketch.sitting;
  const { forms } = formWordsFor(around.locale);
  const say = (text: string): true => {
    sketch.say({ id: "empty", role: "notice", runs: [{ text }] });
    return true;
  };
  if (Object.keys(map.actors ?? {}).length === 0) return say(forms.emptyMap);
  if (cast.issue === undefined) return false;
  const raised = [...cast.results.values()].find((result) => result.state === "not-raised");
  if (raised && cast.known === 0) {
    return say(forms.notRaised(dateInWords(words, map.issues?.[cast.issue]?.from)));
  }
  if (cast.known === 0) say(forms.nothingKnown);
  return false;
}

/** Too few known positions for columns: a sentence for each level that somebody takes, with the year. */
export function addLevelSentences(sketch: Sketch): void {
  const { words, cast, around } = sketch.sitting;
  const { forms } = formWordsFor(around.locale);
  cast.bands.forEach((band) => {
    const ids = [...band.current, ...band.stale];
    addGroup(sketch, `level-${band.level}`, words.head(stanceWord(band.level)), ids, (id) => {
      const result = cast.results.get(id);
      const date = dateInWords(words, result?.since);
      return result?.freshness === "last-known" ? forms.lastKnownNote(date) : date;
    });
  });
}

/** The groups that have no column: mixed, undeclared, over, unknown, not yet there. */
export function addOtherGroups(sketch: Sketch): void {
  const { words, cast, around } = sketch.sitting;
  const { forms } = formWordsFor(around.locale);
  addGroup(sketch, "mixed", forms.mixed, cast.mixed);
  addGroup(sketch, "undeclared", forms.undeclared, cast.undeclared);
  addGroup(sketch, "over", forms.over, cast.over, overNote(sketch.sitting));
  addGroup(sketch, "unknown", words.picture.noPosition, cast.unknown);
  addGroup(sketch, "not-yet", words.picture.notYet, cast.notYet);
}

/** The note of an ended or lapsed actor: what it held and until when. */
function overNote({ cast, around }: Sitting): (actor: string) => string | undefined {
  const words = formWordsFor(around.locale);
  return (actor) => {
    const result = cast.results.get(actor);
    if (!result || result.value === undefined) return undefined;
    const stance = words.verb(stanceWord(result.value), "then");
    return words.forms.overNote({ stance, date: dateInWords(words, result.until) });
  };
}
