/** The largest map file that is read, in bytes as UTF-8. */
export const MAX_BYTES = 50_000_000;
/** The deepest nesting that is read: the map itself is level 1. */
export const MAX_DEPTH = 64;

/** Keys that would reach into JavaScript's own objects, and escapes that could spell a letter of one. */
const FORBIDDEN = /"(?:__proto__|constructor|prototype)"|\\u00[5-7]/;

/** Why a text is not even parsed; undefined where it may be. */
export function refusalOf(text: string): "json-too-large" | "json-too-deep" | undefined {
  if (isLarger(text, MAX_BYTES)) return "json-too-large";
  return isDeeper(text, MAX_DEPTH) ? "json-too-deep" : undefined;
}

/** Parses JSON as the format has it: a leading byte order mark is tolerated. Throws a SyntaxError as `JSON.parse` does. */
export function parseJson(text: string): unknown {
  return JSON.parse(text.replace(/^\ufeff/, ""));
}

/** Whether a text may hold keys that must not be copied into other objects. Most do not, and need no walk. */
export function mayHoldForbiddenKeys(text: string): boolean {
  return FORBIDDEN.test(text);
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
