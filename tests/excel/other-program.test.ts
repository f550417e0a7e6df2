/** @jest-environment ./tests/support/excel-environment.ts */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { openXlsx, saveXlsx } from "../../src/embedded-excel/xlsx";
import { convert } from "../support/libreoffice";
import { examplePlan } from "./support/example-plan";
import { openLiveExcel, settled } from "./support/live";
import { at, cellOf, errorCells, fill, held, personAt, refill, rowsOf, wrongCells } from "./support/workbook";

jest.setTimeout(120_000);

const plan = examplePlan("primary");

/** The filled workbook once LibreOffice has saved it anew. */
async function throughLibreOffice(): Promise<EmbeddedExcel> {
  const host = await openLiveExcel();
  await fill(plan);
  await settled();
  const folder = await mkdtemp(join(tmpdir(), "other-program-"));
  try {
    const [file, changed] = [join(folder, "budget.xlsx"), join(folder, "changed")];
    await mkdir(changed);
    await writeFile(file, await saveXlsx(host));
    await convert(file, "xlsx:Calc MS Excel 2007 XML", changed);
    const again = await openLiveExcel();
    await openXlsx(again, await readFile(join(changed, "budget.xlsx")));
    return again;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const cohortFormulas = (host: EmbeddedExcel): readonly string[] =>
  rowsOf(host, "Cohort", "formulas").flatMap((row) =>
    Object.values(row).flatMap((formula) => (String(formula).startsWith("=") ? [String(formula)] : [])),
  );

test("formulas of ours that LibreOffice rewrote are ours, and are written anew", async () => {
  const host = await throughLibreOffice();
  expect(cohortFormulas(host).filter((formula) => formula.includes("let("))).not.toEqual([]);
  expect(await refill()).toMatchObject({ kept: [], otherRows: new Map() });
  await settled();
  expect(cohortFormulas(host).filter((formula) => formula.includes("let("))).toEqual([]);
  expect(cohortFormulas(host).filter((formula) => formula.includes("LET("))).not.toEqual([]);
  expect(wrongCells(host, plan)).toEqual([]);
  expect(errorCells(host)).toEqual([]);
  const before = held(host);
  expect(await refill()).toMatchObject({ kept: [] });
  expect(held(host)).toEqual(before);
});

test("in a workbook that LibreOffice changed, what somebody typed over stays and is named", async () => {
  const host = await throughLibreOffice();
  const fee = cellOf(host, "Cohort", 1, "Fee");
  personAt(host).type(fee, "=500+50");
  expect((await refill()).kept.map(({ sheet, address }) => `'${sheet}'!${address}`)).toEqual([fee]);
});

test.each(["#NAME?", "#VALUE!"])("a call of our functions that comes to %s is written anew", async (error) => {
  const host = await openLiveExcel();
  await fill(plan);
  const fee = cellOf(host, "Cohort", 1, "Fee");
  const spoilt = error === "#NAME?" ? "=NPQCOST([@Programme])+nowhere" : '=NPQCOST([@Programme])+"a"';
  personAt(host).type(fee, spoilt);
  await settled();
  expect(personAt(host).values(fee)).toEqual([[error]]);
  expect((await refill()).kept).toEqual([]);
  await settled();
  expect(wrongCells(host, plan)).toEqual([]);
});

test.each([
  ["a call that works", "=NPQCOST([@Programme])*0.9"],
  ["a formula with an error and no call of ours", "=1/0"],
  ["a fee that is not published, asked for by a call", '=NPQCOST("NPQH","Autumn 2031")'],
])("%s stays", async (_name, formula) => {
  const host = await openLiveExcel();
  await fill(plan);
  const fee = cellOf(host, "Cohort", 1, "Fee");
  personAt(host).type(fee, formula);
  await settled();
  expect((await refill()).kept.map(({ sheet, address }) => `'${sheet}'!${address}`)).toEqual([fee]);
});

test("how many totals show an error is told, and none where all is well", async () => {
  const host = await openLiveExcel();
  expect((await fill(plan)).errors).toBe(0);
  personAt(host).type(cellOf(host, "Cohort", 1, "Fee"), "=1/0");
  const { errors } = await refill();
  const sums = plan.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }) => (formula === undefined ? [] : [at(name, row, column)])),
  );
  const wrong = sums.filter((address) => personAt(host).values(address)[0]![0] === "#DIV/0!");
  expect(wrong.length).toBeGreaterThan(0);
  expect(errors).toBe(wrong.length);
});
