import { readDate } from "./dates";
import type { CollectionName, Field } from "./fields";
import type { ProblemCode } from "./problem-codes";
import { ADDRESS, FORMAT, ID_PATTERN, MAIL_ADDRESS, mapSchema, VERSION } from "./schema";
import type { Stance, StandpointMap } from "./types";

/** Issues above an issue, at most. */
const ANCESTORS = 64;

/**
 * Takes what is wrong at a path: what stands there and the field that it was compared with. Its values and sentence are
 * made of these elsewhere, so that a map without errors does not wait for what tells of them.
 */
export type TellFault = (path: string, code: ProblemCode, given: unknown, field?: Field) => void;

/** What a walk over a value tells. Paths are JSON Pointers. */
export interface Visitor {
  readonly fault: TellFault;
  reference(path: string, collection: CollectionName, id: string): void;
  /** Called for each record of the right type, before its fields. */
  record?(path: string, field: Field, value: Readonly<Record<string, unknown>>): void;
}

/**
 * Tells everything that keeps a value from being shown as written. Expects plain data, no deeper than 64 levels. A date
 * that is none is told as `date-unparsable`, whatever is wrong with it.
 */
export function findFaults(value: unknown, fault: TellFault): void {
  if (isRecord(value) && value.format !== undefined && value.format !== FORMAT) {
    fault("/format", "format-unknown", value.format);
  } else if (isRecord(value) && typeof value.version === "number" && value.version > VERSION) {
    fault("/version", "version-newer", value.version);
  } else {
    walk(mapSchema, value, "", { fault, reference: referenceCheck(value, fault) });
    if (isRecord(value)) findContradictions(value as unknown as StandpointMap, fault);
  }
}

/** What a visitor does with references: tells those that lead nowhere on a map. */
export function referenceCheck(map: unknown, fault: TellFault): Visitor["reference"] {
  return (path, collection, id) => {
    if (!member(member(map, collection), id)) fault(path, "reference-dangling", { collection, id });
  };
}

/** Compares a value with a field and tells the visitor what it meets. The schema's depth bounds the recursion. */
export function walk(field: Field, value: unknown, path: string, visitor: Visitor): void {
  const { kind } = field;
  const expected = kind === "position" && typeof value === "string" ? "text" : SHAPES[kind];
  if (expected && shapeOf(value) !== expected) visitor.fault(path, "type-wrong", value, field);
  else if (kind === "record") walkRecord(field, value as Readonly<Record<string, unknown>>, path, visitor);
  else if (kind === "dictionary") walkDictionary(field, value as Readonly<Record<string, unknown>>, path, visitor);
  else if (kind === "list") {
    let index = 0;
    for (const item of value as readonly unknown[]) walk(field.of as Field, item, `${path}/${index++}`, visitor);
  } else if (kind === "reference") visitor.reference(path, field.collection as CollectionName, value as string);
  else {
    const code = faultOf(field, value);
    if (code) visitor.fault(path, code, value, field);
  }
}

/** What is wrong with a value that has the shape of its field and holds no others. */
function faultOf(field: Field, value: unknown): ProblemCode | undefined {
  const { kind, min, max } = field;
  const text = value as string;
  const number = value as number;
  switch (kind) {
    case "pair": {
      const numbers = value as readonly unknown[];
      return numbers.length === 2 && numbers.every((item) => shapeOf(item) === "number") ? undefined : "type-wrong";
    }
    case "number":
      if (number < (min ?? number) || number > (max ?? number)) return "number-range";
      return field.whole && !Number.isInteger(number) ? "number-fraction" : undefined;
    case "position":
      return Math.abs(number) <= 1 || value === "mixed" || value === "undeclared" ? undefined : "position-range";
    case "choice":
      return field.choices?.includes(text) ? undefined : (field.otherwise ?? "choice-unknown");
    case "date":
      return text === "XXXX" || readDate(text) ? undefined : "date-unparsable";
    case "address":
      return (field.mail ? MAIL_ADDRESS : ADDRESS).test(text) ? undefined : "address-scheme";
    default:
      return undefined;
  }
}

