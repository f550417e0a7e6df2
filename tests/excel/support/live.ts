import { openExcel } from "../../support/embedded";
import type { EmbeddedExcel, EmbeddedExcelOptions } from "../../../src/embedded-excel";
import { customFunctions } from "../../../src/functions/registry";

/** The add-in's functions as its functions.json tells of them. */
const functions: NonNullable<EmbeddedExcelOptions["functions"]> = {
  functions: [...customFunctions].map(([name, { most, takesRanges }]) => ({
    id: name,
    name,
    parameters: Array.from({ length: most }, (_, index) => ({
      name: `argument${index + 1}`,
      ...(takesRanges ? { dimensionality: "matrix" } : {}),
    })),
  })),
};

let isAssociated = false;

/** A new workbook in which our functions answer, called by the client library as in Excel. */
export async function openLiveExcel(options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
  const host = await openExcel({ functions, ...options });
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
