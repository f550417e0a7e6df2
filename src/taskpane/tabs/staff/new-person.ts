import type { CellValue, Table, Tables } from "../../state/tables";
import { filledRows } from "../../state/tables";
import type { ByColumn } from "./columns";
import { byColumn, staffPositions } from "./columns";
import { knownSchools } from "./known-schools";

/** A reader of what stands in the rows of the staff list, column by column. */
export function valuesIn(table: Table): (row: number) => ByColumn<CellValue> {
  const positions = staffPositions(table);
  return (row) => {
    const cells = table[row - 1] ?? [];
    return byColumn((key) => {
      const cell = cells[positions[key]];
      return cell === undefined || cell === "" ? null : cell;
    });
  };
}

/** Somebody to be added: at the school and for the intake of the last in the list. */
export function newPerson({ staff, schools }: Tables): ByColumn<CellValue> {
  const last = filledRows(staff).at(-1);
  const { names } = knownSchools(schools);
  const { school, intake } = last === undefined ? { school: null, intake: null } : valuesIn(staff)(last);
  const defaults: Partial<ByColumn<CellValue>> = { school: school ?? (names.length === 1 ? names[0]! : null), intake };
  return byColumn((key) => defaults[key] ?? null);
}

/** The same person for another programme; what was agreed for the first does not hold for it. */
export function forAnotherProgramme(values: ByColumn<CellValue>): ByColumn<CellValue> {
  return { ...values, programme: null, quote: null, place: null };
}
