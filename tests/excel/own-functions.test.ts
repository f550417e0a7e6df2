import { callsOwnFunction } from "../../src/excel/own-functions";
import { customFunctions } from "../../src/functions/registry";
import { examplePlan } from "./support/example-plan";

test.each([...customFunctions.keys()])("%s is known as our own function", (name) => {
  for (const written of [name, name.toLowerCase(), `_xldudf_${name}`, `_xlfn._xldudf_${name}`])
    expect({ written, isOurs: callsOwnFunction(`=IFNA(${written}(A1),0)`) }).toEqual({ written, isOurs: true });
});

test("every live column of the plan calls a function of ours, and no native formula does", () => {
  const columns = examplePlan("trust").sheets.flatMap(({ tables }) => tables.flatMap((table) => table.columns));
  const live = columns.flatMap(({ live: formula }) => (formula === undefined ? [] : [formula]));
  expect(live.length).toBeGreaterThan(5);
  expect(live.filter((formula) => !callsOwnFunction(formula))).toEqual([]);
  expect(columns.filter(({ formula }) => formula !== undefined && callsOwnFunction(formula))).toEqual([]);
  expect(callsOwnFunction('=SUM(A1)&"NPQCOST(1)"')).toBe(false);
});
