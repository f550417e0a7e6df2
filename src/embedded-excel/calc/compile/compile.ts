import type { ArrayExpression, AstExpression, LetExpression } from "@borgar/fx";
import type { Evaluate, Scope } from "../scope";
import { omitted, valueOf } from "../scope";
import { answerOf, eachCell } from "../values/each-cell";
import { FormulaError, FunctionNotSupportedError } from "../values/failures";
import { binaryOperators, unaryOperators } from "../values/operators";
import { rememberingRanges } from "../values/remembering";
import { ErrorValue, isBusy, topLeft } from "../values/value";
import type { Operand, Scalar, Value } from "../values/value";
import type { ErrorCode } from "../calc-workbook";
import { compileCall } from "./compile-call";
import { compileReference } from "./compile-reference";
import { implicitIntersection, spanned, spilled } from "./reference-operators";
import type { Surroundings } from "./surroundings";

/**
 * A formula's tree, made ready to be worked out in any cell.
 * @throws FormulaError where Excel would not take it, FunctionNotSupportedError where only Excel can work it out
 */
export function compile(node: AstExpression, around: Surroundings): Evaluate {
  const compiled = (part: AstExpression | null): Evaluate => (part === null ? omitted : compile(part, around));
  switch (node.type) {
    case "Literal":
      return literal(node.value);
    case "ErrorLiteral":
      return literal(new ErrorValue(node.value as ErrorCode));
    case "ArrayExpression":
      return arrayConstant(node, compiled);
    case "ReferenceIdentifier":
      return compileReference(node, around);
    case "UnaryExpression":
      return unary(node.operator, compiled(node.arguments[0] ?? null));
    case "BinaryExpression":
      return binary(node.operator, node.arguments.map(compiled));
    case "CallExpression":
      return compileCall(node, node.arguments.map(compiled), around);
    case "LetExpression":
      return letExpression(node, compiled);
    case "LambdaExpression":
      throw new FunctionNotSupportedError("LAMBDA");
  }
}

function literal(value: Scalar): Evaluate {
  const answer = answerOf(() => value);
  return () => answer;
}

function unary(operator: string, operand: Evaluate): Evaluate {
  if (operator === "@") return (scope) => implicitIntersection(operand(scope), scope);
  if (operator === "#") return (scope) => spilled(operand(scope), scope);
  const run = unaryOperators.get(operator);
  if (run === undefined) throw new FunctionNotSupportedError(operator, "operator");
  return (scope) => eachCell([valueOf(operand(scope), scope)], (cell = null) => run(cell));
}

function binary(operator: string, [left, right]: readonly Evaluate[]): Evaluate {
  if (left === undefined || right === undefined) throw new FormulaError(`${operator} stands between two values.`);
  if (operator === ":") return (scope) => spanned(left(scope), right(scope));
  const run = binaryOperators.get(operator);
  if (run === undefined) throw new FunctionNotSupportedError(`"${operator}"`, "operator");
  const operate = rememberingRanges((first, second) => onBoth(run, first, second));
  return (scope) => operate(valueOf(left(scope), scope), valueOf(right(scope), scope));
}

function onBoth(run: (left: Scalar, right: Scalar) => Scalar, left: Value, right: Value): Value {
  // Two errors give the first; one that will go away is no answer yet, whichever side it stands on.
  if (isBusy(left) || isBusy(right)) return isBusy(left) ? left : right;
  return eachCell([left, right], (first = null, second = null) => run(first, second));
}

function arrayConstant({ elements }: ArrayExpression, compiled: (part: AstExpression) => Evaluate): Evaluate {
  const rows = elements.map((row) => row.map(compiled));
  if (rows.some((row) => row.length !== rows[0]?.length)) {
    throw new FormulaError("The rows of an array constant in braces must have the same number of values.");
  }
  let constant: Value | null = null;
  const cell = (evaluate: Evaluate, scope: Scope): Scalar => topLeft(valueOf(evaluate(scope), scope));
  return (scope) => (constant ??= rows.map((row) => row.map((evaluate) => cell(evaluate, scope))));
}

function letExpression(node: LetExpression, compiled: (part: AstExpression | null) => Evaluate): Evaluate {
  const declarations = node.declarations.map(({ id, init }) => ({
    name: id.name.toLowerCase(),
    value: compiled(init),
  }));
  const body = compiled(node.body);
  return (scope) => {
    const names = new Map<string, Operand>(scope.names ?? []);
    const inside = { ...scope, names };
    for (const { name, value } of declarations) names.set(name, value(inside));
    return body(inside);
  };
}
