import { existsSync, readFileSync } from "node:fs";
import type { Actor, Issue, Relation, Stance, StandpointMap } from "../../src/model/types";

/** Where the data lies, beside the project and never in it. Relative to the project's root. */
const FOLDER = "../shared/data/german-chemicals-policy";

const FAMILIES = {
  gov: { label: "government", family: "public-body" },
  par: { label: "party", family: "political" },
  ig: { label: "interest group", family: "civil-society" },
  sci: { label: "scientific body", family: "professional-body" },
  io: { label: "international body", family: "public-body" },
  committee: { label: "committee", family: "public-body" },
} as const;

const TIES = {
  "political-information-to": { label: "gave political information to", family: "communication", directed: true },
  "scientific-information-to": { label: "gave scientific information to", family: "communication", directed: true },
  "deems-influential": { label: "deems influential", family: "work", directed: true },
  "member-of-committee": { label: "member of", inverse: "has as member", family: "membership", directed: true },
} as const;

/**
 * German toxic-chemicals policy of 1983 and 1984 as a map: 30 organisations with a position on each of six issues, ties
 * of three kinds, and the committees they sat on, which are actors without positions. Undefined where the data is not
 * there; that it may be missing is for the caller to tell.
 */
export function loadChemicalsMap(): StandpointMap | undefined {
  if (!existsSync(`${FOLDER}/actors.csv`)) return undefined;
  const memberships = rows("memberships.csv");
  const evidence = [{ source: "chemnet" }];

  const actors: Record<string, Actor> = {};
  for (const [id = "", type = ""] of rows("actors.csv")) actors[idOf(id)] = { name: id, kind: type, evidence };
  for (const [, committee = ""] of memberships) {
    actors[committeeId(committee)] ??= {
      name: `Committee ${committee}`,
      label: committee,
      kind: "committee",
      stakeholder: false,
      evidence,
    };
  }

  const issues: Record<string, Issue> = {};
  const stances: Record<string, Stance> = {};
  for (const [actor = "", issue = "", position = ""] of rows("positions.csv")) {
    issues[idOf(issue)] ??= { claim: issue, order: Object.keys(issues).length + 1 };
    const value = Number(position);
    if (position === "" || Math.abs(value) > 1) throw new RangeError(`No position: ${actor}, ${issue}, ${position}`);
    stances[`${idOf(actor)}-${idOf(issue)}`] = {
      actor: idOf(actor),
      issue: idOf(issue),
      position: value,
      date: "1984",
      basis: "reported",
      evidence,
    };
  }

  const relations: Record<string, Relation> = {};
  const relate = (from: string, to: string, kind: string): void => {
    relations[`${from}-${to}-${kind}`] = { from, to, kind, date: "1984", evidence };
  };
  for (const [from = "", to = "", kind = ""] of rows("relations.csv")) relate(idOf(from), idOf(to), idOf(kind));
  for (const [from = "", to = ""] of memberships) relate(idOf(from), committeeId(to), "member-of-committee");

  return {
    format: "standpoint-map",
    version: 1,
    title: "German toxic-chemicals policy, 1983 and 1984",
    summary: "Test data, read from beside the project.",
    language: "en",
    asOf: "1984-12-31",
    authors: [{ name: "Volker Schneider" }],
    method: "A survey of the organisations themselves (Schneider 1988).",
    contact: "mailto:maps@example.org",
    actorKinds: FAMILIES,
    relationKinds: TIES,
    actors,
    issues,
    stances,
    relations,
    sources: {
      chemnet: { title: "Politiknetzwerke der Chemikalienkontrolle", author: "Volker Schneider", date: "1988" },
    },
  };
}

/** The rows of a file below its head. None of its cells holds a quotation mark or a comma. */
function rows(file: string): string[][] {
  const lines = readFileSync(`${FOLDER}/${file}`, "utf8").trimEnd().split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "")));
}

function idOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

function committeeId(name: string): string {
  return `committee-${idOf(name)}`;
}
