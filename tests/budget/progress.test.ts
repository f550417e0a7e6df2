import { workOutBudget } from "../../src/budget/budget";
import { cohortOf } from "./support/tables";

function told(programme: string, people: number): readonly (readonly [number, number])[] {
  const calls: [number, number][] = [];
  const staff = Array.from({ length: people }, () => ({ Programme: programme, Intake: "Autumn 2026" }));
  workOutBudget(cohortOf(staff), (done, all) => calls.push([done, all]));
  return calls;
}

test.each(["NPQH", "NPQX"])("progress is told at the start and after each thousand people, on %s", (programme) => {
  expect(told(programme, 1000)).toEqual([[0, 1000]]);
  expect(told(programme, 1001)).toEqual([
    [0, 1001],
    [1000, 1001],
  ]);
});
