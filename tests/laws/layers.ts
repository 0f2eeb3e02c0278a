import { posix } from "node:path";
import ts from "typescript";

/** Which folders a folder may import: the table of the design. */
const MAY_IMPORT: { readonly [folder: string]: readonly string[] } = {
  model: [],
  text: ["model"],
  edits: ["model"],
  analysis: ["model"],
  formats: ["model"],
  // Beyond the design: labels carry words (a year, "if"), and layout must know how wide they are.
  layout: ["model", "text", "analysis"],
  scene: ["model", "text", "analysis", "layout"],
  svg: ["scene", "text"],
  canvas: ["scene"],
  storage: ["model", "edits"],
  elements: ["model", "text", "edits", "analysis", "formats", "layout", "scene", "svg", "canvas"],
  workbench: [
    ...["model", "text", "edits", "analysis", "formats", "layout", "scene", "svg", "canvas", "storage"],
    "elements",
  ],
  cli: ["model", "text", "edits", "analysis", "formats", "layout", "scene", "svg", "storage"],
  // Not a folder: `src/index.ts`, the headless entry.
  index: ["model", "text", "edits", "analysis", "formats", "layout", "scene", "svg"],
};

/** What a folder imports only when it is needed, so that a reading widget does not pay for it. */
const ONLY_ON_DEMAND: { readonly [folder: string]: readonly string[] } = {
  elements: ["canvas", "edits", "formats"],
};

/** The doors of a folder beside its `index.ts`. */
const FURTHER_DOORS: { readonly [folder: string]: RegExp } = {
  model: /^validate$/,
  text: /^([a-z]{2}|forms|problems|sentences)$/,
  layout: /^(columns|force|table-width)$/,
  scene: /^(figure|twin|pictures\/[a-z-]+)$/,
  svg: /^(dom|string)$/,
};

/** One door for each library. A library that stands in no row is not used. */
const LIBRARIES: readonly { readonly name: RegExp; readonly folders: readonly string[] }[] = [
  { name: /^(lit|@lit\/reactive-element)(\/|$)/, folders: ["elements", "workbench"] },
  { name: /^cytoscape$/, folders: ["canvas"] },
  { name: /^immer$/, folders: ["edits"] },
  { name: /^valibot$/, folders: ["model"] },
  { name: /^idb$/, folders: ["storage"] },
  { name: /^graphology(-|\/|$)/, folders: ["layout"] },
  { name: /^d3-force$/, folders: ["layout"] },
  { name: /^node:/, folders: ["cli"] },
];

export interface SourceFile {
  /** Relative to `src`, with slashes: `model/dates.ts`. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  /** Absent where what is imported is computed. */
  readonly specifier: string | undefined;
  readonly how: "static" | "type" | "on demand";
  readonly line: number;
}

/** Everything in the files that the layers forbid: a sentence each, none when all is well. */
export function layerFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...placeFaults(file.path),
    ...importsOf(file).flatMap((found) => {
      const fault = importFault(file.path, found);
      return fault === undefined ? [] : [`${file.path}:${found.line} ${fault}`];
    }),
  ]);
}

function folderOf(path: string): string {
  return path.split("/")[0]?.replace(/\.ts$/, "") ?? "";
}

function placeFaults(path: string): string[] {
  const [folder, ...rest] = path.replace(/(\.d)?\.ts$/, "").split("/");
  if (rest.length === 0) return folder === "index" ? [] : [`${path} stands in no folder`];
  if (folder === undefined || folder === "index" || !(folder in MAY_IMPORT)) {
    return [`${path} stands in a folder that the design does not name`];
  }
  const inside = rest.slice(0, -1).join("/");
  if (rest.at(-1) === "index" && inside !== "" && !FURTHER_DOORS[folder]?.test(inside)) {
    return [`${path} is a barrel inside a folder`];
  }
  return [];
}

function importFault(path: string, { specifier, how }: Import): string | undefined {
  if (specifier === undefined) return "imports something computed, so nobody can tell what";
  const from = folderOf(path);
  if (!specifier.startsWith(".")) return libraryFault(from, specifier);

  const target = `${posix.join("src", posix.dirname(path), specifier)}/`.replace(/\/+$/, "/");
  if (!target.startsWith("src/")) return `imports ${specifier}, which is outside of src`;
  const [to = "", ...rest] = target.slice("src/".length, -1).split("/");
  const door = rest.join("/").replace(/(^|\/)index$/, "");
  // The command line is the first user of the public functions; everyone else inside goes to the folders.
  if (to === "" || to === "index") {
    return from === "cli" ? undefined : "imports the headless entry, which is for other packages";
  }
  if (to === from) {
    return door === "" ? `imports the door of its own folder as ${specifier}` : undefined;
  }
  if (!MAY_IMPORT[from]?.includes(to)) return `imports ${specifier}, and ${from} may not import ${to}`;
  if (how === "static" && ONLY_ON_DEMAND[from]?.includes(to)) {
    return `imports ${specifier} at once, and ${from} may import ${to} on demand only`;
  }
  if (door !== "" && !FURTHER_DOORS[to]?.test(door)) return `imports ${specifier}, which is no door of ${to}`;
  return undefined;
}

function libraryFault(from: string, specifier: string): string | undefined {
  const library = LIBRARIES.find(({ name }) => name.test(specifier));
  if (!library) return `imports ${specifier}, which stands in no row of LIBRARIES`;
  return library.folders.includes(from)
    ? undefined
    : `imports ${specifier}, whose door is ${library.folders.join(", ")}`;
}

/** Every import in a file, in whatever form: `import`, `export … from`, `import()`, `import("…")` as a type. */
function importsOf({ path, text }: SourceFile): Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (how: Import["how"], node: ts.Node, specifier: ts.Node | undefined): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ specifier: specifier && ts.isStringLiteralLike(specifier) ? specifier.text : undefined, how, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? "type" : "static",
        node,
        node.moduleSpecifier,
      );
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.isTypeOnly ? "type" : "static", node, node.moduleSpecifier);
    } else if (ts.isImportTypeNode(node)) {
      add("type", node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    } else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      add("static", node, node.moduleReference.expression);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add("on demand", node, node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
