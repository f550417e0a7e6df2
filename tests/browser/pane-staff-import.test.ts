import { programmes } from "../../src/policy/programmes";
import type { Tables } from "../../src/taskpane/state/tables";
import { primary } from "./pane-cohorts";
import { focused, inHost, openTab, press, said } from "./pane-page";
import { draftHolds, expectNoFault, manyRows, paste, people, useStaffTab, wrongRows } from "./pane-staff-page";

const openStaff = useStaffTab();

const programmeLabel = `NPQSENCO: ${programmes.NPQSENCO.name}`;

test("pasted rows are understood, put right and added; a school that is not known is added with them", async () => {
  const page = await openStaff();
  await paste(page, wrongRows);
  await page.getByRole("heading", { name: "4 people in what you pasted" }).waitFor();
  expect(await focused(page)).toContain("4 people");
  await page.getByLabel("Row 2 holds headings, not a person").waitFor();
  await page.getByText("Row 4, Programme").waitFor();
  await page.getByText("1 is in your list already").waitFor();
  expect(await page.getByLabel(/^Oak Lane Primary/).inputValue()).toBe("0");
  await expectNoFault(page);
  await page.getByLabel(/^Leave these rows out/).check();
  await press(page, "Add 2 people and 1 school");
  await said(page, /^2 people and 1 school were added/);
  await draftHolds(page, "=Cy");
  const cells = await inHost(page, (host) => host.workbook.settings.get("CohortBudgetDraft") as Tables);
  expect(cells.staff.slice(-2).map((row) => row.slice(0, 5))).toEqual([
    ["Ann", null, "Millbrook Primary School", "NPQLTD", "Autumn 2026"],
    ["=Cy", null, "Oak Lane Primary", "NPQSL", "Spring 2027"],
  ]);
  expect(cells.schools.at(-1)?.[0]).toBe("Oak Lane Primary");
  await page.getByText(/to put right$/).click();
  await page.getByText("Oak Lane Primary, Setting", { exact: true }).waitFor();
  await expectNoFault(page);
});

test("without headings columns are assigned, and the programme may be said once for everyone", async () => {
  const page = await openStaff({ draft: { ...primary, staff: primary.staff.slice(0, 1) } });
  await paste(page, "Ann\tTeacher\nBen\tHead of year");
  await page.getByRole("heading", { name: "2 people in what you pasted" }).waitFor();
  expect(await page.getByLabel("Row 1 holds headings, not a person").isChecked()).toBe(false);
  await page.getByLabel("Role", { exact: true }).selectOption("Column B: Teacher");
  await page.getByLabel("Programme for everyone").selectOption({ label: programmeLabel });
  await page.getByLabel("Intake for everyone").fill("Autumn 2026");
  await page.getByLabel("Intake for everyone").press("Tab");
  await press(page, "Add 2 people");
  await said(page, "2 people were added.");
  expect(await people(page).first().innerText()).toContain("NPQSENCO");
});

test("a CSV file in Windows-1252 with semicolons replaces the list after a question", async () => {
  const page = await openStaff();
  await press(page, "Paste or import a list");
  const buffer = Buffer.from("Person;Programme;Intake\r\nZo\xeb;NPQSL;Autumn 2026\r\n", "latin1");
  await page.locator("input[type=file]").setInputFiles({ name: "staff.csv", mimeType: "text/csv", buffer });
  await page.getByRole("heading", { name: "1 person in the file staff.csv" }).waitFor();
  await press(page, "Replace the list");
  await page.getByText(/8 people go out of the list, and 1 comes in/).waitFor();
  await expectNoFault(page);
  await press(page, "Replace");
  await said(page, "The list now holds the 1 person you brought in.");
  expect(await people(page).allInnerTexts()).toEqual([expect.stringContaining("Zoë")]);
});

test("a file may be dropped, and one that is no list of people is refused in words", async () => {
  const page = await openStaff();
  await press(page, "Paste or import a list");
  const drop = (name: string, text: string) =>
    page.locator(".choose-source").evaluate(
      (element, file) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([file.text], file.name));
        element.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      { name, text },
    );
  await page.getByLabel("Paste from Excel or your MIS").waitFor();
  await drop("staff.xlsx", "PK\u0003\u0004");
  await page.getByRole("alert").getByText("staff.xlsx is a workbook. Accepted: a CSV file").waitFor();
  await drop("staff.csv", "Person,NPQ,Intake\nAnn,NPQSL,Autumn 2026");
  await page.getByRole("heading", { name: "1 person in the file staff.csv" }).waitFor();
});

test("the selected cells of the sheet are read, and row numbers are the sheet's", async () => {
  const page = await openStaff();
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B5:D6");
      range.values = [
        ["Person", "Course", "Intake"],
        ["Dee", "NPQQQ", "Autumn 2026"],
      ];
      range.select();
      await context.sync();
    }),
  );
  await press(page, "Paste or import a list");
  await press(page, "Use the selected cells");
  await page.getByText("Row 6, Programme").waitFor();
});

test("a thousand pasted rows come in and are shown a page at a time", async () => {
  const page = await openStaff();
  await paste(page, manyRows(1000));
  await page.getByRole("heading", { name: "1000 people in what you pasted" }).waitFor();
  await press(page, "Add 1000 people");
  await said(page, "1000 people were added.");
  await page.getByText("1001 to 1008 of 1008 people").waitFor();
  await press(page, "Previous");
  await page.getByText("951 to 1000 of 1008 people").waitFor();
  expect(await people(page).count()).toBe(50);
  await page.getByLabel("Search").fill("person 777 npqsl");
  await page.getByText(/1 found among 1008 people/).waitFor();
});

test("rows half-way in stay as they were put right while another tab is looked at, until somebody gives them up", async () => {
  const page = await openStaff();
  const away = async (): Promise<void> => {
    await openTab(page, "Budget");
    await page.getByRole("heading", { name: "Write it into this workbook" }).waitFor();
    await openTab(page, "Staff");
  };
  await press(page, "Paste or import a list");
  await page.getByLabel("Paste from Excel or your MIS").fill("Ann\tTeacher");
  await away();
  await press(page, "Read these rows");
  await page.getByLabel("Programme for everyone").selectOption({ label: programmeLabel });
  await away();
  await page.getByRole("heading", { name: "1 person in what you pasted" }).waitFor();
  expect(await page.getByLabel("Programme for everyone").inputValue()).toBe(programmeLabel);
  await press(page, "Back");
  await press(page, "Back to the list");
  await press(page, "Paste or import a list");
  expect(await page.getByLabel("Paste from Excel or your MIS").inputValue()).toBe("");
});

test("rows that came in are not offered again", async () => {
  const page = await openStaff();
  await paste(page, manyRows(2));
  await press(page, "Add 2 people");
  await said(page, "2 people were added.");
  await press(page, "Paste or import a list");
  await page.getByLabel("Paste from Excel or your MIS").waitFor();
});
