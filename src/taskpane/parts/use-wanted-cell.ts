import { useEffect } from "preact/hooks";
import type { TableName } from "../../budget/cohort/column";
import { wantedCell } from "../state/wanted-cell";
import type { CohortCell } from "../state/wanted-cell";

/** Shows the cell of a table that somebody wants to put right, once the tab that shows that table is there. */
export function useWantedCell(table: TableName, show: (cell: CohortCell) => void): void {
  const wanted = wantedCell.value;
  useEffect(() => {
    if (wanted?.table !== table) return;
    wantedCell.value = null;
    show(wanted);
  }, [wanted]);
}
