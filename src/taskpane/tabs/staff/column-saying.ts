import type { InputColumn } from "../../../budget/cohort/column";
import type { CellProblem } from "../../../budget/cohort/read-rows";
import { InputError } from "../../../rules/errors";
import type { CellValue } from "../../state/tables";

/** The column, refusing the value that stands in the row where the row as a whole has a problem with it. */
export function columnSaying(
  column: InputColumn<unknown>,
  value: CellValue,
  problems: readonly CellProblem[],
): InputColumn<unknown> {
  const found = problems.find((problem) => problem.column === column.heading);
  if (found === undefined) return column;
  return {
    ...column,
    // A cell that may be empty in itself is needed where its emptiness is the problem.
    required: true,
    read: (cell) => {
      if (cell === value) throw new InputError(found.message);
      return column.read(cell);
    },
  };
}
