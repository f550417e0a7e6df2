import { planWorkbook } from "../../../src/budget/plan/workbook";
import { budgetOf, cohortOf } from "../support/tables";

const peopleFormula = (schoolName: string, others = ["Dale School"]): string | undefined => {
  const person = { Person: "P-1", School: schoolName, Programme: "NPQH", Intake: "Autumn 2024" };
  const schools = [schoolName, ...others].map((School) => ({ School }));
  const { sheets } = planWorkbook(budgetOf(cohortOf([person], schools)));
  const bySchool = sheets.flatMap((sheet) => sheet.tables).find((table) => table.name === "BySchool");
  return bySchool?.columns.find((column) => column.heading === "People")?.formula;
};

test("a plain name is looked for as it is", () => {
  expect(peopleFormula("Hill School")).toBe("COUNTIFS(Cohort[School],[@School])");
});

test("where there is one school only, people who name none are counted too", () => {
  expect(peopleFormula("Hill School", [])).toBe(
    'COUNTIFS(Cohort[School],[@School])+SUMPRODUCT((Cohort[School]="")*(Cohort[Programme]<>""))',
  );
});

test.each(["St Mary*", "<>x", "=1", ">9", "~Hill", "Why? School"])(
  "%s is looked for by its letters, not as a pattern",
  (name) => {
    expect(peopleFormula(name)).toContain('"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@School]');
  },
);
