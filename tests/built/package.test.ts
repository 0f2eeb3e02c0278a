import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

let packed: string[] = [];
beforeAll(() => {
  const answer = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  packed = JSON.parse(answer)[0].files.map((file: { path: string }) => file.path);
});

const scripts = (): string[] => packed.filter((path) => path.endsWith(".js"));
const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);

/** What a file imports, without what it imports on demand. */
function staticImports(path: string): string[] {
  return parse(path).statements.flatMap((node) =>
    (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier
      ? [(node.moduleSpecifier as ts.StringLiteral).text]
      : [],
  );
}

describe("the package as packed", () => {
  it("holds every file that package.json points to", () => {
    const targets = [manifest.types, ...Object.values(manifest.bin), ...Object.values(manifest.exports)]
      .flatMap((target) => (typeof target === "string" ? [target] : Object.values(target as object)))
      .map((target: string) => target.replace(/^\.\//, ""));
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !packed.includes(target))).toEqual([]);
  });

  it("holds nothing but what was built, the licence, the README and package.json", () => {
    const rest = packed.filter((path) => !path.startsWith("dist/"));
    expect(rest.filter((path) => !["LICENSE", "README.md", "package.json"].includes(path))).toEqual([]);
    expect(packed.filter((path) => path.includes("/.vite/"))).toEqual([]);
  });

  it("imports no package that it does not name as a dependency", () => {
    const declarations = packed.filter((path) => path.endsWith(".d.ts"));
    const packages = [...scripts(), ...declarations]
      .flatMap((path) => ts.preProcessFile(readFileSync(path, "utf8")).importedFiles)
      .map(({ fileName }) => fileName)
      .filter((specifier) => !/^(\.|node:)/.test(specifier))
      .map((specifier) => specifier.replace(/^(@[^/]+\/[^/]+|[^/]+).*$/, "$1"));
    expect([...new Set(packages)].filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });

  it("has no decorators left in it, which no browser understands", () => {
    expect(scripts().length).toBeGreaterThan(3);
    for (const path of scripts()) {
      expect(readFileSync(path, "utf8"), path).not.toContain("@customElement");
      const decorators: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isDecorator(node)) decorators.push(node.getText());
        ts.forEachChild(node, visit);
      };
      visit(parse(path));
      expect(decorators, path).toEqual([]);
    }
  });

  it.each([
    ["the headless entry, without the DOM", "dist/types/index.d.ts", ["lib.es2023.d.ts"]],
    ["the elements", "dist/types/elements/index.d.ts", ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"]],
  ])("has declarations of %s that hold under Node's module resolution", (_, entry, lib) => {
    const { NodeNext: module } = ts.ModuleKind;
    const program = ts.createProgram([entry], { module, strict: true, lib, types: [], target: ts.ScriptTarget.ES2022 });
    const problems = ts.getPreEmitDiagnostics(program).filter(({ file }) => file?.fileName.includes("dist/types"));
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
    expect(packed).toContain(entry);
  });
});

describe("the headless entry", () => {
  it("loads in Node and leaves it free to end", () => {
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", 'await import("standpoint")'], {
      encoding: "utf8",
      timeout: 10_000,
    });
    expect(run).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });
});

describe("the command line", () => {
  it("runs, as a program too", () => {
    const run = spawnSync(process.execPath, ["dist/cli.js", "--help"], { encoding: "utf8" });
    expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining("standpoint") });
    expect(readFileSync("dist/cli.js", "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync("dist/cli.js").mode & 0o111).toBe(0o111);
  });
});

describe("the script-tag file", () => {
  it("waits for no second file", () => {
    expect(staticImports("dist/standpoint.js")).toEqual([]);
  });

  it("defines the map element", () => {
    expect(readFileSync("dist/standpoint.js", "utf8")).toMatch(/["'`]standpoint-map["'`]/);
  });
});

describe("the page", () => {
  it("works from any path: its addresses are relative, and the maps lie beside it", () => {
    const page = readFileSync("dist/index.html", "utf8");
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !/^(\.\/|data:)/.test(address ?? ""))).toEqual([]);
    expect(existsSync("dist/graph-data/serenity-integrated-mentoring.json")).toBe(true);
  });
});
