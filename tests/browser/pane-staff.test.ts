import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { programmes } from "../../src/policy/programmes";
import { emptyTables } from "../../src/taskpane/state/tables";
import type { Tables } from "../../src/taskpane/state/tables";
import { exampleTables } from "../excel/support/example-plan";
import { inHost, openPane, openTab } from "./pane-page";
import type { PaneOptions, PaneWindow } from "./pane-page";
import { launchBrowser } from "./pages";

jest.setTimeout(120_000);

let browser: Browser;
let problems: readonly string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(async () => {
  const faults = await Promise.all(
    browser.contexts().flatMap((context) => context.pages().map((page) => inHost(page, (host) => host.faults.map(String)))),
  );
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect([...problems, ...faults.flat()]).toEqual([]);
});

afterAll(() => browser.close());

const narrow = { viewport: { width: 320, height: 640 } };
const primary = { ...emptyTables(), ...exampleTables("primary") } as Tables;

async function openStaff(options: PaneOptions = {}): Promise<Page> {
  const opened = await openPane(browser, { browser: narrow, draft: primary, ...options });
  problems = opened.problems;
  opened.page.setDefaultTimeout(10_000);
  await openTab(opened.page, "Staff");
  await opened.page.getByRole("heading", { name: "Staff", level: 2 }).waitFor();
  return opened.page;
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
const said = (page: Page, text: string | RegExp) => page.locator(".message-bar").getByText(text).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const people = (page: Page) => page.locator(".person");

const draftHolds = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => JSON.stringify((window as unknown as PaneWindow).host.workbook.settings.get("CohortBudgetDraft")).includes(wanted),
    text,
  );

