import { isDateFault, parseDate, readDate } from "./dates";
import type { CollectionName, Field } from "./fields";
import type { ProblemCode } from "./problem-codes";
import { ADDRESS, FORMAT, ID_PATTERN, MAIL_ADDRESS, mapSchema, VERSION } from "./schema";
import type { Problem, Stance, StandpointMap } from "./types";

/** More problems than anybody reads; a hostile file could have millions. */
const LISTED = 10_000;
/** Issues above an issue, at most. */
const ANCESTORS = 64;

type Values = Problem["values"];

/** Takes a problem; its severity is that of its code. */
export type Tell = (path: string, code: ProblemCode, values: Values) => void;

/** What a walk over a value tells. Paths are JSON Pointers. */
export interface Visitor {
  readonly error: Tell;
  reference(path: string, collection: CollectionName, id: string): void;
  /** Called for each record of the right type, before its fields. */
  record?(path: string, field: Field, value: Readonly<Record<string, unknown>>): void;
}

/** Adds a problem to a list, unless it is full: a hostile file can't fill the memory. */
export function addProblem(problems: Problem[], problem: Problem): void {
  if (problems.length < LISTED) problems.push(problem);
  else if (problems.length === LISTED) {
    problems.push({ path: "", code: "problems-cut", values: { listed: LISTED }, severity: "error" });
  }
}

/**
 * Everything that keeps a value from being shown as written, and the units it stands in: members of the map's
 * collections, and its other fields whole. Expects plain data, no deeper than 64 levels.
 */
export function findErrors(value: unknown): { problems: Problem[]; broken: Set<string> } {
  const problems: Problem[] = [];
  const broken = new Set<string>();
  const error: Tell = (path, code, values) => {
    addProblem(problems, { path, code, values, severity: "error" });
    broken.add(unitOf(path));
  };
  if (isRecord(value) && value.format !== undefined && value.format !== FORMAT) {
    error("/format", "format-unknown", { found: brief(value.format), format: FORMAT });
  } else if (isRecord(value) && typeof value.version === "number" && value.version > VERSION) {
    error("/version", "version-newer", { version: value.version, newest: VERSION });
  } else {
    walk(mapSchema, value, "", { error, reference: referenceCheck(value, error) });
    if (isRecord(value)) findContradictions(value as unknown as StandpointMap, error);
  }
  return { problems, broken };
}

/** What keeps a stance, new or changed, from being shown on a map. Looks at nothing else of the map. */
export function findStanceErrors(map: StandpointMap, id: string, stance: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const error: Tell = (path, code, values) => addProblem(problems, { path, code, values, severity: "error" });
  // The walk passes over such keys: for a file they are found at all depths at once.
  if (isForbidden(id)) error(`/stances/${pointer(id)}`, "key-forbidden", { key: id });
  walk(mapSchema.fields.stances, { [id]: stance }, "/stances", { error, reference: referenceCheck(map, error) });
  if (isRecord(stance)) findSubjectStance(map, id, stance as unknown as Stance, error);
  return problems;
}

function referenceCheck(map: unknown, error: Tell): Visitor["reference"] {
  return (path, collection, id) => {
    if (!member(member(map, collection), id)) error(path, "reference-dangling", { collection, id });
  };
}

/** The part of a map that is left out when something at a path is wrong: "" is all of it. */
export function unitOf(path: string): string {
  const [, field = "", key] = path.split("/", 3);
  if (key !== undefined && mapSchema.fields[field as "actors"]?.kind === "dictionary") return `/${field}/${key}`;
  return field && `/${field}`;
}

/** Compares a value with a field and tells the visitor what it meets. The schema's depth bounds the recursion. */
export function walk(field: Field, value: unknown, path: string, visitor: Visitor): void {
  const { kind } = field;
  const expected = kind === "position" && typeof value === "string" ? "text" : SHAPES[kind];
  if (expected && shapeOf(value) !== expected) {
    visitor.error(path, "type-wrong", { expected: kind, found: shapeOf(value) });
  } else if (kind === "record") {
    walkRecord(field, value as Readonly<Record<string, unknown>>, path, visitor);
  } else if (kind === "dictionary") {
    walkDictionary(field, value as Readonly<Record<string, unknown>>, path, visitor);
  } else if (kind === "list") {
    let index = 0;
    for (const item of value as readonly unknown[]) walk(field.of as Field, item, `${path}/${index++}`, visitor);
  } else if (kind === "pair") {
    const numbers = value as readonly unknown[];
    if (numbers.length !== 2 || !numbers.every((item) => shapeOf(item) === "number")) {
      visitor.error(path, "type-wrong", { expected: kind, found: "list" });
    }
  } else if (kind === "number") {
    const { min = "", max = "" } = field;
    const given = value as number;
    if (given < (field.min ?? given) || given > (field.max ?? given)) {
      visitor.error(path, "number-range", { found: given, min, max });
    } else if (field.whole && !Number.isInteger(given)) visitor.error(path, "number-fraction", { found: given });
  } else if (kind === "position") {
    const right = typeof value === "number" ? Math.abs(value) <= 1 : value === "mixed" || value === "undeclared";
    if (!right) visitor.error(path, "position-range", { found: brief(value) });
  } else if (typeof value === "string") walkText(field, value, path, visitor);
}

