import { functionExamples } from "../../src/functions/examples";
import { shown } from "../cli/formula/shown";

test("there are examples", () => {
  expect(functionExamples).not.toEqual([]);
});

test.each(functionExamples)("$formula shows $shows", async ({ formula, shows }) => {
  expect(await shown(formula)).toBe(String(shows));
});