async function paste(page: Page, text: string): Promise<void> {
  await press(page, "Paste or import a list");
  const area = page.getByLabel("Paste from Excel or your MIS");
  await area.waitFor();
  await area.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function expectNoFault(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

test("people show with what they cost, and are found by what stands in their row", async () => {
  const page = await openStaff();
  expect(await people(page).count()).toBe(primary.staff.length - 1);
  await page.getByLabel("Search").fill("phase leader");
  await page.getByText(/1 found among/).waitFor();
  expect(await people(page).count()).toBe(1);
  await page.getByLabel("Search").fill("nobody at all");
  await page.getByText("Nobody like that is in the list").waitFor();
  await expectNoFault(page);
});

test("somebody is added by keyboard alone, and the next form has the same school and intake", async () => {
  const page = await openStaff();
  await page.locator("#add-a-person").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest("[data-column=person]"));
  await page.keyboard.type("P-900");
  await page.keyboard.press("Enter");
  await said(page, "Not added yet. To put right: Programme.");
  await page.waitForFunction(() => document.activeElement?.tagName === "SELECT");
  await page.keyboard.type("NPQEL");
  await page.keyboard.press("Enter");
  await expectNoFault(page);
  await press(page, "Add");
  await said(page, /^P-900 was added/);
  await draftHolds(page, "P-900");
  expect(await page.getByLabel("Intake").inputValue()).toBe("Autumn 2026");
  await press(page, "Back to the list");
  expect(await people(page).last().innerText()).toContain("P-900");
  expect(await people(page).last().innerText()).toContain("NPQEL");
});

test("a row is changed in its form, taken on to another programme, and removed after a question", async () => {
  const page = await openStaff();
  await page.getByRole("button", { name: /^P-101/ }).click();
  await page.getByLabel("Role").fill("Head of School");
  await page.getByText(/^Circumstances/).click();
  await page.getByLabel(/^Taking the NPQ in Headship now/).check();
  await expectNoFault(page);
  await press(page, "Done");
  expect(await focused(page)).toContain("P-101");
  await draftHolds(page, "taking NPQH");
  await page.getByRole("button", { name: /^P-101/ }).click();
  await press(page, "Add to another programme");
  expect(await page.getByLabel("Role").inputValue()).toBe("Head of School");
  await page.getByLabel("Programme", { exact: true }).selectOption({ index: 3 });
  await press(page, "Add");
  await press(page, "Back to the list");
  const before = await people(page).count();
  await page.getByRole("button", { name: "Remove P-102" }).click();
  await page.keyboard.press("Escape");
  expect(await people(page).count()).toBe(before);
  await page.getByRole("button", { name: "Remove P-102" }).click();
  await expectNoFault(page);
  await press(page, "Remove");
  await said(page, "P-102 was removed.");
  expect(await people(page).count()).toBe(before - 1);
  expect(await focused(page)).toContain("P-103");
});

const programmeLabel = `NPQSENCO: ${programmes.NPQSENCO.name}`;

const wrongRows = [
  "Staff list of the trust",
  "Staff member\tNPQ\tWorkplace\tStart",
  "Ann\tLeading Teacher Development\tMillbrook Primary\tOct 2026",
  "Ben\tNPQXX\tOak Lane Primary\tOct 2026",
  "=Cy\tNPQSL\tOak Lane Primary\tSpring 2027",
  "P-101\tNPQH\tMillbrook Primary School\tAutumn 2026",
].join("\n");

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

test("a problem leads to its field, with the focus in it", async () => {
  const staff = primary.staff.map((row, index) => (index === 3 ? row.map((cell, at) => (at === 3 ? "NPQZZ" : cell)) : row));
  const page = await openStaff({ draft: { ...primary, staff } });
  await page.getByLabel("Only people with problems (1)").check();
  expect(await people(page).count()).toBe(1);
  await page.getByText("1 thing to put right").click();
  await page.getByRole("button", { name: /^Put right.*P-103, Programme/ }).click();
  await page.getByRole("heading", { name: "P-103", level: 2 }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-invalid") === "true");
  await expectNoFault(page);
});

function manyRows(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `Person ${index}\tTeacher\tMillbrook Primary School\tNPQSL\tAutumn 2026`);
  return ["Name\tJob title\tSchool\tCourse\tIntake", ...rows].join("\r\n");
}

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

describe("where the cohort stands in the workbook", () => {
  let page: Page;

  beforeEach(async () => {
    page = await openStaff();
    await openTab(page, "Budget");
    await press(page, "Fill");
    await said(page, /^Filled: 8 people/);
    await openTab(page, "Staff");
    await page.getByText("8 people", { exact: true }).waitFor();
  });

  /** The address of a cell of the table Cohort; its first row below the headings is 0. */
  const cohortCell = (column: string, row: number) =>
    page.evaluate(
      ([letter, down]) => {
        const { body } = (window as unknown as PaneWindow).host.workbook.findTable("Cohort")!;
        return `'Cohort budget'!${letter}${body.row + 1 + down}`;
      },
      [column, row] as const,
    );
  const valueAt = (address: string) =>
    page.evaluate((cell) => (window as unknown as PaneWindow).host.person.values(cell)[0]![0], address);
  const type = (address: string, value: string) =>
    page.evaluate(([cell, typed]) => (window as unknown as PaneWindow).host.person.type(cell, typed), [address, value] as const);
  const cellHolds = (address: string, value: string) =>
    page.waitForFunction(
      ([cell, wanted]) => (window as unknown as PaneWindow).host.person.values(cell)[0]![0] === wanted,
      [address, value] as const,
    );

  const tableHolds = (rows: number) =>
    page.waitForFunction((wanted) => (window as unknown as PaneWindow).host.workbook.findTable("Cohort")!.body.rows === wanted, rows);

  test("the form and the sheet agree, whichever is changed, and the form follows a row that moves", async () => {
    await page.getByRole("button", { name: /^P-104/ }).click();
    await page.getByLabel("Role").fill("Year 4 leader");
    await page.getByLabel("Role").press("Tab");
    await cellHolds(await cohortCell("B", 3), "Year 4 leader");
    await type(await cohortCell("B", 3), "Year 5 leader");
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[data-column=role] input")?.value === "Year 5 leader");
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

  test("a problem leads to its cell", async () => {
    const address = await cohortCell("D", 2);
    await type(address, "NPQZZ");
    await page.getByText("1 thing to put right").click();
    await page.getByRole("button", { name: /^Go to cell.*P-103, Programme/ }).click();
    const wanted = address.replace("'Cohort budget'!", "");
    await page.waitForFunction(
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
});

test.each([
  { name: "dark", options: { ...narrow, colorScheme: "dark" } },
  { name: "forced colours", options: { ...narrow, forcedColors: "active" } },
] as const)("in $name the list, the form and the import have no fault that axe finds", async ({ options }) => {
  const page = await openStaff({ browser: options });
  await expectNoFault(page);
  await press(page, "Add a person");
  await press(page, "Add");
  await said(page, /^Not added yet/);
  await expectNoFault(page);
  await press(page, "Back to the list");
  await paste(page, wrongRows);
  await page.getByText("1 is in your list already").waitFor();
  await expectNoFault(page);
});
