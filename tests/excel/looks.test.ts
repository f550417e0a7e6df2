import { formatCodes as ours } from "../../src/excel/number-formats";
import { callsOwnFunction } from "../../src/excel/own-functions";
import { palette, seriesColours, tones } from "../../src/excel/palette";
import { customFunctions } from "../../src/functions/registry";
import { formatCodes as fileCodes } from "../../src/xlsx/number-formats";
import * as file from "../../src/xlsx/palette";
import { examplePlan } from "./support/example-plan";

/** The two drawings of a plan are to look alike, and neither may import the other. */
const withoutHash = (colours: unknown): unknown => JSON.parse(JSON.stringify(colours).replaceAll('"#', '"'));

test("the open workbook and the file have the same colours", () => {
  expect(withoutHash(palette)).toEqual(file.palette);
  expect(withoutHash(tones)).toEqual(file.tones);
  expect(withoutHash(seriesColours)).toEqual(file.seriesColours);
});

test("the open workbook and the file have the same number formats", () => {
  expect(ours).toEqual({ ...fileCodes, general: "General" });
});

test.each([...customFunctions.keys()])("%s is known as our own function", (name) => {
  expect(callsOwnFunction(`=IFNA(${name}(A1),0)`)).toBe(true);
});

test("every live column of the plan calls a function of ours, and no native formula does", () => {
  const columns = examplePlan("trust").sheets.flatMap(({ tables }) => tables.flatMap((table) => table.columns));
  const live = columns.flatMap(({ live: formula }) => (formula === undefined ? [] : [formula]));
  expect(live.length).toBeGreaterThan(5);
  expect(live.filter((formula) => !callsOwnFunction(formula))).toEqual([]);
  expect(columns.filter(({ formula }) => formula !== undefined && callsOwnFunction(formula))).toEqual([]);
  expect(callsOwnFunction('=SUM(A1)&"NPQCOST(1)"')).toBe(false);
});
