import type { NativeFunction } from "../compile/surroundings";
import type { Evaluate, Scope } from "../scope";
import { valueOf } from "../scope";
import { compare } from "../values/compare";
import { toCondition, toWhole } from "../values/convert";
import { answerOf, eachCell } from "../values/each-cell";
import { ErrorValue, isBusy, isMatrix } from "../values/value";
import type { Operand, Scalar, Value } from "../values/value";
import { eachOf, isRange, mostArguments, onCells, onDemand, onOperands } from "./define";

const nothing: Evaluate = () => null;
const no: Evaluate = () => false;

/** Conditions and choices. What is not chosen is not worked out, unless the condition is a range. */
export const logic: readonly (readonly [string, NativeFunction])[] = [
  ["TRUE", onCells(0, 0, () => true)],
  ["FALSE", onCells(0, 0, () => false)],
  ["NOT", onCells(1, 1, (cell) => !toCondition(cell))],
  ["AND", onOperands(1, mostArguments, (operands, scope) => conditions(operands, scope).every(Boolean))],
  ["OR", onOperands(1, mostArguments, (operands, scope) => conditions(operands, scope).some(Boolean))],
  [
    "IF",
    onDemand(2, 3, ([condition = nothing, yes = nothing, otherwise = no], scope) =>
      choice([condition, yes], otherwise, scope),
    ),
  ],
  ["IFS", onDemand(2, mostArguments - 1, (args, scope) => choice(args, () => new ErrorValue("#N/A"), scope))],
  ["IFERROR", onDemand(2, 2, (args, scope) => unless((cell) => cell instanceof ErrorValue, args, scope))],
  [
    "IFNA",
    onDemand(2, 2, (args, scope) => unless((cell) => cell instanceof ErrorValue && cell.code === "#N/A", args, scope)),
  ],
  ["CHOOSE", onDemand(2, mostArguments, choose)],
  ["SWITCH", onDemand(3, mostArguments, switchTo)],
];

/** Typed values must be conditions; in ranges, text and empty cells do not count. */
function conditions(operands: readonly Operand[], scope: Scope): readonly boolean[] {
  const found: boolean[] = [];
  for (const operand of operands) {
    if (!isRange(operand)) found.push(toCondition(operand));
    else
      for (const cell of eachOf([operand], scope))
        if (cell !== null && typeof cell !== "string") found.push(toCondition(cell));
  }
  if (found.length === 0) throw new ErrorValue("#VALUE!", "There is no condition among the cells.");
  return found;
}

/** Pairs of a condition and what it gives. */
function choice(pairs: readonly Evaluate[], otherwise: Evaluate, scope: Scope): Operand {
  const [condition, result = nothing, ...rest] = pairs;
  if (condition === undefined) return otherwise(scope);
  const value = valueOf(condition(scope), scope);
  if (!isMatrix(value)) {
    const decided = answerOf(() => toCondition(value));
    if (decided instanceof ErrorValue) return decided;
    return decided === true ? result(scope) : choice(rest, otherwise, scope);
  }
  const both = [valueOf(result(scope), scope), valueOf(choice(rest, otherwise, scope), scope)];
  return eachCell([value, ...both], (cell = null, first = null, second = null) => (toCondition(cell) ? first : second));
}

function unless(
  applies: (cell: Scalar) => boolean,
  [first = nothing, second = nothing]: readonly Evaluate[],
  scope: Scope,
): Operand {
  const operand = first(scope);
  const value = valueOf(operand, scope);
  if (!isMatrix(value)) return isBusy(value) || !applies(value) ? operand : second(scope);
  if (!value.some((row) => row.some(applies))) return operand;
  return eachCell([value, valueOf(second(scope), scope)], (cell = null, other = null) =>
    applies(cell) ? other : cell,
  );
}

function choose([which = nothing, ...choices]: readonly Evaluate[], scope: Scope): Operand {
  const chosen = (cell: Scalar): Evaluate => {
    const result = choices[toWhole(cell) - 1];
    if (result === undefined)
      throw new ErrorValue("#VALUE!", `There is no choice ${toWhole(cell)} among ${choices.length}.`);
    return result;
  };
  return forEach(valueOf(which(scope), scope), chosen, scope);
}

function switchTo([value = nothing, ...cases]: readonly Evaluate[], scope: Scope): Operand {
  const otherwise = cases.length % 2 === 1 ? cases.at(-1) : undefined;
  const chosen = (cell: Scalar): Evaluate => {
    if (cell instanceof ErrorValue) throw cell;
    for (let position = 0; position + 1 < cases.length; position += 2) {
      const label = valueOf(cases[position]?.(scope) ?? null, scope);
      if (!isMatrix(label) && compare(cell, label) === 0) return cases[position + 1] ?? nothing;
    }
    return otherwise ?? (() => new ErrorValue("#N/A"));
  };
  return forEach(valueOf(value(scope), scope), chosen, scope);
}

/** A single cell's choice may be a reference; each cell of a range chooses a value. */
function forEach(value: Value, chosen: (cell: Scalar) => Evaluate, scope: Scope): Operand {
  if (isMatrix(value)) return eachCell([value], (cell = null) => valueOf(chosen(cell)(scope), scope));
  try {
    return chosen(value)(scope);
  } catch (error) {
    if (error instanceof ErrorValue) return error;
    throw error;
  }
}
