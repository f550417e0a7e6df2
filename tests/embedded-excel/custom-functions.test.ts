/** @jest-environment ./tests/support/excel-environment.ts */
import { createEmbeddedExcel } from "../../src/embedded-excel";
import type { EmbeddedExcelOptions } from "../../src/embedded-excel";
import { openExcel } from "../support/embedded";

jest.setTimeout(20_000);

const one = [{ name: "value" }];

const functions: NonNullable<EmbeddedExcelOptions["functions"]> = {
  functions: [
    { id: "FEE", name: "FEE", parameters: [{ name: "programme" }, { name: "intake" }] },
    { id: "LATER", name: "LATER", parameters: one },
    { id: "TOTAL", name: "TOTAL", parameters: [{ name: "cells", dimensionality: "matrix" }] },
    { id: "GRID", name: "GRID", parameters: one },
    { id: "BROKEN", name: "BROKEN", parameters: one },
    { id: "MISSING", name: "MISSING", parameters: one },
    { id: "WHERE", name: "WHERE" },
  ],
};

function associate(): void {
  CustomFunctions.associate("FEE", (programme: string, intake: string | null) => {
    if (programme !== "NPQLTD") {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `No fee for ${programme}.`);
    }
    return intake === null ? 900 : 850;
  });
  CustomFunctions.associate("LATER", async (value: number) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return value * 2;
  });
  CustomFunctions.associate("TOTAL", (cells: number[][]) => cells.flat().reduce((sum, cell) => sum + cell, 0));
  CustomFunctions.associate("GRID", (rows: number) => [
    ["row", "error"],
    [rows, new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)],
  ]);
  CustomFunctions.associate("BROKEN", () => {
    throw new Error("a fault");
  });
}

beforeAll(async () => {
  await openExcel();
  associate();
});

async function workedOut(formulas: readonly string[], options: EmbeddedExcelOptions = {}) {
  const host = await openExcel({ functions, ...options });
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
  expect(host.faults).toEqual([]);
  return { host, values };
}

test("functions are called through the library's own dispatch, and errors bring their message", async () => {
  const { host, values } = await workedOut([
    '=FEE("NPQLTD")',
    '=fee("NPQLTD","Autumn 2026")',
    '=FEE("XX")',
    "=SUM(A1:A2)",
    '=IFERROR(FEE("XX"),-1)',
    "=BROKEN(1)",
  ]);
  expect(values).toEqual([900, 850, "#N/A", 1750, -1, "#VALUE!"]);
  expect(host.result("A3")).toEqual({ code: "#N/A", message: "No fee for XX." });
});

test("all calls of a level go out in one message, and equal ones once", async () => {
  const { host, values } = await workedOut(["=LATER(1)", "=LATER(2)", "=LATER(1)", "=LATER(A2)", "=TOTAL(A1:A3)"]);
  expect(values).toEqual([2, 4, 2, 8, 8]);
  expect(host.customFunctionCalls).toBe(4);
});

test("an array fills the cells beside, errors included", async () => {
  const { host } = await workedOut(["=GRID(3)"]);
  expect(host.person.values("A1:B2")).toEqual([
    ["row", "error"],
    [3, "#DIV/0!"],
  ]);
});

test("a function without code behind it fails, one without metadata is an unknown name", async () => {
  const { values } = await workedOut(["=MISSING(1)", "=NOSUCH(1)"]);
  expect(values).toEqual(["#VALUE!", "#NAME?"]);
});

test("with a namespace only the full name is known", async () => {
  const { values } = await workedOut(['=CPD.FEE("NPQLTD")', '=FEE("NPQLTD")'], { namespace: "CPD" });
  expect(values).toEqual([900, "#NAME?"]);
});

test("read as Excel does, an open call shows that it is busy", async () => {
  const { host, values } = await workedOut(["=LATER(1)"], { reading: "as Excel" });
  expect(values).toEqual(["#BUSY!"]);
  await host.settle();
  expect(host.person.values("A1")).toEqual([[2]]);
});

test("calls that went out before there was a window go to the first one", async () => {
  const host = createEmbeddedExcel({ functions });
  host.person.type("A1", '=FEE("NPQLTD")');
  const settled = host.settle();
  await new Promise((resolve) => setTimeout(resolve));
  expect([host.customFunctionCalls, host.person.values("A1")]).toEqual([1, [["#BUSY!"]]]);
  host.install(window);
  await settled;
  expect(host.person.values("A1")).toEqual([[900]]);
});

test("calls of functions are no round trips of the workbook", async () => {
  const { host } = await workedOut(["=LATER(1)"]);
  expect(host.roundTrips).toBe(1);
  expect(host.wireLog.entries.map(({ kind }) => kind)).toContain("service");
});

test("functions that stream or repeat a parameter are refused by name", async () => {
  const streaming = { functions: [{ id: "TICK", name: "TICK", options: { stream: true } }] };
  await expect(openExcel({ functions: streaming })).rejects.toThrow("FunctionNotSupportedInEmbeddedHost: TICK streams");
});
