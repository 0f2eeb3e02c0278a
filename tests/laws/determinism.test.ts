import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../support/files.mjs";

// The same map, view and environment give the same picture on every machine: what these folders compute depends on
// what they are given, never on chance, on the clock, or on the language and time zone of the machine.
const PURE = ["model", "text", "edits", "analysis", "formats", "layout", "scene", "svg"];

// A layout looks at the clock to know when to pause, never to know what to compute.
const ALLOWED = [{ path: "src/layout/slices.ts", called: "Date.now" }];

/** What in a file depends on the machine. A locale that is named is no dependence. */
function dependences(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const called = node.expression.getText().replace(/\s/g, "");
      const given = node.arguments?.length ?? 0;
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const allowed = ALLOWED.some((exception) => exception.path === path && exception.called === called);
      const depends =
        /^(Math\.random|Date\.now|performance\.now|crypto\.\w+)$/.test(called) ||
        (/^Date$/.test(called) && given === 0) ||
        (/^Intl\.\w+$/.test(called) && given === 0) ||
        (/\.toLocale\w*$/.test(called) && given === 0) ||
        (/\.localeCompare$/.test(called) && given < 2);
      if (depends && !allowed) found.push(`${path}:${line} ${called}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe("what is computed", () => {
  it("depends on neither chance, clock nor the machine's language", () => {
    const files = filesBelow("src").filter((path) => PURE.includes(path.split("/")[1] ?? "") && path.endsWith(".ts"));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((path) => dependences(path, readFileSync(path, "utf8")))).toEqual([]);
  });
});

describe("the check of that", () => {
  it.each([
    "Math.random()",
    "Date.now()",
    "new Date()",
    "performance.now()",
    "a.localeCompare(b)",
    "n.toLocaleString()",
    "new Intl.NumberFormat()",
  ])("reports %s", (code) => {
    expect(dependences("a.ts", code)).toHaveLength(1);
  });

  it.each(["new Date(2021, 4)", "a.localeCompare(b, locale)", 'new Intl.PluralRules("en")', "// Math.random()"])(
    "allows %s",
    (code) => {
      expect(dependences("a.ts", code)).toEqual([]);
    },
  );
});
