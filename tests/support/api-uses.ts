import { join } from "node:path";
import ts from "typescript";
import { projectRoot } from "./project";

/** A name in a source file that stands for a member declared in Microsoft's typings. */
export interface ApiUse {
  readonly name: string;
  /** What the typings declare; of a method that is called, the overload that is meant. */
  readonly declaration: ts.Declaration;
  /** Where it is used. */
  readonly node: ts.Node;
  /** "src/excel/areas.ts:12" */
  readonly place: string;
}

const typings = ["@types/office-js", "@types/custom-functions-runtime"];

/** What files use of the API: members they name, load by text, or set by object. `extra` are files given as text. */
export function apiUses(paths: readonly string[], extra: Readonly<Record<string, string>> = {}): readonly ApiUse[] {
  const program = createProgram(paths, extra);
  const checker = program.getTypeChecker();
  const found: ApiUse[] = [];
  for (const path of [...paths, ...Object.keys(extra)]) {
    const source = program.getSourceFile(join(projectRoot, path));
    if (source === undefined) {
      throw new Error(`The compiler does not see ${path}.`);
    }
    const add: Add = (node, symbol, name) => {
      const declaration = calledOverload(node, checker) ?? symbol?.declarations?.[0];
      if (declaration !== undefined && isFromTypings(declaration)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push({ name, declaration, node, place: `${path}:${line + 1}` });
      }
    };
    const visit = (node: ts.Node): void => {
      visitNode(node, checker, add);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function isFromTypings(declaration: ts.Declaration): boolean {
  const { fileName } = declaration.getSourceFile();
  return typings.some((name) => fileName.includes(name));
}

function calledOverload(node: ts.Node, checker: ts.TypeChecker): ts.Declaration | undefined {
  const call = node.parent;
  const isCalled = ts.isCallExpression(call) && call.expression === node;
  return isCalled ? checker.getResolvedSignature(call)?.declaration : undefined;
}

type Add = (node: ts.Node, symbol: ts.Symbol | undefined, name: string) => void;

function visitNode(node: ts.Node, checker: ts.TypeChecker, add: Add): void {
  if (ts.isPropertyAccessExpression(node)) {
    add(node, checker.getSymbolAtLocation(node.name), node.name.text);
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    add(node, checker.getTypeAtLocation(node.parent).getProperty(name), name);
  } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const name = node.name.getText();
    const expected = checker.getContextualType(node.parent);
    add(node, expected?.getProperty(name), name);
  } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    visitLoad(node, node.expression, checker, add);
  }
}

/** load("items/name,format/fill/color") uses each name on the way. */
function visitLoad(
  call: ts.CallExpression,
  { expression, name }: ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
  add: Add,
): void {
  const [argument] = call.arguments;
  if (name.text !== "load" || argument === undefined) {
    return;
  }
  const texts = ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument];
  const loaded = checker.getTypeAtLocation(expression);
  const paths = texts.filter(ts.isStringLiteralLike).flatMap(({ text }) => text.split(","));
  paths.forEach((path) => followPath(path.trim(), loaded, checker, call, add));
}

function followPath(path: string, start: ts.Type, checker: ts.TypeChecker, node: ts.Node, add: Add): void {
  let type = start;
  for (const name of path.split("/")) {
    const items = type.getProperty("items");
    const onItems = name === "items" || (type.getProperty(name) === undefined && items !== undefined);
    if (onItems && items !== undefined) {
      type = checker.getIndexTypeOfType(checker.getTypeOfSymbolAtLocation(items, node), ts.IndexKind.Number) ?? type;
    }
    const property = name === "items" ? undefined : type.getProperty(name);
    if (property !== undefined) {
      add(node, property, name);
      type = checker.getTypeOfSymbolAtLocation(property, node);
    }
  }
}

function createProgram(paths: readonly string[], extra: Readonly<Record<string, string>>): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(projectRoot, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  const options: ts.CompilerOptions = { ...config?.options, types: ["office-js", "custom-functions-runtime"] };
  const host = ts.createCompilerHost(options);
  const texts = new Map(Object.entries(extra).map(([path, text]) => [join(projectRoot, path), text]));
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  const roots = [...paths, ...Object.keys(extra)].map((path) => join(projectRoot, path));
  return ts.createProgram(roots, options, host);
}
