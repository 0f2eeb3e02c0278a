import { findForbiddenKeys } from "./check";
import type { Problem } from "./types";

/** The largest map file that is read, in bytes as UTF-8. */
export const MAX_BYTES = 50_000_000;
/** The deepest nesting that is read: the map itself is level 1. */
export const MAX_DEPTH = 64;

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
  if (isLarger(text, MAX_BYTES)) return refuse("json-too-large", { megabytes: MAX_BYTES / 1_000_000 });
  if (isDeeper(text, MAX_DEPTH)) return refuse("json-too-deep", { levels: MAX_DEPTH });
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(source);
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
  // Most files have neither such keys nor escapes that could spell one, and need no walk.
  if (/"(?:__proto__|constructor|prototype)"|\\u/.test(source)) {
    findForbiddenKeys(value, "", (path, key) => {
      forbidden.push({ path, code: "key-forbidden", values: { key }, severity: "error" });
    });
  }
  return { value, forbidden };
}

function isLarger(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  // No character of a string takes more than three bytes.
  if (text.length * 3 <= limit) return false;
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair stands for two of its four bytes.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes > limit;
}

/** Whether brackets outside of strings nest deeper than a limit, found without recursion and without parsing. */
function isDeeper(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at);
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > limit) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}

/** Index of the quotation mark that ends the string which begins at an index; the text's length where none does. */
function endOfString(text: string, start: number): number {
  let end = start;
  do {
    end = text.indexOf('"', end + 1);
    if (end < 0) return text.length;
  } while (isEscaped(text, end));
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes++;
  return slashes % 2 === 1;
}
