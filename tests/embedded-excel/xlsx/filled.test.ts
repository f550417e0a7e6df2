/** @jest-environment ./tests/support/excel-environment.ts */
import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { createEmbeddedExcel } from "../../../src/embedded-excel";
import { openXlsx, saveXlsx } from "../../../src/embedded-excel/xlsx";
import { examplePlan } from "../../excel/support/example-plan";
import { openLiveExcel, settled } from "../../excel/support/live";
import { fill, refill } from "../../excel/support/workbook";

const examples = ["primary", "trust"] as const;

test.each(examples)("a filled workbook is the same after it was saved and opened: %s", async (example) => {
  const host = await openLiveExcel();
  await fill(examplePlan(example));
  await settled();
  const before = comparable(host);
  const results = resultsOf(host);
  const bytes = await saveXlsx(host);
  const opened = await openLiveExcel();
  const { leftOut } = await openXlsx(opened, bytes);
  expect(leftOut).toEqual([]);
  expect(comparable(opened)).toEqual(before);
  await settled();
  expect(opened.customFunctionCalls).toBeGreaterThan(0);
  expect(resultsOf(opened)).toEqual(results);
});

test("the add-in knows a workbook again that was saved and opened, and fills it without asking", async () => {
  const host = await openLiveExcel();
  await fill(examplePlan("primary"));
  const bytes = await saveXlsx(host);
  const opened = await openLiveExcel();
  await openXlsx(opened, bytes);
  const before = comparable(opened);
  await refill();
  expect(comparable(opened)).toEqual(before);
});

test("without the add-in's functions formulas keep what the file says, and are saved as they came", async () => {
  const host = await openLiveExcel();
  await fill(examplePlan("primary"));
  await settled();
  const results = resultsOf(host);
  const withoutFunctions = createEmbeddedExcel();
  const { leftOut } = await openXlsx(withoutFunctions, await saveXlsx(host));
  expect(leftOut).toContain("Calculation of formulas with LPCOST (they keep the file's values) on Cohort budget");
  expect(resultsOf(withoutFunctions)).toEqual(results);
  const opened = await openLiveExcel();
  await openXlsx(opened, await saveXlsx(withoutFunctions));
  expect(comparable(opened)).toEqual(comparable(host));
});

/** No file says whether a chart's series were made of rows or columns; a link's text is its cell's. */
const unsaid = new Set(["seriesBy", "textToDisplay"]);

function comparable(excel: EmbeddedExcel): unknown {
  const text = JSON.stringify(excel.snapshot(), (key, value: unknown) => (unsaid.has(key) ? undefined : value));
  return JSON.parse(text);
}

/** What each formula comes to, by its place; an error by its code alone. */
function resultsOf(excel: EmbeddedExcel): Readonly<Record<string, unknown>> {
  const { workbook } = excel;
  const found = workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.entries()]
      .filter(([, , cell]) => cell.isFormula)
      .map(([row, column]) => {
        const result = workbook.results.at(sheet, row, column);
        return [`${sheet.name} ${row} ${column}`, typeof result === "object" ? result?.code : result] as const;
      }),
  );
  expect(found.length).toBeGreaterThan(100);
  return Object.fromEntries(found);
}