function walkRecord(field: Field, value: Readonly<Record<string, unknown>>, path: string, visitor: Visitor): void {
  visitor.record?.(path, field, value);
  const { fields = {}, needed = [] } = field;
  // Records hold few of the fields they could, and most of them are texts.
  for (const name in value) {
    const inner = fields[name];
    const given = value[name];
    if (inner?.kind === "text" && typeof given === "string") continue;
    // Names such as `toString` find something that is no field.
    if (inner?.kind && given !== undefined) walk(inner, given, `${path}/${name}`, visitor);
  }
  for (const name of needed) if (value[name] === undefined) visitor.fault(path, "field-missing", name);
  const [from, until] = [readDate(value[startOf(field)] as string), readDate(value.until as string)];
  if (fields.until && from && until && until.latest < from.earliest) {
    visitor.fault(`${path}/until`, "date-reversed", value, field);
  }
}

/** The field of a record that says when its time begins, where `until` says when it ends. */
export function startOf({ fields }: Field): "date" | "from" {
  return fields?.date ? "date" : "from";
}

function walkDictionary(field: Field, value: Readonly<Record<string, unknown>>, path: string, visitor: Visitor): void {
  for (const key of Object.keys(value)) {
    // Named once for all depths where the text is read.
    if (isForbidden(key)) continue;
    const place = `${path}/${pointer(key)}`;
    if (field.keyedById && !ID_PATTERN.test(key)) visitor.fault(place, "id-pattern", key);
    walk(field.of as Field, value[key], place, visitor);
  }
}

/** What is wrong between fields that are each right by themselves. Looks at a map that was not checked. */
function findContradictions(map: StandpointMap, fault: TellFault): void {
  for (const [id, stance] of members(map.stances)) findSubjectStance(map, id, stance, fault);
  for (const [id, issue] of members(map.issues)) {
    let parent: unknown = issue.parent;
    let steps = 0;
    // A chain of honest parents is short, and one that leads in a circle never ends.
    while (typeof parent === "string" && steps++ < ANCESTORS) parent = member(member(map.issues, parent), "parent");
    if (steps > ANCESTORS) fault(`/issues/${pointer(id)}/parent`, "issue-cycle", issue.parent);
  }
}

/** The subject holds no positions. */
export function findSubjectStance(map: StandpointMap, id: string, stance: Stance, fault: TellFault): void {
  // What `isStakeholder` says of a map that was checked.
  const actor = member(map.actors, stance.actor);
  const family = () => member(member(map.actorKinds, member(actor, "kind")), "family");
  if (actor && !(member(actor, "stakeholder") ?? family() !== "subject")) {
    fault(`/stances/${pointer(id)}/actor`, "subject-has-stance", stance.actor);
  }
}

/** Whether a key would reach into JavaScript's own objects. */
export function isForbidden(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}

/** A key as a part of a JSON Pointer (RFC 6901). */
export function pointer(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** What a value is in the words of JSON: `record` stands for a plain object, `other` for what JSON can't hold. */
export function shapeOf(value: unknown): string {
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return Number.isFinite(value) ? "number" : "other";
    case "boolean":
      return "flag";
    default:
      if (value === null) return "null";
      return Array.isArray(value) ? "list" : isRecord(value) ? "record" : "other";
  }
}

/** Whether a value is a plain object, of this or another window's making. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The shape that each kind of field has; those not named may hold anything. */
const SHAPES: Readonly<Partial<Record<Field["kind"], string>>> = {
  text: "text",
  flag: "flag",
  number: "number",
  choice: "text",
  position: "number",
  date: "text",
  address: "text",
  reference: "text",
  list: "list",
  pair: "list",
  dictionary: "record",
  record: "record",
};

/** A member of a collection by id; undefined where there is none, whatever the two are. */
export function member(collection: unknown, id: unknown): unknown {
  return isRecord(collection) && typeof id === "string" && Object.hasOwn(collection, id) ? collection[id] : undefined;
}

function* members<T>(collection: { readonly [id: string]: T } | undefined): Iterable<[id: string, member: T]> {
  if (!isRecord(collection)) return;
  for (const id of Object.keys(collection)) {
    const value = collection[id] as T;
    if (isRecord(value)) yield [id, value];
  }
}
