import { isRecord, member, pointer, walk } from "../check";
import type { Tell } from "../problems";
import { mapSchema } from "../schema";
import type { StandpointMap } from "../types";
import { hasEvidence } from "./warnings";

/** What is said of a person, beyond that there is one of this name: each needs a source. Its `url` is one itself. */
const PERSONAL = ["from", "until", "aliases", "summary", "attributes"] as const;

/** Tells what must not be published: drafts, private matter, what nobody can check, and a map nobody answers for. */
export function findForPublishing(value: unknown, tell: Tell): void {
  if (!isRecord(value)) return;
  const map = value as unknown as StandpointMap;
  if (!Array.isArray(map.authors) || map.authors.length === 0) tell("", "public-no-author", {});
  if (isBlank(map.method)) tell("", "public-no-method", {});
  if (isBlank(map.asOf) || map.asOf === "XXXX") tell("", "public-no-as-of", {});
  if (isBlank(map.contact)) tell("", "public-no-contact", {});
  findPrivate(value, tell);
  for (const [id, stance] of entries(map.stances)) {
    if (stance.status === "draft") tell(`/stances/${pointer(id)}/status`, "public-draft", {});
  }
  findUnsourcedPersons(map, tell);
}

function findUnsourcedPersons(map: StandpointMap, tell: Tell): void {
  const isPerson = (id: unknown): boolean => {
    const kind = member(map.actorKinds, member(member(map.actors, id), "kind"));
    return member(kind, "family") === "person";
  };
  const check = (path: string, record: unknown, person: unknown) => {
    if (!hasEvidence(record)) tell(path, "public-person-without-evidence", { actor: String(person) });
  };
  for (const [id, actor] of entries(map.actors)) {
    if (isPerson(id) && PERSONAL.some((name) => !isVacant(actor[name]))) check(`/actors/${pointer(id)}`, actor, id);
  }
  for (const [id, relation] of entries(map.relations)) {
    const person = [relation.from, relation.to].find(isPerson);
    if (person !== undefined) check(`/relations/${pointer(id)}`, relation, person);
  }
  for (const [id, event] of entries(map.events)) {
    const person = Array.isArray(event.actors) ? event.actors.find(isPerson) : undefined;
    if (person !== undefined) check(`/events/${pointer(id)}`, event, person);
  }
}

function findPrivate(map: unknown, tell: Tell): void {
  /** What the format does not know may hold private matter at any depth. */
  const search = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) search(item, `${path}/${index}`);
    if (!isRecord(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const place = `${path}/${pointer(key)}`;
      if (key !== "private") search(inner, place);
      else if (inner !== undefined) tell(place, "public-private", {});
    }
  };
  walk(mapSchema, map, "", {
    fault() {},
    reference() {},
    record(path, { fields = {} }, record) {
      for (const [key, inner] of Object.entries(record)) {
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
        // A key of a dictionary may be "private" by right; that of attributes and of unknown fields never is.
        const free = !field || field.kind === "anything" || field.of?.kind === "anything";
        if (free) search({ [key]: inner }, path);
      }
    },
  });
}

function entries(collection: unknown): [string, Readonly<Record<string, unknown>>][] {
  if (!isRecord(collection)) return [];
  return Object.entries(collection).flatMap(([id, value]) => (isRecord(value) ? [[id, value]] : []));
}

function isBlank(value: unknown): boolean {
  return typeof value !== "string" || value.trim() === "";
}

function isVacant(value: unknown): boolean {
  return value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}
