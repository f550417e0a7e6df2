import { hostError } from "../protocol/host-error";
import type { Sheet } from "./sheet";

/** @throws HostError InvalidArgument where Excel would not take the name, ItemAlreadyExists where another sheet has it */
export function checkSheetName(name: string, others: readonly Sheet[]): void {
  const wellFormed = name !== "" && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!wellFormed || name.toLowerCase() === "history") {
    throw hostError("InvalidArgument");
  }
  if (others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw hostError("ItemAlreadyExists");
  }
}

/** "Sheet2" where there is a "Sheet1". */
export function freeSheetName(sheets: readonly Sheet[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    if (!taken.has(`sheet${number}`)) {
      return `Sheet${number}`;
    }
  }
}
