/** The picture as text: for screen readers, for the list form of narrow pictures, and for cards. */
import { byRank, groupsOf, labelNotes, tiesOf } from "../layout";
import {
  type Actor,
  isStakeholder,
  kindLabel,
  labelOf,
  levelOf,
  type PictureName,
  readDate,
  relationKindOf,
  relationStateAt,
  type StandpointMap,
  stancesOf,
  statementsPerActor,
} from "../model";
import { dateInWords, lastDayInWords, stanceWord, yearOf } from "../text";
import { type FullWords, fullWordsFor, positionSentence } from "../text/sentences";
import { actorMarks, fadeMarks, lookOf, sideToken } from "./actor-mark";
import { bandCount } from "./frame";
import { moversOf } from "./movers";
import type { Scene, Sitting, Twin, TwinGroup, TwinItem } from "./types";

/** A sitting with the longer sentences at hand. */
interface Telling extends Sitting {
  readonly words: FullWords;
  readonly picture: PictureName;
}

/** The twin of a scene: a group for each level, then groups for those without one. */
export function twinOf({ sitting, picture, title }: Scene): Twin {
  const telling: Telling = { ...sitting, picture, words: fullWordsFor(sitting.around.locale) };
  const { words, cast } = telling;
  if (cast.issue === undefined) {
    const date = lastDayInWords(words, cast.day);
    return {
      figure: title,
      summary: words.forms.noIssue({ total: cast.present.size, ties: cast.ties.ties.length, date }),
      groups: groupsWithSome(telling, [["actors", words.forms.tiedActors, [...cast.present], true]]),
    };
  }
  const bands = cast.bands.map((band, index): TwinGroup => {
    const head = words.head(stanceWord(band.level));
    return {
      ...groupOf(telling, `level-${band.level}`, head, [...band.current, ...band.stale], true),
      level: band.level,
      count: bandCount(words, cast, index),
      token: sideToken(band.level),
    };
  });
  const network = picture === "network";
  const { zone, untied, tiedElsewhere } = groupsOf(cast);
  const tied = [...cast.unknown, ...cast.bystanders].filter((id) => zone.includes(id));
  const others = groupsWithSome(telling, [
    ["mixed", words.forms.mixed, cast.mixed, network],
    ["undeclared", words.forms.undeclared, cast.undeclared, network],
    ["over", words.forms.over, cast.over, network],
    ["unknown", words.picture.noPosition, network ? tied : cast.unknown, network],
    ["untied", words.picture.noTie, network ? untied : [], false],
    ["tied-elsewhere", words.picture.tiesElsewhere, network ? tiedElsewhere : [], false],
    ["not-yet", words.picture.notYet, cast.notYet, false],
  ]);
  return { figure: title, summary: summaryOf(telling), groups: [...bands, ...others] };
}

function groupsWithSome(
  telling: Telling,
  groups: readonly (readonly [id: string, head: string, ids: readonly string[], rows: boolean])[],
): TwinGroup[] {
  const rank = byRank(telling.map);
  return groups
    .filter(([, , ids]) => ids.length > 0)
    .map(([id, head, ids, rows]) => groupOf(telling, id, head, [...ids].sort(rank), rows));
}

function groupOf(telling: Telling, id: string, head: string, ids: readonly string[], rows: boolean): TwinGroup {
  return {
    id,
    level: undefined,
    head,
    count: String(ids.length),
    title: telling.words.twin.group({ head, n: ids.length }),
    token: "neutral",
    rows,
    items: ids.map((actor) => itemOf(telling, actor)),
    empty: telling.words.forms.nobody,
  };
}

/** Everything about an actor that its line says. */
function itemOf(telling: Telling, id: string): TwinItem {
  const { map, words, cast, picture } = telling;
  const actor = map.actors?.[id] as Actor;
  const result = cast.results.get(id);
  const faded = telling.isFaded(id);
  const steps = result ? earlier(telling, id) : [];
  const ties = tieLines(telling, id);
  const marks = actorMarks(map, actor, lookOf(result));
  const statements = statementsPerActor(map).get(id) ?? 0;
  return {
    id,
    label: labelOf(actor),
    notes: labelNotes(words, map, result).map(({ text }) => text),
    detail: picture === "network" ? tiedTo(telling, ties) : steps.map((step) => step.short).join("; "),
    sentence: words.twin.actor({
      name: actor.name,
      kind: kindLabel(map, actor),
      position: result ? positionSentence(words, map, id, cast.issue ?? "", result) : "",
      before: steps.length ? words.position.before(steps.map((step) => step.long)) : "",
      counts: isStakeholder(map, actor) ? words.position.statements({ statements, ties: ties.length }) : "",
    }),
    ties,
    marks: faded ? fadeMarks(marks) : marks,
    level: result?.state === "position" ? levelOf(result.value as number) : undefined,
    faded,
  };
}

