import type { Evaluate, Scope } from "../scope";
import { omitted, valueOf } from "../scope";
import { toWhole } from "../values/convert";
import { answerOf, eachCell } from "../values/each-cell";
import { ErrorValue, isMatrix, topLeft } from "../values/value";
import type { Matrix, Operand, Scalar, Value } from "../values/value";
import { notFound, oneLine } from "./one-line";
import { partOf } from "./part-of";
import { firstEqual, nearest, sameValue } from "./positions";

/** XMATCH: the place of a value in a row or column, from 1. */
export function crossMatch([sought = null, range = null, ...modes]: readonly Operand[], scope: Scope): Value {
  const line = oneLine(range, scope);
  return eachCell([valueOf(sought, scope)], (cell = null) => foundPosition(cell, line, modes, scope) + 1);
}

/** XLOOKUP: what stands in the same place of another row or column; a reference where that is one. */
export function crossLookup(args: readonly Evaluate[], scope: Scope): Operand {
  const [sought, range, results, otherwise, ...modes] = args;
  const line = answerOf(() => oneLine(range?.(scope) ?? null, scope));
  if (!isMatrix(line)) return line;
  const from = results?.(scope) ?? null;
  const isDown = line.length > 1;
  const find = (cell: Scalar): Operand => {
    const position = answerOf(() =>
      foundPosition(
        cell,
        line,
        modes.map((mode) => mode(scope)),
        scope,
      ),
    );
    if (typeof position === "number") return partOf(from, isDown ? position + 1 : 0, isDown ? 0 : position + 1);
    const isMissing = position instanceof ErrorValue && position.code === "#N/A" && !(cell instanceof ErrorValue);
    return isMissing && otherwise !== undefined && otherwise !== omitted ? otherwise(scope) : position;
  };
  const cells = valueOf(sought?.(scope) ?? null, scope);
  return isMatrix(cells) ? eachCell([cells], (cell = null) => valueOf(find(cell), scope)) : find(cells);
}

function foundPosition(sought: Scalar, line: Matrix, modes: readonly Operand[], scope: Scope): number {
  const [mode = 0, order = 1] = modes.map((operand) => toWhole(topLeft(valueOf(operand, scope))));
  const fromEnd = order === -1;
  const position =
    mode === 2 && typeof sought === "string"
      ? firstEqual(
          sought,
          fromEnd
            ? line
                .flat()
                .reverse()
                .map((cell) => [cell])
            : line,
        )
      : sameValue(sought, line, fromEnd);
  if (mode === 2 && fromEnd && position >= 0) return line.flat().length - 1 - position;
  const orNearest = position < 0 && (mode === 1 || mode === -1) ? nearest(sought, line, mode, fromEnd) : position;
  if (orNearest < 0) throw notFound(sought);
  return orNearest;
}
