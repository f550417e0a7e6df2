import { errorCode } from "./asking";
import { NotApplicable } from "./case";
import type { ConformanceCase, Outcome } from "./case";

const sheetName = "Conformance";

/** Runs a case in a sheet of its own, which is there only as long as the case runs. */
export async function runCase({ set, run }: ConformanceCase): Promise<Outcome> {
  if (set !== undefined && !Office.context.requirements.isSetSupported("ExcelApi", set)) {
    return { notRun: `This Excel does not have ExcelApi ${set}.` };
  }
  try {
    return { answered: await inSheetOfItsOwn(run) };
  } catch (error) {
    if (error instanceof NotApplicable) {
      return { notRun: error.message };
    }
    return { failed: { code: errorCode(error), message: error instanceof Error ? error.message : String(error) } };
  }
}

/** Whether the name of the cases' sheet is free; otherwise every case would fail on it. */
export function sheetNameIsFree(): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    return sheet.isNullObject;
  });
}

async function inSheetOfItsOwn<T>(body: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(sheetName);
    await context.sync();
  });
  try {
    return await Excel.run((context) => body(context, context.workbook.worksheets.getItem(sheetName)));
  } finally {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).delete();
      await context.sync();
    });
  }
}
