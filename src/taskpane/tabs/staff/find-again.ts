import type { CellValue, Table } from "../../state/tables";
import type { ByColumn } from "./columns";
import { staffKeys } from "./columns";
import { valuesIn } from "./new-person";

/**
 * The row of somebody whose values were seen in it before, after the sheet may have been sorted or rows deleted: the
 * same row while it holds the same person, else the row that says just the same, else the only one with the person and
 * the programme. null where none is to be found.
 */
export function findAgain(table: Table, row: number, seen: ByColumn<CellValue>): number | null {
  const valuesOf = valuesIn(table);
  const here = valuesOf(row);
  const isThere = row > 1 && row <= table.length;
  if (isThere && isSame(here, seen)) return row;
  const elsewhere = table.findIndex((_, index) => index > 0 && isSame(valuesOf(index + 1), seen));
  if (elsewhere > 0) return elsewhere + 1;
  if (seen.person === null) return null;
  if (isThere && here.person === seen.person) return row;
  const alike = table.flatMap((_, index) => {
    const { person, programme } = valuesOf(index + 1);
    return index > 0 && person === seen.person && programme === seen.programme ? [index + 1] : [];
  });
  return alike.length === 1 ? alike[0]! : null;
}

const isSame = (one: ByColumn<CellValue>, other: ByColumn<CellValue>): boolean =>
  staffKeys.every((key) => one[key] === other[key]);
