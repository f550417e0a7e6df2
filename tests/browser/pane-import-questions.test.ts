import { emptyTables } from "../../src/taskpane/state/tables";
import type { Tables } from "../../src/taskpane/state/tables";
import { primary } from "./pane-cohorts";
import { inHost, press, said } from "./pane-page";
import { draftHolds, expectNoFault, paste, useStaffTab } from "./pane-staff-page";

const openStaff = useStaffTab();

const draft: Tables = {
  ...emptyTables(),
  staff: primary.staff.slice(0, 1),
  schools: [
    ["School", "Setting"],
    ["Ashdown Primary School", "State school"],
    ["Brook Hill Academy", "State school"],
  ],
};

const rows = [
  "Person\tProgramme\tIntake\tSchool\tQuote",
  "Ann\tNPQSL\tAutumn 2026\tAshdown Primary\t900",
  "Ben\tNPQSL\tAutumn 2026\tBrook Hil Academy\t900",
  "Cy Total\tNPQSL\tAutumn 2026\tElm Road\t900",
  "Total\t\t\t\t£2,700",
].join("\n");

test("a list's total is left out and named, and the likely schools are asked for", async () => {
  const page = await openStaff({ draft });
  await paste(page, rows);
  await page.getByRole("heading", { name: "3 people in what you pasted" }).waitFor();
  await page.getByRole("heading", { name: "1 row left out" }).waitFor();
  await page.getByText(`"Total" without a programme is taken for the list's total, not for a person.`).waitFor();
  for (const [typed, likely] of [
    ["Ashdown Primary", "Ashdown Primary School"],
    ["Brook Hil Academy", "Brook Hill Academy"],
  ] as const) {
    await page.getByText(`Is this ${likely}?`).waitFor();
    const choice = page.getByLabel(`${typed} (1 person)`);
    expect(await choice.locator("option:checked").innerText()).toBe(`It is ${likely}`);
    expect(await choice.locator("option").nth(1).innerText()).toBe("No: add this school");
  }
  expect(await page.getByLabel("Elm Road (1 person)").locator("option:checked").innerText()).toBe("Add this school");
  await expectNoFault(page);
  await page.getByLabel("Brook Hil Academy (1 person)").selectOption("No: add this school");
  await press(page, "Add 3 people and 2 schools");
  await said(page, /^3 people and 2 schools were added/);
  await draftHolds(page, "Cy Total");
  const { staff, schools } = await inHost(page, (host) => host.workbook.settings.get("CohortBudgetDraft") as Tables);
  expect(staff.slice(1).map(([person, , school]) => [person, school])).toEqual([
    ["Ann", "Ashdown Primary School"],
    ["Ben", "Brook Hil Academy"],
    ["Cy Total", "Elm Road"],
  ]);
  expect(schools.slice(3).map(([name]) => name)).toEqual(["Brook Hil Academy", "Elm Road"]);
});

test("a row that looks like a total comes in where somebody says so", async () => {
  const page = await openStaff({ draft });
  await paste(page, rows);
  await page.getByLabel("It is a person: bring the row in").check();
  await page.getByRole("heading", { name: "4 people in what you pasted" }).waitFor();
  await press(page, /^Add 4 people and 1 school$/);
  await said(page, /^4 people and 1 school were added/);
});
