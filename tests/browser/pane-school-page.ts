import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import type { CellValue, Tables } from "../../src/taskpane/state/tables";
import { registerText } from "../taskpane/tabs/school/imports/made-up-register";

/** Two schools that do not exist, and three people. */
export const draft: Tables = {
  schools: [
    [
      "School",
      "URN",
      "Setting",
      "Phase",
      "Pupils",
      "Listed",
      "SSAT member",
      "VAT recoverable",
      "Year basis",
      "Cover day rate",
    ],
    ["Hill School", 900101, "State school", "Primary", 140, true, true, null, "academy", 210],
    ["Dale College", 900102, "16 to 19", "16 plus", 900, null, null, null, "academy", null],
  ],
  staff: [
    ["Person", "Role", "School", "Programme", "Intake", "Circumstances", "Quote", "Place"],
    ["P-1", "", "Hill School", "NPQH", "Autumn 2026", null, null, null],
    ["P-2", "", "Hill School", "NPQSL", "Autumn 2026", null, null, null],
    ["P-3", "", "Dale College", "NPQSL", "Autumn 2026", null, null, null],
  ],
  prices: [["Kind", "Programme", "Intake", "Provider", "Price", "VAT charged", "Source", "Checked on"]],
};

/** Looks until what is seen is as expected: what the pane does arrives in the workbook a little later. */
export async function eventually(look: () => Promise<unknown>, expected: unknown): Promise<void> {
  const isThere = async (): Promise<boolean> => isDeepStrictEqual(await look(), expected);
  for (let tries = 0; tries < 50 && !(await isThere()); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await look()).toEqual(expected);
}

/** What the pane keeps in the workbook while no sheet is written. */
export function keptTables(page: Page): Promise<Tables> {
  return page.evaluate(() =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("CohortBudgetDraft").load("value");
      await context.sync();
      return setting.isNullObject ? { staff: [], schools: [], prices: [] } : (setting.value as Tables);
    }),
  );
}

export async function keptRow(page: Page, row: number): Promise<Readonly<Record<string, CellValue>>> {
  const [headings = [], ...rows] = (await keptTables(page)).schools;
  return Object.fromEntries(headings.map((heading, at) => [String(heading), rows[row - 2]?.[at] ?? null]));
}

export function registerFile(rows: readonly (readonly string[])[]) {
  return {
    name: "edubasealldata-made-up.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(registerText(rows), "latin1"),
  };
}
