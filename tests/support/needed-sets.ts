import ts from "typescript";
import { commentBefore } from "./api-typings";
import { apiUses } from "./api-uses";

export interface RequirementSet {
  readonly name: string;
  /** "1.13"; "Preview" where no version has it yet. */
  readonly version: string;
}

/** A place in the sources that needs a requirement set. */
export interface NeededSet extends RequirementSet {
  /** "Range.values" */
  readonly member: string;
  /** "src/excel/areas.ts:12" */
  readonly place: string;
  /** Sets that a condition around the place has asked for by isSetSupported. */
  readonly asked: readonly RequirementSet[];
}

/** The requirement set of all that files use of the API. `extra` are files given as text. */
export function neededSets(
  paths: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): readonly NeededSet[] {
  return apiUses(paths, extra).flatMap(({ name, declaration, node, place }) => {
    const owner = declaration.parent;
    const comment = withoutUnusedParameters(commentBefore(declaration), declaration, node);
    const needed = setIn(comment) ?? (hasMembers(owner) ? setIn(commentBefore(owner)) : undefined);
    const member = hasMembers(owner) ? `${owner.name?.getText() ?? ""}.${name}` : name;
    return needed === undefined ? [] : [{ ...needed, member, place, asked: setsAskedAround(node) }];
  });
}

const parameterSet = /;?\s*\d+\.\d+ for adding `(\w+)` parameter\.?/g;

/** The comment without what it asks for parameters of a call that the call does not give. */
function withoutUnusedParameters(comment: string, declaration: ts.Declaration, node: ts.Node): string {
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.expression !== node || !ts.isMethodDeclaration(declaration)) {
    return comment;
  }
  return comment.replace(parameterSet, (whole, parameter: string) => {
    const index = declaration.parameters.findIndex(({ name }) => name.getText() === parameter);
    return index >= call.arguments.length ? "" : whole;
  });
}

function hasMembers(node: ts.Node): node is ts.ClassDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration {
  return ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node);
}

/** The latest version that a comment names: writing, or an optional part, may need more than reading. */
function setIn(comment: string): RequirementSet | undefined {
  const [, name, rest] = /\[ ?Api set: (\w+) ([^\]]*)\]/i.exec(comment) ?? [];
  if (name === undefined || rest === undefined) {
    return undefined;
  }
  const versions = rest.match(/\d+\.\d+/g) ?? [];
  const latest = versions.reduce((best, version) => (isAtLeast(version, best) ? version : best), "0.0");
  return { name, version: versions.length === 0 || /preview|beta/i.test(rest) ? "Preview" : latest };
}

/** Whether a version holds all that another one has. */
export function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return Number.isNaN(neededMajor) ? false : major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

function setsAskedAround(node: ts.Node): readonly RequirementSet[] {
  const asked: RequirementSet[] = [];
  for (let inner = node; !ts.isSourceFile(inner); inner = inner.parent) {
    const outer = inner.parent;
    if (ts.isIfStatement(outer) && outer.thenStatement === inner) {
      asked.push(...setsAskedBy(outer.expression));
    } else if (ts.isConditionalExpression(outer) && outer.whenTrue === inner) {
      asked.push(...setsAskedBy(outer.condition));
    } else if (isAnd(outer) && outer.right === inner) {
      asked.push(...setsAskedBy(outer.left));
    }
  }
  return asked;
}

/** What holds wherever the condition does. */
function setsAskedBy(condition: ts.Expression): readonly RequirementSet[] {
  if (ts.isParenthesizedExpression(condition)) {
    return setsAskedBy(condition.expression);
  }
  if (isAnd(condition)) {
    return [...setsAskedBy(condition.left), ...setsAskedBy(condition.right)];
  }
  if (!ts.isCallExpression(condition) || !condition.expression.getText().endsWith(".isSetSupported")) {
    return [];
  }
  const [name, version] = condition.arguments;
  const areTexts = name !== undefined && version !== undefined && ts.isStringLiteralLike(name);
  return areTexts && ts.isStringLiteralLike(version) ? [{ name: name.text, version: version.text }] : [];
}

function isAnd(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}
