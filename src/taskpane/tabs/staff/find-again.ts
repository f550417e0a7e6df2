import type { CellValue, Table } from "../../state/tables";
import type { ByColumn } from "./columns";
import { staffKeys } from "./columns";
import { valuesIn } from "./new-person";

/**
 * The row of somebody whose values were seen in it before, after the sheet may have been sorted or rows deleted: the
 * same row while it holds the same person, else the row that says just the same. null where neither is to be found.
 */
export function findAgain(table: Table, row: number, seen: ByColumn<CellValue>): number | null {
  const valuesOf = valuesIn(table);
  const here = valuesOf(row);
  const isThere = row > 1 && row <= table.length;
  if (isThere && isSame(here, seen)) return row;
  const elsewhere = table.findIndex((_, index) => index > 0 && isSame(valuesOf(index + 1), seen));
  if (elsewhere > 0) return elsewhere + 1;
  return isThere && here.person === seen.person && here.person !== null ? row : null;
}

const isSame = (one: ByColumn<CellValue>, other: ByColumn<CellValue>): boolean =>
  staffKeys.every((key) => one[key] === other[key]);
