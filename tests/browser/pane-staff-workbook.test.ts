import type { Page } from "playwright-core";
import type { HostWindow } from "./host-script";
import { fillBudget, inHost, openTab, press, said } from "./pane-page";
import { manyRows, paste, people, useStaffTab } from "./pane-staff-page";
import { until, waitUntil } from "./pages";

const openStaff = useStaffTab();

let page: Page;

beforeEach(async () => {
  page = await openStaff();
  await fillBudget(page, 8);
  await openTab(page, "Staff");
  await page.getByText("8 people", { exact: true }).waitFor();
});

/** The address of a cell of the table Cohort; its first row below the headings is 0. */
const cohortCell = (column: string, row: number) =>
  page.evaluate(
    ([letter, down]) => {
      const { body } = (window as unknown as HostWindow).host.workbook.findTable("Cohort")!;
      return `'Cohort budget'!${letter}${body.row + 1 + down}`;
    },
    [column, row] as const,
  );
const valueAt = (address: string) =>
  page.evaluate((cell) => (window as unknown as HostWindow).host.person.values(cell)[0]![0], address);
const type = (address: string, value: string) =>
  page.evaluate(([cell, typed]) => (window as unknown as HostWindow).host.person.type(cell, typed), [
    address,
    value,
  ] as const);
const cellHolds = (address: string, value: string) =>
  waitUntil(page, ([cell, wanted]) => (window as unknown as HostWindow).host.person.values(cell)[0]![0] === wanted, [
    address,
    value,
  ] as const);

const tableHolds = (rows: number) =>
  waitUntil(
    page,
    (wanted) => (window as unknown as HostWindow).host.workbook.findTable("Cohort")!.body.rows === wanted,
    rows,
  );

test("the form and the sheet agree, whichever is changed, and the form follows a row that moves", async () => {
  await page.getByRole("button", { name: /^P-104/ }).click();
  await page.getByLabel("Role").fill("Year 4 leader");
  await page.getByLabel("Role").press("Tab");
  await cellHolds(await cohortCell("B", 3), "Year 4 leader");
  await type(await cohortCell("B", 3), "Year 5 leader");
  await waitUntil(
    page,
    () => document.querySelector<HTMLInputElement>("[data-column=role] input")?.value === "Year 5 leader",
  );
  await inHost(page, (host) => host.person.deleteTableRows("Cohort", [0]));
  await page.locator("#remove-person-4").waitFor();
  expect(await page.getByRole("heading", { level: 2 }).innerText()).toBe("P-104");
  await page.getByLabel("Role").fill("Year 6 leader");
  await page.getByLabel("Role").press("Tab");
  await cellHolds(await cohortCell("B", 2), "Year 6 leader");
  await inHost(page, (host) => host.person.deleteTableRows("Cohort", [2]));
  await said(page, /^P-104 is not in the list any more/);
  await page.getByText("6 people", { exact: true }).waitFor();
});

test("an intake that is typed as a month stands as our word in the form and in the sheet, and the form stays", async () => {
  await page.getByRole("button", { name: /^P-104/ }).click();
  for (const typed of ["Sept 2026", "autumn 26"]) {
    await page.getByLabel("Intake").fill("Spring 2024");
    await page.getByLabel("Intake").press("Tab");
    await cellHolds(await cohortCell("E", 3), "Spring 2024");
    await page.getByLabel("Intake").fill(typed);
    await page.getByLabel("Intake").press("Tab");
    await cellHolds(await cohortCell("E", 3), "Autumn 2026");
    expect(await page.getByLabel("Intake").inputValue()).toBe("Autumn 2026");
  }
  expect(await page.getByRole("heading", { level: 2 }).innerText()).toBe("P-104");
});

test("people who are brought in arrive in the table with live figures, and text stays text", async () => {
  await paste(page, "Person\tNPQ\tIntake\n=1+1\tNPQSL\tAutumn 2026\nP-300\tNPQSL\tAutumn 2026");
  await press(page, "Add 2 people");
  await cellHolds(await cohortCell("A", 9), "P-300");
  expect(await valueAt(await cohortCell("A", 8))).toBe("=1+1");
  expect(await inHost(page, (host) => host.workbook.findTable("Cohort")!.body.rows)).toBe(10);
  expect(String(await valueAt(await cohortCell("I", 9)))).not.toBe("");
  await page.getByRole("button", { name: "Remove P-300" }).click();
  await page.getByText("Remove P-300, and the whole row in the sheet?").waitFor();
  await press(page, "Remove");
  await tableHolds(9);
});

