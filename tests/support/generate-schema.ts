/**
 * What is written from `src/model/schema.ts` into `graph-data/schema`: the JSON Schema of the map file and its reference
 * table. `npm run generate` writes them; `tests/model/generated.test.ts` fails while they are stale.
 */
import { readFileSync } from "node:fs";
import type { Field, Fields } from "../../src/model/fields";
import { PROBLEM_CODES } from "../../src/model/problem-codes";
import * as schema from "../../src/model/schema";
import { docComments } from "./doc-comments";

const read = (path: string) => readFileSync(new URL(`../../src/model/${path}`, import.meta.url), "utf8");
const comments = docComments(read("schema.ts"));
const codeComments = docComments(read("problem-codes.ts"));

interface RecordType {
  /** As `schema.ts` calls it. */
  readonly name: string;
  readonly fields: Fields;
}

/** The map first, then its records in the order of the file. */
const records: readonly RecordType[] = Object.entries(schema)
  .flatMap(([name, value]) => {
    const fields = typeof value === "object" && "fields" in value ? value.fields : undefined;
    return fields ? [{ name, fields }] : [];
  })
  .sort((a, b) => placeOf(a.name) - placeOf(b.name));

function placeOf(name: string): number {
  return name === "mapSchema" ? -1 : [...comments.keys()].indexOf(name);
}

function recordOf(field: Field): RecordType {
  const found = records.find(({ fields }) => fields === field.fields);
  if (!found) throw new Error("A record of the schema is not exported by name.");
  return found;
}

function meaningOf(record: string, name: string): string {
  const text = comments.get(record)?.members.get(name);
  if (!text) throw new Error(`schema.ts says nothing about "${name}" of "${record}".`);
  return text;
}

// Both ends of a range have the same precision, so there is an alternative for each.
const [YEAR, MONTH, DAY] = ["\\d{4}", "(0[1-9]|1[0-2])", "(0[1-9]|[12]\\d|3[01])"];
const POINTS = [YEAR, `${YEAR}-${MONTH}`, `${YEAR}-${MONTH}-${DAY}`];
const RANGES = POINTS.map((point) => `\\[(${point}\\.\\.(${point})?|\\.\\.${point})\\]`);
const DATE = `^(XXXX|(${POINTS.join("|")})[~?%]?|${RANGES.join("|")})$`;

type Json = Record<string, unknown>;

function typeOf(field: Field): Json {
  switch (field.kind) {
    case "text":
    case "reference":
      return { type: "string" };
    case "flag":
      return { type: "boolean" };
    case "number":
      return {
        type: field.whole ? "integer" : "number",
        ...(field.min === undefined ? {} : { minimum: field.min }),
        ...(field.max === undefined ? {} : { maximum: field.max }),
      };
    case "choice":
      return field.choices?.length === 1 ? { const: field.choices[0] } : { enum: field.choices };
    case "position":
      return { anyOf: [{ type: "number", minimum: -1, maximum: 1 }, { enum: ["mixed", "undeclared"] }] };
    case "date":
      return { type: "string", pattern: DATE };
    case "address":
      return { type: "string", pattern: (field.mail ? schema.MAIL_ADDRESS : schema.ADDRESS).source };
    case "list":
      return { type: "array", items: field.of && typeOf(field.of) };
    case "pair":
      return { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 };
    case "dictionary":
      return {
        type: "object",
        ...(field.keyedById ? { propertyNames: { pattern: schema.ID_PATTERN.source } } : {}),
        additionalProperties: field.of && typeOf(field.of),
      };
    case "record":
      return { $ref: `#/$defs/${recordOf(field).name}` };
    case "anything":
      return {};
  }
}

/** "Default: true, except …" in a comment becomes `default` where it is a plain value of the field. */
function defaultOf(field: Field, meaning: string): unknown {
  const said = /Default: ([^.,]+)\./.exec(meaning)?.[1];
  if (said === undefined) return undefined;
  if (field.kind === "flag" && /^(true|false)$/.test(said)) return said === "true";
  if (field.kind === "number" && /^-?\d+$/.test(said)) return Number(said);
  return field.kind === "text" && /^[a-z]+$/.test(said) && said === "en"
    ? said
    : field.choices?.find((c) => c === said);
}

