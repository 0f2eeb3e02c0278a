import ts from "typescript";

/** The doc comments above the members of each object literal that a module exports, by name of the export. */
export function docComments(source: string): Map<string, { text: string; members: Map<string, string> }> {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.ES2022, true);
  const found = new Map<string, { text: string; members: Map<string, string> }>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const members = new Map<string, string>();
      const literal = initializer && objectIn(initializer);
      for (const property of literal?.properties ?? []) {
        if (property.name) members.set(nameOf(property.name), commentOf(property));
      }
      found.set(name.getText(file), { text: commentOf(statement), members });
    }
  }
  return found;
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

function objectIn(node: ts.Expression): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(node)) return node;
  if (ts.isCallExpression(node)) return node.arguments[0] && objectIn(node.arguments[0]);
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return objectIn(node.expression);
  return undefined;
}

function commentOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? "")
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}
