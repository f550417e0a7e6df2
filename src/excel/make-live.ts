import type { WorkbookPlan } from "../budget/plan/sheet-plan";
import type { FillAnswer, FillOptions } from "./fill-workbook";
import { fillWorkbook } from "./fill-workbook";

/**
 * Puts our functions back where figures stand. `plan` is worked out from the workbook as it is now. Figures that
 * somebody had typed over stay, and are named in the answer. @throws FillError, with the workbook as it was
 */
export function makeLive(
  plan: WorkbookPlan,
  options: Pick<FillOptions, "signal" | "onProgress"> = {},
): Promise<FillAnswer> {
  return fillWorkbook(plan, { ...options, mode: "live", rowsFrom: "workbook" });
}