test("people whom the sheet does not take are not said to be added, and can be brought in again as they were", async () => {
  await inHost(page, (host) => host.person.protect("Cohort budget"));
  await paste(page, "Person\tNPQ\tIntake\nP-300\tNPQSL\tAutumn 2026");
  await press(page, "Add 1 person");
  await said(page, /^Protected: Cohort budget/);
  await page.getByText("8 people", { exact: true }).waitFor();
  await inHost(page, (host) => host.person.unprotect("Cohort budget"));
  await press(page, "Paste or import a list");
  await press(page, "Add 1 person");
  await said(page, "1 person was added.");
  await cellHolds(await cohortCell("A", 8), "P-300");
});

test("a problem leads to its cell", async () => {
  const address = await cohortCell("D", 2);
  await type(address, "NPQZZ");
  await page.getByText("1 thing to put right").click();
  await page.getByRole("button", { name: /^Go to cell.*P-103, Programme/ }).click();
  const wanted = address.replace("'Cohort budget'!", "");
  await waitUntil(
    page,
    (cell) =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address.endsWith(`!${cell}`);
      }),
    wanted,
  );
});

test("the list is replaced in the sheet too", async () => {
  await paste(page, manyRows(1000));
  await press(page, "Replace the list");
  await page.getByText(/with whatever else stands in their rows of the sheet/).waitFor();
  await press(page, "Replace");
  await tableHolds(1000);
  expect(await valueAt(await cohortCell("A", 999))).toBe("Person 999");
  expect(await valueAt(await cohortCell("D", 0))).toBe("NPQSL");
});

test("somebody who is typed below the table in the sheet shows in the pane with the sheet's figures", async () => {
  const person = { A: "P-900", C: "Millbrook Primary School", D: "NPQSL", E: "Spring 2025" };
  const addresses = await Promise.all(Object.keys(person).map((column) => cohortCell(column, 8)));
  for (const [index, text] of Object.values(person).entries()) await type(addresses[index]!, text);
  await tableHolds(9);
  await page.getByText("9 people", { exact: true }).waitFor();
  const headings = await inHost(page, (host) => host.workbook.findTable("Cohort")!.columnNames.map(String));
  const figureOf = async (heading: string) =>
    valueAt(await cohortCell(String.fromCharCode(65 + headings.indexOf(heading)), 8));
  // Functions answer a moment after the row is typed.
  await until(async () => typeof (await figureOf("Net cost")) === "number", "a net cost");
  const cost = `£${((await figureOf("Net cost")) as number).toLocaleString("en-GB")}`;
  const shown = people(page).last();
  await shown.filter({ hasText: "P-900" }).filter({ hasText: cost }).waitFor();
  expect(await shown.innerText()).toContain(String(await figureOf("Funding")));
});

test("an entry made in the pane just after rows of the sheet moved is refused in words, and the pane shows the sheet", async () => {
  await page.getByRole("button", { name: /^P-104/ }).click();
  await page.getByLabel("Role").waitFor();
  const before = await valueAt(await cohortCell("B", 3));
  await page.evaluate(() => {
    const { host } = window as unknown as HostWindow;
    const field = document.querySelector<HTMLInputElement>("[data-column=role] input")!;
    host.person.deleteTableRows("Cohort", [0]);
    field.value = "Year 6 leader";
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await said(page, /^Row \d+ of sheet Cohort budget is not what it was here/);
  expect(await valueAt(await cohortCell("B", 2))).toBe(before);
  expect(await valueAt(await cohortCell("B", 3))).not.toBe("Year 6 leader");
  await waitUntil(
    page,
    (role) => document.querySelector<HTMLInputElement>("[data-column=role] input")?.value === role,
    String(before),
  );
  expect(await page.getByRole("heading", { level: 2 }).innerText()).toBe("P-104");
});
