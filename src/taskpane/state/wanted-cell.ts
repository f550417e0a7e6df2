import { batch, signal } from "@preact/signals";
import type { TableName } from "../../budget/cohort/column";
import { currentTab } from "./tabs";
import type { Tab } from "./tabs";

/** A cell of the cohort, by the row of its table (the headings are row 1) and its column's heading. */
export interface CohortCell {
  readonly table: TableName;
  readonly row: number;
  readonly heading: string;
}

/** The cell whose field is to be shown with the focus in it; the tab that shows it sets it back to null. */
export const wantedCell = signal<CohortCell | null>(null);

const tabOf: Readonly<Record<TableName, Tab>> = { staff: "Staff", schools: "School", prices: "Prices" };

/** Shows the tab on which a cell can be put right. */
export function showField(cell: CohortCell): void {
  batch(() => {
    wantedCell.value = cell;
    currentTab.value = tabOf[cell.table];
  });
}
