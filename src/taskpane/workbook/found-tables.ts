import type { TableName } from "../../budget/cohort/column";
import { inputTables } from "../../budget/cohort/column";
import type { Cohort, CohortEdit, CohortPlace, FillMode } from "../state/cohort";
import type { Table, Tables } from "../state/tables";
import { filledRows, rowValues } from "../state/tables";
import type { Keeping } from "./load-keeping";

/** The rows of tables that held nothing at first, as edits. */
export function rowsTyped(tables: Tables): readonly CohortEdit[] {
  return inputTables.flatMap((table) => {
    const rows = filledRows(tables[table]).map((row) => rowValues(tables[table], row));
    return rows.length === 0 ? [] : [{ kind: "rows-added", table, rows } as const];
  });
}

/** What was read of the workbook. */
export type Found = Awaited<ReturnType<Keeping["readCohortState"]>>;

/** The tables that the workbook has. */
export function tablesOf(found: NonNullable<Found["cohort"]>): Partial<Tables> {
  const cells = Object.fromEntries(inputTables.flatMap((table) => (found[table] ? [[table, found[table]]] : [])));
  return JSON.parse(JSON.stringify(cells)) as Partial<Tables>;
}

/** Takes over what was found. What is the same stays the same object, so that nothing is worked out or drawn again. */
export function showIfNew(
  cohort: Cohort,
  tables: Tables,
  place: CohortPlace,
  filledAs: FillMode | null,
  missing: ReadonlySet<TableName>,
): void {
  const isSame = JSON.stringify(tables) === JSON.stringify(cohort.tables.value);
  cohort.show(isSame ? cohort.tables.value : tables, place, filledAs, missing);
}

/** Whether the settings hold a draft as this version writes it; another version's is passed over. */
export function isTables(stored: unknown): stored is Tables {
  const isTable = (table: unknown): table is Table =>
    Array.isArray(table) && table.length > 0 && table.every(Array.isArray);
  return (
    typeof stored === "object" && stored !== null && inputTables.every((name) => isTable(Reflect.get(stored, name)))
  );
}
