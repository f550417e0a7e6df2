import type { ArrayExpression, AstExpression, Identifier } from "@borgar/fx";
import { customFunctions } from "../../functions/registry";
import { callCustomFunction } from "./call-custom-function";
import { eachCell, topLeft } from "./each-cell";
import { nativeFunctions } from "./native-functions";
import { binaryOperators, unaryOperators } from "./operators";
import { parseFormula } from "./parse-formula";
import { CellError, FormulaError } from "./values";
import type { Scalar, Value } from "./values";

/** What a cell with the formula holds; an error is a value too. @throws FormulaError where Excel would not take it */
export function evaluate(formula: string): Value {
  const shownForNothing = 0;
  try {
    return valueOf(parseFormula(formula)) ?? shownForNothing;
  } catch (error) {
    // The parser and the evaluator follow the nesting with calls of their own; nothing else here throws a RangeError.
    throw error instanceof RangeError ? new FormulaError("The formula is nested too deeply.") : error;
  }
}

function valueOf(node: AstExpression): Value {
  switch (node.type) {
    case "Literal":
      return eachCell([node.value], (cell) => cell);
    case "ErrorLiteral":
      return new CellError(node.value);
    case "ArrayExpression":
      return arrayConstant(node);
    case "UnaryExpression":
      return node.operator === "@" ? topLeft(valuesOf(node.arguments)[0] ?? null) : operation(unaryOperators, node);
    case "BinaryExpression":
      return operation(binaryOperators, node);
    case "CallExpression":
      return call(calledName(node.callee), node.arguments);
    case "ReferenceIdentifier":
      return node.kind === "name" ? unknownName("name", node.value) : noCells(node.value);
    case "LambdaExpression":
      return unknownName("function", "LAMBDA");
    case "LetExpression":
      return unknownName("function", "LET");
  }
}

function valuesOf(nodes: readonly (AstExpression | null)[]): readonly Value[] {
  return nodes.map((node) => (node === null ? null : valueOf(node)));
}

interface Operation {
  readonly operator: string;
  readonly arguments: readonly AstExpression[];
}

function operation(
  operators: Readonly<Record<string, (...cells: [Scalar, Scalar]) => Scalar>>,
  { operator, arguments: operands }: Operation,
): Value {
  const run = operators[operator];
  if (run === undefined) return noCells(operator);
  return eachCell(valuesOf(operands), (left = null, right = null) => run(left, right));
}

function arrayConstant({ elements }: ArrayExpression): Value {
  const rows = elements.map((row) => valuesOf(row).map(topLeft));
  if (rows.some((row) => row.length !== rows[0]?.length)) {
    throw new FormulaError("The rows of an array constant in braces must have the same number of values.");
  }
  return rows;
}

/** The parser's types promise a plain name; it also lets through other names, and what a LAMBDA gives. */
function calledName(callee: Identifier | AstExpression): string {
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "ReferenceIdentifier" ? callee.value : "LAMBDA";
}

function call(typedName: string, argumentNodes: readonly (AstExpression | null)[]): Value {
  const name = typedName.toUpperCase();
  const native = nativeFunctions.get(name);
  const custom = customFunctions.get(name);
  const fewest = native?.fewest ?? 0;
  const most = native?.most ?? custom?.most ?? Infinity;
  if (argumentNodes.length < fewest || argumentNodes.length > most) {
    const accepted = fewest === 0 ? `up to ${most}` : fewest === most ? `${most}` : `${fewest} to ${most}`;
    throw new FormulaError(`${name} takes ${accepted} arguments, not ${argumentNodes.length}.`);
  }
  const args = valuesOf(argumentNodes);
  if (native !== undefined) return native.run(args);
  return custom === undefined ? unknownName("function", typedName) : callCustomFunction(custom, args);
}

function unknownName(kind: string, name: string): CellError {
  const accepted = [...customFunctions.keys(), ...nativeFunctions.keys()].join(", ");
  const hint = /[“”]/.test(name) ? " Text stands in straight quotation marks." : "";
  return new CellError("#NAME?", `there is no ${kind} ${name}; accepted: ${accepted}.${hint}`);
}

function noCells(reference: string): CellError {
  const advice = "there are no cells on the command line; type the value itself";
  return new CellError("#REF!", `${reference} refers to cells, and ${advice}.`);
}
