import {
  findFaults,
  findSubjectStance,
  isForbidden,
  isRecord,
  pointer,
  referenceCheck,
  shapeOf,
  startOf,
  type TellFault,
  walk,
} from "./check";
import { isDateFault, parseDate } from "./date-faults";
import { readDate } from "./dates";
import type { Field } from "./fields";
import type { ProblemCode } from "./problem-codes";
import { FORMAT, mapSchema, VERSION } from "./schema";
import type { Problem, Stance, StandpointMap } from "./types";

/** More problems than anybody reads; a hostile file could have millions. */
const LISTED = 10_000;

/** Takes a problem; its severity is that of its code. */
export type Tell = (path: string, code: ProblemCode, values: Problem["values"]) => void;

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
  const tell = tellErrors(problems);
  findFaults(value, (path, code, given, field) => {
    tell(path, code, given, field);
    broken.add(unitOf(path));
  });
  return { problems, broken };
}

/** What keeps a stance, new or changed, from being shown on a map. Looks at nothing else of the map. */
export function findStanceErrors(map: StandpointMap, id: string, stance: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const fault = tellErrors(problems);
  // The walk passes over such keys: for a file they are found at all depths at once.
  if (isForbidden(id)) fault(`/stances/${pointer(id)}`, "key-forbidden", id);
  walk(mapSchema.fields.stances, { [id]: stance }, "/stances", { fault, reference: referenceCheck(map, fault) });
  if (isRecord(stance)) findSubjectStance(map, id, stance as unknown as Stance, fault);
  return problems;
}

function tellErrors(problems: Problem[]): TellFault {
  return (path, code, given, field) => {
    addProblem(problems, { path, ...toldOf(code, given, field), severity: "error" });
  };
}

/** What is said of a fault: its code, which for dates is found out here, and the values of its sentence. */
function toldOf(code: ProblemCode, given: unknown, field?: Field): Pick<Problem, "code" | "values"> {
  const { kind = "", min = "", max = "", choices = [], mail } = field ?? {};
  const found = brief(given);
  switch (code) {
    case "date-unparsable": {
      const fault = parseDate(given as string);
      return isDateFault(fault) ? { code: fault.code, values: { ...fault.values, text: found } } : { code, values: {} };
    }
    case "date-reversed": {
      const start = startOf(field as Field);
      const { [start]: from, until } = given as Readonly<Record<string, string>>;
      return { code, values: { start, from: readDate(from)?.text ?? "", until: readDate(until)?.text ?? "" } };
    }
    case "type-wrong":
      return { code, values: { expected: kind, found: shapeOf(given) } };
    case "field-missing":
      return { code, values: { field: found } };
    case "number-range":
      return { code, values: { found, min, max } };
    case "choice-unknown":
    case "picture-unknown":
      return { code, values: { found, choices } };
    case "address-scheme":
      return { code, values: { found, mail: mail ? 1 : 0 } };
    case "reference-dangling":
      return { code, values: given as Problem["values"] };
    case "key-forbidden":
      return { code, values: { key: given as string } };
    case "id-pattern":
      return { code, values: { id: found } };
    case "subject-has-stance":
      return { code, values: { actor: given as string } };
    case "issue-cycle":
      return { code, values: { parent: found } };
    case "format-unknown":
      return { code, values: { found, format: FORMAT } };
    case "version-newer":
      return { code, values: { version: given as number, newest: VERSION } };
    default:
      return { code, values: { found } };
  }
}

/** The part of a map that is left out when something at a path is wrong: "" is all of it. */
export function unitOf(path: string): string {
  const [, field = "", key] = path.split("/", 3);
  if (key !== undefined && mapSchema.fields[field as "actors"]?.kind === "dictionary") return `/${field}/${key}`;
  return field && `/${field}`;
}

/** A value short enough to be quoted in a sentence. */
export function brief(value: unknown): string | number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const text = typeof value === "string" ? value : shapeOf(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
