/**
 * Writes the type declarations of the package's entries into `dist/types`. TypeScript leaves relative imports as they
 * stand in the source, without extension, which Node's own module resolution refuses: the extension is added here.
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const parsed = ts.getParsedCommandLineOfConfigFile("tsconfig.types.json", undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (problem) => finish([problem]),
});
if (parsed) {
  const program = ts.createProgram(parsed.fileNames, parsed.options);
  const { diagnostics } = program.emit(undefined, undefined, undefined, true, {
    afterDeclarations: [withExtensions],
  });
  finish([...parsed.errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics]);
}

/** @param {readonly ts.Diagnostic[]} problems */
function finish(problems) {
  if (problems.length === 0) return;
  const host = { getCurrentDirectory: process.cwd, getCanonicalFileName: String, getNewLine: () => "\n" };
  console.error(ts.formatDiagnostics(problems, host));
  process.exit(1);
}

/** @type {ts.TransformerFactory<ts.SourceFile | ts.Bundle>} */
function withExtensions({ factory }) {
  return (file) => {
    if (!ts.isSourceFile(file)) return file;
    /** @param {ts.Node | undefined} node */
    const completed = (node) => {
      if (!node || !ts.isStringLiteral(node) || !node.text.startsWith(".")) return undefined;
      return factory.createStringLiteral(complete(dirname(file.fileName), node.text));
    };
    /** @type {(node: ts.Node) => ts.Node} */
    const visit = (node) => {
      if (ts.isImportDeclaration(node)) {
        const specifier = completed(node.moduleSpecifier) ?? node.moduleSpecifier;
        return factory.updateImportDeclaration(node, node.modifiers, node.importClause, specifier, node.attributes);
      }
      if (ts.isExportDeclaration(node)) {
        const specifier = completed(node.moduleSpecifier) ?? node.moduleSpecifier;
        const { modifiers, isTypeOnly, exportClause, attributes } = node;
        return factory.updateExportDeclaration(node, modifiers, isTypeOnly, exportClause, specifier, attributes);
      }
      if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
        const literal = completed(node.argument.literal);
        const argument = literal ? factory.createLiteralTypeNode(literal) : node.argument;
        const typeArguments = ts.visitNodes(node.typeArguments, visit, ts.isTypeNode);
        const { attributes, qualifier, isTypeOf } = node;
        return factory.updateImportTypeNode(node, argument, attributes, qualifier, typeArguments, isTypeOf);
      }
      return ts.visitEachChild(node, visit, undefined);
    };
    return ts.visitEachChild(file, visit, undefined);
  };
}

/**
 * @param {string} folder
 * @param {string} specifier
 */
function complete(folder, specifier) {
  const isFolder = !existsSync(`${join(folder, specifier)}.ts`) && existsSync(join(folder, specifier, "index.ts"));
  return `${specifier}${isFolder ? "/index" : ""}.js`;
}
