import { intakeName, parseIntake } from "../../../../rules/periods/intake";
import { InputError } from "../../../../rules/errors";
import { penceToPounds } from "../../../../rules/money";
import { parseOptionalAmount } from "../../../../rules/words/amount";
import { isBlank } from "../../../../rules/words/blank";
import { parsePlace } from "../../../../rules/words/choices";
import { parseProgramme } from "../../../../rules/words/programme";
import type { CellValue } from "../../../state/tables";
import type { StaffKey } from "../columns";

const inOurWords: Partial<Record<StaffKey, (cell: CellValue) => CellValue>> = {
  programme: parseProgramme,
  intake: (cell) => intakeName(parseIntake(cell)),
  place: parsePlace,
  quote: (cell) => {
    const pence = parseOptionalAmount(cell, "quote");
    return pence === null ? null : penceToPounds(pence);
  },
};

/** A cell as our sheet would have it: NPQLTD for "Leading teacher development". What cannot be read stays as it is. */
export function tidyCell(key: StaffKey, cell: CellValue | undefined): CellValue {
  if (cell === undefined || isBlank(cell)) return null;
  const plain = typeof cell === "string" ? cell.trim() : cell;
  const put = inOurWords[key];
  if (put === undefined) return plain;
  try {
    return put(plain);
  } catch (error) {
    if (error instanceof InputError) return plain;
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
