import { planWorkbook } from "../../../src/budget/plan/workbook";
import type { Row } from "../support/tables";
import { budgetOf, cohortOf } from "../support/tables";

function sourceOf(figure: string, person: Row, prices: readonly Row[] = []): readonly unknown[] | undefined {
  const { sheets } = planWorkbook(budgetOf(cohortOf([{ Person: "P-1", ...person }], [{}], prices)));
  return sheets
    .find(({ name }) => name === "Sources")!
    .tables[0]!.rows.find((row) => row[0] === figure)
    ?.slice(1, 7);
}

test("a quote is named with its provider, document and day", () => {
  const quote = {
    Programme: "NPQSL",
    Price: 950,
    Provider: "A provider",
    Source: "Letter 7",
    "Checked on": "2 November 2026",
  };
  expect(sourceOf("Fee: NPQSL, Autumn 2026", { Programme: "NPQSL", Intake: "Autumn 2026" }, [quote])).toEqual([
    "£950 per person, quoted",
    "Letter 7",
    "A provider",
    null,
    "quote",
    "2 November 2026",
  ]);
});

test("a quote in a person's row is the school's own", () => {
  const person = { Programme: "NPQSL", Intake: "Autumn 2026", Quote: 950 };
  expect(sourceOf("Fee: NPQSL, Autumn 2026", person)?.slice(0, 2)).toEqual([
    "£950 per person, quoted",
    "the school's own quote",
  ]);
});

test("limited places have a source from autumn 2024; before, places were not limited", () => {
  const inIntake = (Intake: string) => sourceOf(`Places: ${Intake}`, { Programme: "NPQH", Intake });
  expect(inIntake("Autumn 2024")?.[0]).toBe("limited: eligible is not yet funded");
  expect(inIntake("Spring 2024")).toBeUndefined();
});
