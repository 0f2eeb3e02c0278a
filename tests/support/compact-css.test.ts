import { describe, expect, it } from "vitest";
import { compactCss, compactTemplates } from "./compact-css.mjs";

describe("a compact style sheet", () => {
  it("has neither comments nor indentation", () => {
    const css = `
      :host {
        /* Why. */
        color: red;
        margin: 0 auto;
      }
      h2, h3 { top: var(--_top, 0); }
    `;
    expect(compactCss(css)).toBe(":host{color:red;margin:0 auto}h2,h3{top:var(--_top,0)}");
  });

  it("keeps the white space that separates", () => {
    expect(compactCss(".a  .b :hover > i { width: calc(1px + 2 * 3px) }")).toBe(
      ".a .b :hover > i{width:calc(1px + 2 * 3px)}",
    );
    expect(compactCss("@media print and (width > 3em) { a ~ b { inset: 0 auto } }")).toBe(
      "@media print and (width > 3em){a ~ b{inset:0 auto}}",
    );
  });

  it("leaves strings as they are", () => {
    const css = `a::before{content:"/*  ; } : "}b{content:'\\'  {'}`;
    expect(compactCss(css)).toBe(css);
  });
});

describe("a module", () => {
  it("has its style sheets made compact around their values, and nothing else", () => {
    const code = `const sheet = css\`
      a {
        color: \${red};
        font: \${size} \${face};
      }
    \`;
    const text = \`a  {}\`;`;
    expect(compactTemplates(code)).toBe(`const sheet = css\`a{color:\${red};font:\${size} \${face}}\`;
    const text = \`a  {}\`;`);
  });
});