function walkText(field: Field, text: string, path: string, visitor: Visitor): void {
  const { kind, choices } = field;
  if (kind === "choice" && !choices?.includes(text)) {
    visitor.error(path, field.otherwise ?? "choice-unknown", { found: brief(text), choices: choices ?? [] });
  } else if (kind === "date" && text !== "XXXX") {
    const found = parseDate(text);
    if (isDateFault(found)) visitor.error(path, found.code, { ...found.values, text: brief(text) });
  } else if (kind === "address" && !(field.mail ? MAIL_ADDRESS : ADDRESS).test(text)) {
    visitor.error(path, "address-scheme", { found: brief(text), mail: field.mail ? 1 : 0 });
  } else if (kind === "reference") {
    visitor.reference(path, field.collection as CollectionName, text);
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
  for (const name of needed) if (value[name] === undefined) visitor.error(path, "field-missing", { field: name });
  const start = fields.date ? "date" : "from";
  if (!fields.until || fields[start]?.kind !== "date") return;
  const [from, until] = [readDate(value[start] as string), readDate(value.until as string)];
  if (from && until && until.latest < from.earliest) {
    visitor.error(`${path}/until`, "date-reversed", { start, from: from.text, until: until.text });
  }
}

function walkDictionary(field: Field, value: Readonly<Record<string, unknown>>, path: string, visitor: Visitor): void {
  for (const key of Object.keys(value)) {
    // Named once for all depths by `findForbiddenKeys`.
    if (isForbidden(key)) continue;
    const place = `${path}/${pointer(key)}`;
    if (field.keyedById && !ID_PATTERN.test(key)) visitor.error(place, "id-pattern", { id: brief(key) });
    walk(field.of as Field, value[key], place, visitor);
  }
}

/** What is wrong between fields that are each right by themselves. Looks at a map that was not checked. */
function findContradictions(map: StandpointMap, error: Tell): void {
  for (const [id, stance] of members(map.stances)) findSubjectStance(map, id, stance, error);
  for (const [id, issue] of members(map.issues)) {
    let parent: unknown = issue.parent;
    let steps = 0;
    // A chain of honest parents is short, and one that leads in a circle never ends.
    while (typeof parent === "string" && steps++ < ANCESTORS) parent = member(member(map.issues, parent), "parent");
    if (steps > ANCESTORS) error(`/issues/${pointer(id)}/parent`, "issue-cycle", { parent: brief(issue.parent) });
  }
}

/** The subject holds no positions. */
function findSubjectStance(map: StandpointMap, id: string, stance: Stance, error: Tell): void {
  // What `isStakeholder` says of a map that was checked.
  const actor = member(map.actors, stance.actor);
  const family = () => member(member(map.actorKinds, member(actor, "kind")), "family");
  if (actor && !(member(actor, "stakeholder") ?? family() !== "subject")) {
    error(`/stances/${pointer(id)}/actor`, "subject-has-stance", { actor: stance.actor });
  }
}

/** Tells every key that would reach into JavaScript's own objects. Recursive: the value's depth must be known. */
export function findForbiddenKeys(value: unknown, path: string, found: (path: string, key: string) => void): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) findForbiddenKeys(value[index], `${path}/${index}`, found);
  } else if (typeof value === "object" && value !== null) {
    for (const key of Object.keys(value)) {
      const place = `${path}/${pointer(key)}`;
      if (isForbidden(key)) found(place, key);
      else findForbiddenKeys((value as Record<string, unknown>)[key], place, found);
    }
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

/** A value short enough to be quoted in a sentence. */
export function brief(value: unknown): string | number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const text = typeof value === "string" ? value : shapeOf(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
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
