import { isMatrix } from "./value";
import type { Matrix, Value } from "./value";

/** Larger ranges are rarely the same twice, and what is made of them takes room. */
const mostCells = 1000;
const mostAnswers = 100;

type Binary = (left: Value, right: Value) => Value;

/**
 * The same operation that keeps what it made of small ranges: in each row of a long table, a formula asks a short one
 * the same few things. Ranges are never changed, so one that is read again unchanged is the same object.
 */
export function rememberingRanges(operate: Binary): Binary {
  const known = { left: new WeakMap<Matrix, Map<Value, Value>>(), right: new WeakMap<Matrix, Map<Value, Value>>() };
  return (left, right) => {
    if (isSmall(left)) return answer(known.left, left, right, () => operate(left, right));
    return isSmall(right) ? answer(known.right, right, left, () => operate(left, right)) : operate(left, right);
  };
}

function isSmall(value: Value): value is Matrix {
  return isMatrix(value) && value.length * (value[0]?.length ?? 0) <= mostCells;
}

function answer(known: WeakMap<Matrix, Map<Value, Value>>, range: Matrix, other: Value, operate: () => Value): Value {
  let answers = known.get(range);
  if (answers === undefined) known.set(range, (answers = new Map<Value, Value>()));
  let found = answers.get(other);
  if (found === undefined) {
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(other, (found = operate()));
  }
  return found;
}
