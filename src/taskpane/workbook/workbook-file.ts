import type { WorkbookPlan } from "../../budget/plan/sheet-plan";
import { loadPart } from "../load-part";

/** The plan as an .xlsx file, its bytes in base64. The writer is loaded when it is first wanted. */
export async function workbookFile(plan: WorkbookPlan): Promise<string> {
  const { writeWorkbook } = await loadPart(() => import(/* webpackChunkName: "xlsx" */ "../../xlsx/write-workbook"));
  const bytes = await writeWorkbook(plan);
  const block = 0x8000;
  const blocks = Array.from({ length: Math.ceil(bytes.length / block) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * block, (index + 1) * block)),
  );
  return btoa(blocks.join(""));
}