/** What an actor held on the issue before what decides now, the latest first. */
function earlier({ map, words, cast }: Telling, id: string): { long: string; short: string }[] {
  const deciding = cast.results.get(id)?.stances ?? [];
  return stancesOf(map, id, cast.issue ?? "")
    .filter((stanceId) => !deciding.includes(stanceId))
    .map((stanceId) => ({ stance: map.stances?.[stanceId], first: readDate(map.stances?.[stanceId]?.date)?.earliest }))
    .filter(({ first }) => first === undefined || first <= cast.day)
    .sort((a, b) => ((a.first ?? "") < (b.first ?? "") ? 1 : -1))
    .flatMap(({ stance }) => {
      if (!stance) return [];
      const word = stanceWord(stance.position);
      const from = stance.date === undefined ? undefined : dateInWords(words, stance.date);
      const until = stance.until === undefined ? undefined : dateInWords(words, stance.until);
      const basis = words.position.basis(stance.basis, false);
      const short = { stance: word, from: yearOf(stance.date), until: yearOf(stance.until) };
      return [
        {
          long: words.position.earlier({ stance: word, from, until, basis }),
          short: words.position.earlierShort(short),
        },
      ];
    });
}

/** The ties of an actor that the picture draws, each read from the actor's own side. */
function tieLines({ map, words, cast }: Telling, id: string): TwinItem["ties"] {
  return tiesOf(cast, id).flatMap((tie) =>
    tie.relations.flatMap((relationId) => {
      const relation = map.relations?.[relationId];
      if (!relation) return [];
      const to = relation.from === id ? relation.to : relation.from;
      return [{ id: relationId, to, text: tieText(map, words, relationId, id, cast.day) }];
    }),
  );
}

function tiedTo({ map, words }: Telling, ties: TwinItem["ties"]): string {
  const names = [...new Set(ties.map((tie) => labelOf(map.actors?.[tie.to] ?? { name: tie.to })))];
  return names.length ? words.forms.tiedTo(names) : "";
}

/** "was founded by Paul Jennings, 2016; 1 source", read from the side of `actor`, as things stand at `day`. */
function tieText(map: StandpointMap, words: FullWords, relationId: string, actor: string, day: string): string {
  const relation = map.relations?.[relationId];
  if (!relation) return "";
  const kind = relationKindOf(map, relation);
  const outward = relation.from === actor;
  const other = map.actors?.[outward ? relation.to : relation.from];
  const label = outward || !kind.directed ? kind.label : (kind.inverse ?? words.twin.inverse(kind.label));
  const name = other?.name ?? "";
  const sources = new Set((relation.evidence ?? []).map((piece) => piece.source)).size;
  const date = relation.date === undefined ? undefined : dateInWords(words, relation.date);
  if (relationStateAt(map, relation, day) !== "past") return words.twin.tie({ label, name, date, sources });
  const until = dateInWords(words, relation.until);
  const dates = date ? words.forms.fromTo(date, until) : words.forms.untilNote(until);
  return words.twin.pastTie({ label, name, dates, sources });
}

/** How many stand where, and who moved by words of its own. */
function summaryOf({ map, view, words, cast }: Telling): string {
  const sizes: [string, number][] = cast.bands.map((band) => [
    String(band.level),
    band.current.length + band.stale.length,
  ]);
  sizes.push(["mixed", cast.mixed.length], ["undeclared", cast.undeclared.length]);
  const parts = sizes.filter(([, n]) => n > 0).map(([word, n]) => words.twin.summaryPart(word as never, n));
  const summary = words.twin.summary({ known: cast.known, total: cast.total, parts });
  // Without a date to compare with, whoever ever changed by words of its own is told.
  const { movers } = moversOf(map, { ...view, since: view.since ?? "0001" }, cast);
  const own = movers.filter((mover) => mover.steps[mover.steps.length - 1]?.basis === "stated");
  if (own.length === 0) return summary;
  const steps = own.map((mover) => {
    const [from, to] = mover.steps.slice(-2);
    return words.twin.mover({
      name: labelOf(map.actors?.[mover.actor] ?? { name: mover.actor }),
      from: stanceWord(from?.level ?? 0),
      to: stanceWord(to?.level ?? 0),
      date: dateInWords(words, to?.date),
    });
  });
  return `${summary} ${words.twin.movers(own.length, steps)}`;
}
