import type { NativeFunction } from "../compile/surroundings";
import type { Evaluate, Scope } from "../scope";
import { valueOf } from "../scope";
import { answerOf, eachCellKnown } from "../values/each-cell";
import { asMatrix, isMatrix, Reference } from "../values/value";
import type { Matrix, Operand, Scalar, Value } from "../values/value";

/** As many as Excel takes. */
export const mostArguments = 255;

type OnCells = (...cells: [Scalar, Scalar, Scalar, Scalar]) => Value;

/** A function of single cells. Given ranges, it answers for each cell. */
export function onCells(fewest: number, most: number, run: OnCells): NativeFunction {
  return {
    fewest,
    most,
    run: (args, scope) =>
      eachCellKnown(
        args.map((arg) => valueOf(arg(scope), scope)),
        run as (...cells: Scalar[]) => Value,
      ),
  };
}

/** A function of its arguments as a whole. An ErrorValue that it throws is its answer. */
export function onOperands(
  fewest: number,
  most: number,
  run: (operands: readonly Operand[], scope: Scope) => Value,
): NativeFunction {
  return {
    fewest,
    most,
    run: (args, scope) =>
      answerOf(() =>
        run(
          args.map((arg) => arg(scope)),
          scope,
        ),
      ),
  };
}

/** A function that may leave some of its arguments alone. */
export function onDemand(
  fewest: number,
  most: number,
  run: (args: readonly Evaluate[], scope: Scope) => Operand,
): NativeFunction {
  return { fewest, most, run };
}

/** Whether an operand came as cells or as an array, where text and conditions count for less than typed ones. */
export function isRange(operand: Operand): operand is Matrix | Reference {
  return operand instanceof Reference || isMatrix(operand);
}

/** The cells of an operand as rows, also where it is one. */
export function cellsOf(operand: Operand, scope: Scope): Matrix {
  return asMatrix(valueOf(operand, scope));
}

/** Every cell of every operand, row by row. */
export function* eachOf(operands: readonly Operand[], scope: Scope): Generator<Scalar> {
  for (const operand of operands) for (const row of cellsOf(operand, scope)) yield* row;
}
