import { join } from "node:path";
import ts from "typescript";
import { projectRoot } from "./project";

/** A member of the API that a source file uses, such as { className: "Range", member: "values" }. */
export interface UsedMember {
  readonly className: string;
  readonly member: string;
  /** "src/excel/areas.ts:12" */
  readonly place: string;
}

const common = new Set(["context", "isNullObject", "items", "load", "set", "toJSON", "track", "untrack", "sync"]);
const noModel = new Set(["RequestContext", "Session"]);

/** What files use of the API: members they name, load by text, or set by object. `extra` are files given as text. */
export function usedMembers(
  paths: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): readonly UsedMember[] {
  const program = createProgram(paths, extra);
  const checker = program.getTypeChecker();
  const found: UsedMember[] = [];
  for (const path of [...paths, ...Object.keys(extra)]) {
    const source = program.getSourceFile(join(projectRoot, path));
    if (source === undefined) {
      throw new Error(`The compiler does not see ${path}.`);
    }
    const add = (node: ts.Node, className: string | undefined, member: string) => {
      if (className !== undefined && !common.has(member) && !noModel.has(className)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push({ className, member, place: `${path}:${line + 1}` });
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

type Add = (node: ts.Node, className: string | undefined, member: string) => void;

function visitNode(node: ts.Node, checker: ts.TypeChecker, add: Add): void {
  if (ts.isPropertyAccessExpression(node)) {
    add(node, ownerOf(checker.getSymbolAtLocation(node.name)), node.name.text);
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    add(node, ownerOf(checker.getTypeAtLocation(node.parent).getProperty(name)), name);
  } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const name = node.name.getText();
    const expected = checker.getContextualType(node.parent);
    add(node, ownerOf(expected?.getProperty(name)), name);
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
      add(node, ownerOf(property), name);
      type = checker.getTypeOfSymbolAtLocation(property, node);
    }
  }
}

/** The API class that a member belongs to: directly, or as the data that set() takes for it. */
function ownerOf(symbol: ts.Symbol | undefined): string | undefined {
  const declared = symbol?.declarations?.[0]?.parent;
  if (declared === undefined || !declared.getSourceFile().fileName.includes("@types/office-js")) {
    return undefined;
  }
  if (ts.isClassDeclaration(declared) && isInNamespace(declared, "Excel")) {
    return declared.name?.text;
  }
  if (ts.isInterfaceDeclaration(declared) && isInNamespace(declared, "Interfaces")) {
    return /^(\w+)UpdateData$/.exec(declared.name.text)?.[1];
  }
  return undefined;
}

function isInNamespace(node: ts.Node, name: string): boolean {
  const owner = node.parent.parent;
  return ts.isModuleDeclaration(owner) && owner.name.text === name;
}

function createProgram(paths: readonly string[], extra: Readonly<Record<string, string>>): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(join(projectRoot, "tsconfig.json"), {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  });
  const options: ts.CompilerOptions = { ...config?.options, types: ["office-js"] };
  const host = ts.createCompilerHost(options);
  const texts = new Map(Object.entries(extra).map(([path, text]) => [join(projectRoot, path), text]));
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  const roots = [...paths, ...Object.keys(extra)].map((path) => join(projectRoot, path));
  return ts.createProgram(roots, options, host);
}
