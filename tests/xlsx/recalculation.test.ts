import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookPlan } from "../../src/budget/plan/sheet-plan";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { recalculate, toPictures } from "../support/libreoffice";
import type { CalculatedSheets } from "../support/libreoffice";
import { oddTexts, samplePlan } from "./sample-plan";
import { planOfCell } from "./small-plan";

jest.setTimeout(120_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbook-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function recalculated(plan: WorkbookPlan): Promise<CalculatedSheets> {
  const path = join(folder, "plan.xlsx");
  await writeFile(path, await writeWorkbook(plan));
  return recalculate(path);
}

test("LibreOffice works every formula out to the result that the plan gives", async () => {
  const sheets = await recalculated(samplePlan);
  let compared = 0;
  const compare = (sheet: string, row: number, column: number, expected: unknown): void => {
    const found = sheets.get(sheet)?.[row - 1]?.[column - 1];
    compared += 1;
    if (typeof expected === "number") expect(Math.round(Number(found) * 100)).toBe(Math.round(expected * 100));
    else expect(found).toBe(expected);
  };
  for (const sheet of samplePlan.sheets) {
    for (const cell of sheet.cells) {
      if (cell.formula !== undefined) compare(sheet.name, cell.row, cell.column, cell.value);
    }
    for (const { columns, rows, headerRow, firstColumn } of sheet.tables) {
      columns.forEach(({ formula }, index) => {
        if (formula === undefined) return;
        rows.forEach((values, row) => compare(sheet.name, headerRow + 1 + row, firstColumn + index, values[index]));
      });
    }
  }
  expect(compared).toBe(6 + 2 * 6 + 5);
});

test("LibreOffice reads every odd text as that text", async () => {
  const column = (await recalculated(samplePlan))
    .get("Odd text")
    ?.slice(0, oddTexts.length)
    .map((row) => row[0]);
  expect(column).toEqual(oddTexts);
});

test("a wrong result in the file is not believed", async () => {
  const sheets = await recalculated(planOfCell({ value: 999, formula: "1+1" }));
  expect(sheets.get("Sheet")?.[0]?.[0]).toBe(2);
});

test("each page becomes a picture", async () => {
  const path = join(folder, "pages.xlsx");
  await writeFile(path, await writeWorkbook(planOfCell({ value: "One page" })));
  const pictures = await toPictures(path, join(folder, "pictures"));
  expect(pictures).toHaveLength(1);
  expect(await readdir(join(folder, "pictures"))).toHaveLength(1);
});

test("without LibreOffice there is a sentence on how to install it", async () => {
  const before = process.env["PATH"];
  process.env["PATH"] = folder;
  try {
    await expect(recalculate("any.xlsx")).rejects.toThrow(
      "soffice is needed and was not found. Install it, on Debian: apt-get install libreoffice-calc",
    );
  } finally {
    process.env["PATH"] = before;
  }
});
