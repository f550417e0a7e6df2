import { planWorkbook } from "../../../../src/budget/plan/workbook";
import { workOutBudget } from "../../../../src/budget/budget";
import { whatIsWritten } from "../../../../src/taskpane/tabs/budget/what-is-written";

test("what is said of a fill names the plan's sheets in the plan's order", () => {
  const result = workOutBudget({
    staff: [
      ["Person", "School", "Programme", "Intake"],
      ["Ann", "Elm", "NPQH", "Autumn 2026"],
    ],
    schools: [
      ["School", "Setting"],
      ["Elm", "State school"],
    ],
  });
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  const planned = planWorkbook(result.budget).sheets.map(({ name }) => name);
  expect(whatIsWritten(result.budget).map(([sheet]) => sheet)).toEqual(planned);
});
