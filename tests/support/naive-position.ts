/**
 * A second reading of the date rule, written from the design's words alone and sharing no code with `src/model`: slow,
 * step by step, days as numbers. It is the oracle of `tests/model/position-oracle.test.ts`.
 */
import edtf from "edtf";
import type { Stance, StandpointMap } from "../../src/model/types";

const DAY = 86_400_000;
const NEVER_BEFORE = Date.parse("0000-01-01") / DAY;
const NEVER_AFTER = Date.parse("9999-12-31") / DAY;

type Window = { first: number; last: number };

function days(text: string | undefined): Window | undefined {
  if (text === undefined || text === "XXXX") return undefined;
  const range = /^\[(.*)\.\.(.*)\]$/.exec(text);
  const first = range ? range[1] : text;
  const last = range ? range[2] : text;
  return {
    first: first ? Math.floor(edtf(first).min / DAY) : NEVER_BEFORE,
    last: last ? Math.floor(edtf(last).max / DAY) : NEVER_AFTER,
  };
}

function allDates(value: unknown, key = ""): string[] {
  if (typeof value === "string") {
    return ["date", "from", "until", "asOf", "updated", "accessed", "since"].includes(key) ? [value] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  // A relation's `from` is an actor, what stands in `attributes` and `private` means nothing here.
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === "attributes" || name === "private" || (name === "from" && "to" in value)) return [];
    return allDates(inner, Array.isArray(value) ? key : name);
  });
}

function knownUntil(map: StandpointMap): number {
  const given = days(map.asOf);
  if (given) return given.last;
  const all = allDates(map).flatMap((text) => days(text) ?? []);
  if (all.length === 0) return NEVER_AFTER;
  return Math.max(...all.map(({ first, last }) => (last === NEVER_AFTER ? first : last)));
}

function monthsAfter(day: number, months: number): number {
  if (day === NEVER_AFTER) return NEVER_AFTER;
  if (day === NEVER_BEFORE) return NEVER_BEFORE;
  const date = new Date(day * DAY);
  const of = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(of, length));
  return Math.min(date.getTime() / DAY, NEVER_AFTER);
}

function sortedLevel(position: Stance["position"]): string {
  if (typeof position === "string") return position;
  let best = 0;
  for (const level of [0, 0.5, -0.5, 1, -1]) {
    if (Math.abs(position - level) < Math.abs(position - best)) best = level;
  }
  return String(best);
}

export function naivePosition(map: StandpointMap, actorId: string, issueId: string, date?: string) {
  const actor = map.actors?.[actorId];
  const issue = map.issues?.[issueId];
  if (!actor || !issue) throw new Error("no such actor or issue");
  const asOf = knownUntil(map);
  const D = days(date)?.last ?? asOf;
  const begins = days(actor.from)?.first;
  const ends = days(actor.until)?.last;
  const raised = days(issue.from)?.first;

  // 1
  if (begins !== undefined && begins > D) return { state: "not-yet", stances: [] };
  const over = ends !== undefined && ends < D;
  if (!over && raised !== undefined && raised > D) return { state: "not-raised", stances: [] };

  // 2
  const windows = Object.entries(map.stances ?? {})
    .filter(([, stance]) => stance.actor === actorId && stance.issue === issueId)
    .map(([id, stance]) => {
      const given = days(stance.date);
      let e = given?.first;
      let l = given?.last;
      if (e === undefined) {
        e = Math.max(begins ?? NEVER_BEFORE, raised ?? NEVER_BEFORE);
        const evidence = [...(stance.evidence ?? []), ...(map.events?.[stance.event ?? "none"]?.evidence ?? [])];
        const published = evidence.flatMap((piece) => days(map.sources?.[piece.source]?.date)?.last ?? []);
        l = published.length > 0 ? Math.min(...published) : asOf;
      }
      l = Math.max(e, Math.min(l ?? asOf, asOf));
      return { id, stance, dated: given !== undefined, e, l, until: days(stance.until)?.last };
    });

  // 3
  let candidates = windows.filter(
    ({ stance, e }) => stance.status !== "draft" && stance.ended !== "never-said" && e <= D,
  );
  if (candidates.some(({ dated }) => dated)) candidates = candidates.filter(({ dated }) => dated);
  if (candidates.length === 0) return { state: over ? "ended" : "unknown", stances: [] };
  let left = candidates;
  const latestE = Math.max(...left.map(({ e }) => e));
  left = left.filter(({ e }) => e === latestE);
  const smallestL = Math.min(...left.map(({ l }) => l));
  left = left.filter(({ l }) => l === smallestL);
  for (const basis of ["stated", "reported", "inferred"]) {
    if (left.some(({ stance }) => stance.basis === basis)) left = left.filter(({ stance }) => stance.basis === basis);
  }
  for (const confidence of ["high", "medium", "low", undefined]) {
    if (left.some(({ stance }) => stance.confidence === confidence)) {
      left = left.filter(({ stance }) => stance.confidence === confidence);
    }
  }
  const said = left.map(({ stance }) => stance.position);
  const numbers = said.filter((position) => typeof position === "number");
  let value: Stance["position"];
  if (said.includes("mixed")) value = "mixed";
  else if (said.includes("undeclared")) value = "undeclared";
  else if (Math.min(...numbers) < 0 && Math.max(...numbers) > 0) value = "mixed";
  else value = numbers.reduce((weakest, n) => (Math.abs(n) < Math.abs(weakest) ? n : weakest));

  const shared = {
    // JSON can write −0.
    value: value === 0 ? 0 : value,
    basis: left[0]?.stance.basis,
    stances: left.map(({ id }) => id).sort(),
  };
  const level = sortedLevel(value);
  const others = candidates.filter((candidate) => !left.includes(candidate));
  const doubtful =
    D < smallestL || others.some(({ stance, l }) => sortedLevel(stance.position) !== level && l > latestE);
  const certainty = !left[0]?.dated ? "undated" : doubtful ? "possibly" : "sure";
  if (over) return { ...shared, certainty, state: "ended" };

  // 4
  if (left.every(({ until }) => until !== undefined && until < D)) return { ...shared, certainty, state: "lapsed" };

  // 5
  const freshness = D > monthsAfter(smallestL, map.staleAfter ?? 60) ? "last-known" : "current";
  return { ...shared, certainty, freshness, state: typeof value === "string" ? value : "position" };
}