function definitionOf({ name, fields }: RecordType): Json {
  const properties = Object.entries(fields).map(([key, field]) => {
    const description = meaningOf(name, key);
    const fallback = defaultOf(field, description);
    return [key, { description, ...typeOf(field), ...(fallback === undefined ? {} : { default: fallback }) }];
  });
  const required = Object.keys(fields).filter((key) => fields[key]?.required);
  return { type: "object", properties: Object.fromEntries(properties), ...(required.length > 0 ? { required } : {}) };
}

/** The JSON Schema (draft 2020-12) of the map file, as text. It can't say that ids point somewhere, or that days exist. */
export function jsonSchema(): string {
  const definitions = records.filter(({ name }) => name !== "mapSchema");
  const [map] = records;
  if (!map) throw new Error("schema.ts exports no record.");
  const document = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Standpoint map",
    description: "Who stands where on which issue, since when, on what grounds, and how they are tied to each other.",
    ...definitionOf(map),
    $defs: Object.fromEntries(definitions.map((record) => [record.name, definitionOf(record)])),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const TITLES: Readonly<Record<string, string>> = {
  mapSchema: "Map",
  actorKind: "Kind of actor",
  relationKind: "Kind of relation",
};
const titleOf = (name: string) => TITLES[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
const linkTo = (name: string) =>
  `[${titleOf(name).toLowerCase()}](#${titleOf(name).toLowerCase().replaceAll(" ", "-")})`;

function wordsOf(field: Field): string {
  switch (field.kind) {
    case "flag":
      return "true or false";
    case "number": {
      const noun = field.whole ? "whole number" : "number";
      if (field.min === undefined) return noun;
      return field.max === undefined ? `${noun} from ${field.min}` : `${noun} from ${field.min} to ${field.max}`;
    }
    case "choice":
      return (field.choices ?? []).map((word) => `\`${word}\``).join(", ");
    case "position":
      return "number from −1 to 1, `mixed`, `undeclared`";
    case "address":
      return field.mail ? "http(s) or mailto address" : "http(s) address";
    case "reference":
      return `id in \`${field.collection}\``;
    case "list":
      return `list: ${field.of && wordsOf(field.of)}`;
    case "pair":
      return "two numbers: x, y";
    case "dictionary":
      return `object by ${field.keyedById ? "id" : "key"}: ${field.of && wordsOf(field.of)}`;
    case "record":
      return linkTo(recordOf(field).name);
    default:
      return field.kind;
  }
}

const row = (...cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

function tableOf({ name, fields }: RecordType): string[] {
  const rows = Object.entries(fields).map(([key, field]) => {
    const [meaning = "", fallback = ""] = meaningOf(name, key).split(/ ?Default: /);
    return row(`\`${key}\``, wordsOf(field), field.required ? "yes" : "", meaning, fallback.replace(/\.$/, ""));
  });
  return [
    `## ${titleOf(name)}`,
    "",
    row("Field", "Type", "Required", "Meaning", "Default"),
    row("-", "-", "-", "-", "-"),
    ...rows,
  ];
}

/** The reference of the map file as Markdown: a table for each record, and the codes of problems. */
export function reference(): string {
  const codes = Object.entries(PROBLEM_CODES).map(([code, severity]) => {
    const meaning = codeComments.get("PROBLEM_CODES")?.members.get(code);
    if (!meaning) throw new Error(`problem-codes.ts says nothing about "${code}".`);
    return row(`\`${code}\``, severity, meaning);
  });
  return [
    "# The map file: reference",
    "",
    "Written by `npm run generate` from `src/model/schema.ts` and `src/model/problem-codes.ts`: change it there.",
    "",
    `A map is one JSON file. An id matches \`${schema.ID_PATTERN.source}\`. A date is one point in time in EDTF: \`2021\`,`,
    "`2021-05`, `2021-05-20`, with `~` (about), `?` (perhaps) or `%` (both) behind it; or one of a range,",
    "`[2021-01..2021-05]`, `[2023..]`, `[..2020]`; or `XXXX`, unknown. Fields that are not required are left out where",
    "nothing is known, never null.",
    "",
    ...records.flatMap((record) => [...tableOf(record), ""]),
    "## Problems",
    "",
    "*Error*: can't be shown as written. *Warning*: shown, but probably not what was meant.",
    "",
    row("Code", "Severity", "Meaning"),
    row("-", "-", "-"),
    ...codes,
    "",
  ].join("\n");
}
