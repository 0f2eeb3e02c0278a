/** What a JSON text needed at the place where it goes wrong. */
export type JsonNeed = "value" | "key" | "colon" | "comma" | "nothing" | "string";

/** What a scan tells: an object or list opens, a key or an item of a list comes, the innermost one closes. */
export type JsonEvent = "open-object" | "open-list" | "key" | "item" | "close";

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
/** What stands in a string as it is: neither quotation mark, backslash nor control character. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Walks over a JSON text (RFC 8259) without recursion. Returns where it goes wrong and what was needed there, or
 * undefined for good JSON. `tell` hears of each key (as written, in its quotation marks), item, and bracket.
 */
export function scanJson(
  text: string,
  tell?: (event: JsonEvent, key: string) => void,
): { at: number; expected: JsonNeed } | undefined {
  const stack: ("{" | "[")[] = [];
  let at = 0;
  const run = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match !== null && match[0] !== "";
  };
  /** Whether a whole string was read; else `at` is where it breaks. */
  const string = (): boolean => {
    at++;
    do while (run(PLAIN));
    while (run(ESCAPE));
    return text[at++] === '"';
  };
  let need: JsonNeed = "value";
  for (;;) {
    run(SPACE);
    const top = stack.at(-1);
    const next = text[at];
    if (need === "nothing") return next === undefined ? undefined : { at, expected: need };
    if (need === "key") {
      const start = at;
      if (next !== '"') return { at, expected: need };
      if (!string()) return { at: at - 1, expected: "string" };
      tell?.("key", text.slice(start, at));
      need = "colon";
      continue;
    }
    if (need === "colon") {
      if (next !== ":") return { at, expected: need };
      at++;
      need = "value";
      continue;
    }
    if (need === "comma") {
      if (next === ",") {
        at++;
        need = top === "{" ? "key" : "value";
        continue;
      }
      if (next !== (top === "{" ? "}" : "]")) return { at, expected: need };
      at++;
      stack.pop();
      tell?.("close", "");
      need = stack.length > 0 ? "comma" : "nothing";
      continue;
    }
    if (top === "[") tell?.("item", "");
    if (next === "{" || next === "[") {
      at++;
      stack.push(next);
      tell?.(next === "{" ? "open-object" : "open-list", "");
      run(SPACE);
      const empty = text[at] === (next === "{" ? "}" : "]");
      need = empty ? "comma" : next === "{" ? "key" : "value";
      continue;
    }
    if (next === '"') {
      if (!string()) return { at: at - 1, expected: "string" };
    } else if (!run(SCALAR)) return { at, expected: "value" };
    need = stack.length > 0 ? "comma" : "nothing";
  }
}
