import ts from "typescript";

/** Names that would tie the core to a clock, to chance, or to the place it runs in. */
const outsideNames = new Set([
  "Excel",
  "Office",
  "CustomFunctions",
  "document",
  "fetch",
  "globalThis",
  "localStorage",
  "navigator",
  "performance",
  "process",
  "require",
  "setInterval",
  "setTimeout",
  "window",
]);

/**
 * The uses of such names in a file's code, as "name in line n". Words in comments and texts do not count, nor does a
 * name that the file gives to something of its own.
 */
export function findOutsideNames(text: string): readonly string[] {
  const file = ts.createSourceFile("core.ts", text, ts.ScriptTarget.Latest, true);
  const declared = declaredNames(file);
  const found: string[] = [];

  function visit(node: ts.Node): void {
    const name = outsideName(node, declared);
    if (name !== undefined) {
      found.push(`${name} in line ${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, visit);
  }

  visit(file);
  return found;
}

function outsideName(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments ?? []).length === 0) {
    return "new Date()";
  }
  if (ts.isCallExpression(node) && ["Date", "Date.now", "Math.random"].includes(node.expression.getText())) {
    return `${node.expression.getText()}()`;
  }
  if (ts.isIdentifier(node) && outsideNames.has(node.text) && !declared.has(node.text) && !isMemberName(node)) {
    return node.text;
  }
  return undefined;
}

/** In `assessment.window` and `{ window: 3 }` the word is a member of ours. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node)
  );
}

function declaredNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();

  function visit(node: ts.Node): void {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (declares && ts.isIdentifier(node.name)) {
      names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  }

  visit(file);
  return names;
}
