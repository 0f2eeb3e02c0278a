import { isForbidden, isRecord, member, pointer, walk } from "../check";
import type { Fields } from "../fields";
import { brief, type Tell } from "../problems";
import * as schema from "../schema";
import type { Actor, Evidence, Issue, Relation, Stance, StandpointMap } from "../types";
import { findCollisions } from "./names";
import { nearest } from "./nearest";

const LABEL_LENGTH = 24;
const QUOTE_WORDS = 25;

/** Tells what is shown but probably not what was meant. For publishing a stance without evidence is worse than that. */
export function findWarnings(value: unknown, forPublishing: boolean, tell: Tell): void {
  if (!isRecord(value)) return;
  const map = value as unknown as StandpointMap;
  walk(schema.mapSchema, value, "", {
    fault() {},
    reference() {},
    record(path, { fields = {} }, record) {
      findUnknownFields(path, fields, record, tell);
      for (const name in fields) {
        const text = record[name];
        const needed = fields[name]?.required && fields[name].kind === "text";
        if (needed && typeof text === "string" && !/[\p{L}\p{N}]/u.test(text)) {
          tell(`${path}/${name}`, "text-empty", { field: name });
        }
      }
      // Fields were checked one by one elsewhere: here each may still be anything.
      if (fields === schema.evidence.fields) quotation(path, record as Evidence, tell);
      else if (fields === schema.actor.fields) {
        label(path, record.label, tell);
        kind(path, "actorKinds", map, (record as unknown as Actor).kind, tell);
      } else if (fields === schema.relation.fields) {
        const { from, to, kind: word } = record as unknown as Relation;
        kind(path, "relationKinds", map, word, tell);
        // Kept in the file and counted there; no picture can draw it.
        if (typeof from === "string" && from === to) tell(`${path}/to`, "relation-to-itself", { actor: brief(to) });
      } else if (fields === schema.issue.fields) {
        label(path, record.label, tell);
        claim(path, (record as unknown as Issue).claim, tell);
      } else if (fields === schema.stance.fields) {
        stance(path, map, record as unknown as Stance, forPublishing, tell);
      }
    },
  });
  if (isRecord(map.actors)) findCollisions(map.actors, tell);
}

/** Whether a record names sources; what stands in `evidence` may be anything. */
export function hasEvidence(record: unknown): boolean {
  const evidence = isRecord(record) ? record.evidence : undefined;
  return Array.isArray(evidence) && evidence.length > 0;
}

function stance(path: string, map: StandpointMap, record: Stance, forPublishing: boolean, tell: Tell): void {
  if (record.status !== "draft" && !hasEvidence(record) && !hasEvidence(member(map.events, record.event))) {
    tell(path, forPublishing ? "public-stance-without-evidence" : "stance-without-evidence", {});
  }
  if (record.ended === "withdrawn" && record.until === undefined) tell(path, "withdrawn-without-until", {});
}

function findUnknownFields(path: string, fields: Fields, record: Readonly<Record<string, unknown>>, tell: Tell): void {
  for (const key of Object.keys(record)) {
    if (Object.hasOwn(fields, key) || isForbidden(key)) continue;
    const names = Object.keys(fields).filter((name) => record[name] === undefined);
    tell(`${path}/${pointer(key)}`, "field-unknown", { field: brief(key), like: nearest(key, names) ?? "" });
  }
}

function quotation(path: string, { quote }: Evidence, tell: Tell): void {
  if (typeof quote !== "string") return;
  const words = quote.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words > QUOTE_WORDS) tell(`${path}/quote`, "quote-long", { words, limit: QUOTE_WORDS });
}

function label(path: string, text: unknown, tell: Tell): void {
  if (typeof text !== "string") return;
  const { length } = [...text];
  if (length > LABEL_LENGTH) tell(`${path}/label`, "label-long", { length, limit: LABEL_LENGTH });
}

function claim(path: string, text: unknown, tell: Tell): void {
  const found = typeof text === "string" ? /\band\b|\//i.exec(text)?.[0] : undefined;
  if (found) tell(`${path}/claim`, "claim-compound", { found });
}

function kind(
  path: string,
  kinds: "actorKinds" | "relationKinds",
  map: StandpointMap,
  given: unknown,
  tell: Tell,
): void {
  if (typeof given !== "string" || member(map[kinds], given)) return;
  const like = nearest(given, isRecord(map[kinds]) ? Object.keys(map[kinds]) : []) ?? "";
  tell(`${path}/kind`, "kind-unknown", { kind: brief(given), kinds, like });
}
