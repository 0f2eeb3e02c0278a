/**
 * Style sheets in `css` templates without the white space and the comments that are for people who read the source.
 */
import { parseAst } from "vite";

/** Stands for the values between the parts of a template: a character that no style sheet holds. */
const HOLE = "\uE000";

const STRING_OR_REST = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\/|[\s\S]/g;

/**
 * A style sheet without what means nothing in it. Strings stay as they are, and so does white space that separates.
 *
 * @param {string} css
 * @returns {string}
 */
export function compactCss(css) {
  /** @type {string[]} */
  const strings = [];
  const bare = css.replace(STRING_OR_REST, (part, string) => {
    if (string === undefined) return part.length > 1 ? " " : part;
    strings.push(string);
    return '"';
  });
  return bare
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .trim()
    .replace(/"/g, () => strings.shift() ?? "");
}

/**
 * @param {string} code a module
 * @returns {string} the same with compact style sheets
 */
export function compactTemplates(code) {
  /** @type {{ start: number, end: number, raw: string }[]} */
  const changes = [];
  /** @param {any} node */
  const visit = (node) => {
    if (typeof node !== "object" || node === null) return;
    if (node.type === "TaggedTemplateExpression" && node.tag.name === "css") {
      const { quasis } = node.quasi;
      const raws = compactCss(quasis.map((/** @type {any} */ { value }) => value.raw).join(HOLE)).split(HOLE);
      for (const [index, { start, end }] of quasis.entries()) changes.push({ start, end, raw: raws[index] ?? "" });
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(code));
  return changes.reduceRight((text, { start, end, raw }) => text.slice(0, start) + raw + text.slice(end), code);
}

/** @returns {import("vite").Plugin} */
export function compactCssPlugin() {
  return {
    name: "standpoint-compact-css",
    apply: "build",
    enforce: "post",
    transform: { filter: { code: "css`" }, handler: (code) => ({ code: compactTemplates(code), map: null }) },
  };
}
