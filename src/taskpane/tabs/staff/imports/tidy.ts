import { ownWord } from "../../../../budget/cohort/column";
import { InputError } from "../../../../rules/errors";
import { penceToPounds } from "../../../../rules/money";
import { parseOptionalAmount } from "../../../../rules/words/amount";
import { isBlank } from "../../../../rules/words/blank";
import type { CellValue } from "../../../state/tables";
import type { StaffKey } from "../columns";
import { columnOf } from "../columns";

/** A cell as our sheet would have it: NPQLTD for "Leading teacher development". What cannot be read stays as it is. */
export function tidyCell(key: StaffKey, cell: CellValue | undefined): CellValue {
  if (cell === undefined || isBlank(cell)) return null;
  const plain = typeof cell === "string" ? cell.trim() : cell;
  return key === "quote" ? tidyAmount(plain) : (ownWord(columnOf(key), plain) ?? plain);
}

function tidyAmount(cell: CellValue): CellValue {
  try {
    const pence = parseOptionalAmount(cell, "quote");
    return pence === null ? null : penceToPounds(pence);
  } catch (error) {
    if (error instanceof InputError) return cell;
    throw error;
  }
}

/** The same for many cells, each distinct one worked out once. */
export function rememberingTidy(): typeof tidyCell {
  const known = new Map<StaffKey, Map<CellValue | undefined, CellValue>>();
  return (key, cell) => {
    const ofColumn = known.get(key) ?? new Map<CellValue | undefined, CellValue>();
    known.set(key, ofColumn);
    if (!ofColumn.has(cell)) ofColumn.set(cell, tidyCell(key, cell));
    return ofColumn.get(cell) ?? null;
  };
}
