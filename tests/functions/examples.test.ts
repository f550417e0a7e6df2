import { functionExamples } from "../../src/functions/examples";
import { shown } from "../cli/formula/shown";

test("there are examples", () => {
  expect(functionExamples).not.toEqual([]);
});

test.each(functionExamples)("$formula shows $shows", ({ formula, shows }) => {
  expect(shown(formula)).toBe(String(shows));
});
