import { isForbidden, pointer } from "./check";
import { MAX_BYTES, MAX_DEPTH, mayHoldForbiddenKeys, parseJson, refusalOf } from "./json";
import type { Problem } from "./types";

/** Finds where a text stops being JSON, and what was needed there. */
export type JsonLocator = (text: string) => { readonly at: number; readonly expected: string } | undefined;

/**
 * Reads JSON that nobody vouches for. Refuses, before anything walks it, what is larger than `MAX_BYTES`, nested deeper
 * than `MAX_DEPTH` or not JSON; a leading byte order mark is tolerated. `forbidden` lists the keys (as problems) that
 * must not be copied into other objects. Never throws.
 */
export function readJson(
  text: string,
  locate?: JsonLocator,
): { value: unknown; forbidden: Problem[] } | { problem: Problem } {
  const refuse = (code: Problem["code"], values: Problem["values"]): { problem: Problem } => {
    return { problem: { path: "", code, values, severity: "error" } };
  };
  const refusal = refusalOf(text);
  if (refusal === "json-too-large") return refuse(refusal, { megabytes: MAX_BYTES / 1_000_000 });
  if (refusal) return refuse(refusal, { levels: MAX_DEPTH });
  const source = text.replace(/^\ufeff/, "");
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    // Each engine words its message in its own way and not all say where, so the place is looked for here.
    const fault = locate?.(source);
    if (!fault) return refuse("json-invalid", {});
    const { at, expected } = fault;
    const before = source.slice(0, at);
    const line = before.split("\n").length;
    const column = at - before.lastIndexOf("\n");
    const found = at < source.length ? String.fromCodePoint(source.codePointAt(at) ?? 0) : "";
    return refuse("json-invalid", { line, column, expected, found });
  }
  const forbidden: Problem[] = [];
  if (mayHoldForbiddenKeys(text)) {
    findForbiddenKeys(value, "", (path, key) => {
      forbidden.push({ path, code: "key-forbidden", values: { key }, severity: "error" });
    });
  }
  return { value, forbidden };
}

/** Tells every key that would reach into JavaScript's own objects. Recursive: the value's depth must be known. */
function findForbiddenKeys(value: unknown, path: string, found: (path: string, key: string) => void): void {
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
