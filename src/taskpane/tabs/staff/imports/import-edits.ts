import { schoolColumns } from "../../../../budget/cohort/schools";
import type { CohortEdit } from "../../../state/cohort";
import type { Tables } from "../../../state/tables";
import { filledRows } from "../../../state/tables";
import { addEdit } from "../edit-cell";
import type { PersonRead } from "./read-people";

/** The edits that bring people in, after those in the list or in their place. */
export function importEdits(
  tables: Tables,
  people: readonly PersonRead[],
  newSchools: readonly string[],
  replaces: boolean,
): readonly CohortEdit[] {
  // From the last one up, since those below a deleted row move.
  const deleted = replaces ? filledRows(tables.staff).toReversed() : [];
  const schools = newSchools.map((name) => ({ [schoolColumns.name.heading]: name }));
  return [
    ...(schools.length > 0 ? [{ kind: "rows-added", table: "schools", rows: schools } as const] : []),
    addEdit(
      tables.staff,
      people.map(({ values }) => values),
    ),
    // Afterwards, since a table that loses its last row keeps a blank one.
    ...deleted.map((row) => ({ kind: "row-deleted", table: "staff", row }) as const),
  ];
}
