/**
 * The small vocabulary in which `schema.ts` is written. A field is plain data, so one definition can be walked by the
 * parser, turned into JSON Schema and the reference table, and read by TypeScript as types.
 */

export type FieldKind =
  | "text"
  | "flag"
  | "number"
  | "choice"
  | "position"
  | "date"
  | "address"
  | "reference"
  | "list"
  | "pair"
  | "dictionary"
  | "record"
  | "anything";

/** One field of the map file. `T` is the type of its value and exists for the compiler only. */
export interface Field<T = unknown> {
  readonly kind: FieldKind;
  /** True when the record cannot do without it. */
  readonly required?: true;
  /** For `choice`: the words allowed. */
  readonly choices?: readonly string[];
  /** For `choice`: the problem that another word is, where it has a code of its own. */
  readonly otherwise?: "picture-unknown";
  /** For `reference`: the collection its value is a key of. */
  readonly collection?: CollectionName;
  /** For `number`: bounds, both inclusive. */
  readonly min?: number;
  readonly max?: number;
  readonly whole?: true;
  /** For `list` and `dictionary`: what each member is. */
  readonly of?: Field;
  /** For `record`: its fields by name, and the names of those required. */
  readonly fields?: Fields;
  readonly needed?: readonly string[];
  /** For `dictionary`: true when its keys are ids of records. */
  readonly keyedById?: true;
  /** For `address`: true when `mailto:` is allowed beside http(s). */
  readonly mail?: true;
  readonly value?: T;
}

export type Fields = { readonly [name: string]: Field };

export type CollectionName = "actors" | "issues" | "stances" | "relations" | "events" | "sources" | "views" | "stories";

/** The type of the value that a field holds. */
export type ValueOf<F> = F extends { readonly value?: infer T } ? Exclude<T, undefined> : never;

/** The type of a record with the given fields: those not required may be absent. */
export type RecordOf<S extends Fields> = {
  readonly [K in keyof S as S[K] extends { required: true } ? K : never]: ValueOf<S[K]>;
} & {
  readonly [K in keyof S as S[K] extends { required: true } ? never : K]?: ValueOf<S[K]> | undefined;
};

export const text = (): Field<string> => ({ kind: "text" });
export const flag = (): Field<boolean> => ({ kind: "flag" });
export const number = (bounds: { min?: number; max?: number; whole?: true } = {}): Field<number> => ({
  kind: "number",
  ...bounds,
});
export const choice = <const C extends readonly string[]>(...choices: C): Field<C[number]> => ({
  kind: "choice",
  choices,
});
/** A choice among words that will grow, so that its type is any text; another word is a problem of its own. */
export const anyOf = (otherwise: "picture-unknown", ...choices: readonly string[]): Field<string> => ({
  kind: "choice",
  choices,
  otherwise,
});
/** A number from −1 to +1, or one of the two words that are no place on that scale. */
export const position = (): Field<number | "mixed" | "undeclared"> => ({ kind: "position" });
/** One point in time as EDTF (see `dates.ts`). */
export const date = (): Field<string> => ({ kind: "date" });
/** An http(s) address; with `mail`, a mailto address too. */
export const address = (options: { mail?: true } = {}): Field<string> => ({ kind: "address", ...options });
export const reference = (collection: CollectionName): Field<string> => ({ kind: "reference", collection });
export const list = <T>(of: Field<T>): Field<readonly T[]> => ({ kind: "list", of });
/** A coordinate: x and y, in pixels of the picture at its normal size. */
export const pair = (): Field<readonly [number, number]> => ({ kind: "pair" });
export const dictionary = <T>(of: Field<T>): Field<{ readonly [key: string]: T }> => ({ kind: "dictionary", of });
/** A dictionary whose keys are ids, so that a JSON Pointer into it stays true while the file changes. */
export const collection = <T>(of: Field<T>): Field<{ readonly [id: string]: T }> => ({
  kind: "dictionary",
  of,
  keyedById: true,
});
// Without `Omit` any name would be a field of every record: `Fields` has an index signature.
export const record = <const S extends Fields>(
  fields: S,
): Omit<Field<RecordOf<S>>, "fields"> & { readonly fields: S } => ({
  kind: "record",
  fields,
  needed: Object.keys(fields).filter((name) => fields[name]?.required),
});
export const anything = (): Field<unknown> => ({ kind: "anything" });
export const required = <F extends Field>(field: F): F & { readonly required: true } => ({ ...field, required: true });
