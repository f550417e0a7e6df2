import { openExcel } from "../../support/embedded";
import { functionsJson } from "../../support/functions-json";
import type { EmbeddedExcel, EmbeddedExcelOptions } from "../../../src/embedded-excel";
import { customFunctions } from "../../../src/functions/registry";

let isAssociated = false;

/** A new workbook in which our functions answer, called by the client library as in Excel. */
export async function openLiveExcel(options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
  const host = await openExcel({ functions: functionsJson, ...options });
  if (!isAssociated) for (const [name, { run }] of customFunctions) CustomFunctions.associate(name, run as never);
  isAssociated = true;
  return host;
}

/** Waits until every function has answered. */
export function settled(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
  });
}
