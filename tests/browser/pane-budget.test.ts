import type { Page } from "playwright-core";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import type { Table } from "../../src/taskpane/state/tables";
import { primary, trust } from "./pane-cohorts";
import { answerAfter, inHost, openTab, press, said, sheetNames, usePane, waitInHost } from "./pane-page";
import type { PaneOptions } from "./pane-page";
import { waitUntil } from "./pages";
import { manyRows, paste } from "./pane-staff-page";

const openPane = usePane();
type Row = Table[number];

const sheets = ["Cohort budget", "Schools", "Prices", "Summary", "Checks", "Sources"];

async function openBudget(options: PaneOptions = {}): Promise<Page> {
  const page = await openPane({ draft: trust, ...options });
  await openTab(page, "Budget");
  await page.getByRole("heading", { name: "Write it into this workbook" }).waitFor();
  return page;
}

const ownFormulas = (page: Page) =>
  inHost(page, (host) => {
    const formulas = host.person.formulas("'Cohort budget'!A1:Q80").flat().map(String);
    return formulas.filter((formula) => formula.startsWith("=") && /NPQ|TSFGRANT|CPD/.test(formula)).length;
  });

async function fill(page: Page): Promise<void> {
  await press(page, "Fill");
  await said(page, /^Filled: 61 people/);
}

test("totals show before anything is written, and Fill writes six sheets", async () => {
  const page = await openBudget();
  const before = await sheetNames(page);
  const netCost = await page.locator(".figures .lead dd").first().innerText();
  expect(netCost).toMatch(/£[\d,]+/);
  expect(before).toEqual(["Sheet1"]);
  await fill(page);
  expect(await sheetNames(page)).toEqual(expect.arrayContaining(sheets));
  const written = await inHost(page, (host) => host.person.texts("'Cohort budget'!A4:I5"));
  const shown = Number(netCost.replace(/[^\d.-]/g, ""));
  const cell = written[1]![written[0]!.indexOf("Net cost")]!;
  expect(Number(cell.replace(/[^\d.-]/g, ""))).toBeCloseTo(shown, 2);
  await page.getByRole("button", { name: "Update" }).waitFor();
});

test("an entry in the sheet shows in the pane, and one in the pane in the sheet", async () => {
  const page = await openBudget();
  await fill(page);
  await inHost(page, (host) => {
    const table = host.workbook.findTable("Schools")!;
    host.person.type(`Schools!A${table.body.row + 1}`, "Ashdown First School");
    const cohort = host.workbook.findTable("Cohort")!;
    for (let row = 0; row < cohort.body.rows; row += 1) {
      const address = `'Cohort budget'!C${cohort.body.row + 1 + row}`;
      if (host.person.values(address)[0]![0] === "Ashdown Primary School")
        host.person.type(address, "Ashdown First School");
    }
  });
  await page.getByText("By school").click();
  await page.getByRole("rowheader", { name: "Ashdown First School" }).waitFor();
  await openTab(page, "Prices");
  await press(page, "Add a quote");
  await page.getByLabel("Programme").selectOption({ index: 1 });
  await page.getByLabel("Price per person, before VAT (£)").fill("999");
  await page.getByRole("textbox", { name: "Provider" }).fill("A provider of ours");
  await press(page, "Add this quote");
  await said(page, "The quote is added.");
  await waitInHost(page, (host) => JSON.stringify(host.person.values("Prices!A1:J200")).includes("A provider of ours"));
});

test("words that are spelled otherwise in the sheet become ours with Update: sheet and pane then say the same", async () => {
  const page = await openBudget({ draft: primary });
  await press(page, "Fill");
  await said(page, /^Filled: 8 people/);
  await inHost(page, (host) => {
    const type = (name: string, heading: string, row: number, value: string | number): void => {
      const { body, columnNames, sheet } = host.workbook.findTable(name)!;
      const letter = String.fromCharCode(65 + columnNames.indexOf(heading));
      host.person.type(`'${sheet.name}'!${letter}${body.row + 1 + row}`, value);
    };
    const quoted = host.workbook.findTable("Prices")!.body.rows;
    const quote = { Kind: " ", Programme: "Senior Leadership", Intake: "Sept 26", Provider: "Hill Hub", Price: 777 };
    for (const [heading, value] of Object.entries(quote)) type("Prices", heading, quoted, value);
    type("Schools", "School", 0, "Millbrook Primary School ");
    type("Cohort", "School", 0, "MILLBROOK primary school ");
    type("Cohort", "Programme", 0, "Senior Leadership");
    type("Cohort", "Intake", 0, 46_266);
    type("Cohort", "Place", 1, "Refused ");
    type("Cohort", "Programme", 2, "LP ");
    type("Cohort", "Programme", 3, "npqsl");
    type("Cohort", "Intake", 3, "autumn 26");
  });
  await press(page, "Update");
  await said(page, /^Updated: 8 people/);
  const words = await inHost(page, (host) => {
    const { body } = host.workbook.findTable("Cohort")!;
    return host.person.values(`'Cohort budget'!C${body.row + 1}:H${body.row + 4}`);
  });
  const school = "Millbrook Primary School";
  expect(words[0]!.slice(0, 3)).toEqual([school, "NPQSL", "Autumn 2026"]);
  expect(words[1]!.at(-1)).toBe("Refused");
  expect(words[2]!.slice(0, 2)).toEqual([school, "LP"]);
  expect(words[3]!.slice(0, 3)).toEqual([school, "NPQSL", "Autumn 2026"]);
  const shown = await page.locator(".figures .lead dd").first().innerText();
  await waitInHost(page, (host) => {
    const fees = host.person.values(`'Cohort budget'!I${host.workbook.findTable("Cohort")!.body.row + 1}`);
    return fees[0]![0] === 777;
  });
  const [headings, sums] = await inHost(page, (host) => host.person.values("'Cohort budget'!A4:I5"));
  expect(Number(sums![headings!.indexOf("Net cost")])).toBeCloseTo(Number(shown.replace(/[^\d.-]/g, "")), 2);
  expect(await inHost(page, (host) => host.person.values("'Cohort budget'!A3"))).toEqual([[""]]);
});

test("cancelled half-way, the fill leaves the workbook as it was and says so", async () => {
  const page = await openBudget({ host: { latencyMilliseconds: 300 } });
  const before = await inHost(page, (host) => JSON.stringify(host.snapshot()));
  await press(page, "Fill");
  await page.getByRole("progressbar").waitFor();
  await waitInHost(page, (host) => host.workbook.sheets.length > 3);
  // However long the button takes to be pressed, the fill is not done by then.
  await answerAfter(page, 3000);
  await press(page, "Cancel");
  await answerAfter(page, 0);
  await said(page, "The fill was cancelled. The workbook is as it was.");
  expect(await inHost(page, (host) => JSON.stringify(host.snapshot()))).toBe(before);
  expect(await page.getByRole("progressbar").count()).toBe(0);
});

test.each([
  {
    situation: "a protected sheet",
    cause: (host: EmbeddedExcel) => host.person.protect("Summary"),
    says: /^Protected: Summary\./,
    remedy: (host: EmbeddedExcel) => host.person.unprotect("Summary"),
  },
  {
    situation: "a cell being edited",
    cause: (host: EmbeddedExcel) => host.setCellEditMode(true),
    says: /Press Enter or Esc/,
    remedy: (host: EmbeddedExcel) => host.setCellEditMode(false),
  },
])("with $situation, Update says what to do and the workbook stays", async ({ cause, says, remedy }) => {
  const page = await openBudget();
  await fill(page);
  await inHost(page, cause);
  const before = await inHost(page, (host) => JSON.stringify(host.snapshot()));
  await press(page, "Update");
  await said(page, says);
  expect(await page.getByRole("progressbar").count()).toBe(0);
  expect(await inHost(page, (host) => JSON.stringify(host.snapshot()))).toBe(before);
  await inHost(page, remedy);
  await press(page, "Update");
  await said(page, /^Updated: 61 people/);
});

test("while a cell is being edited an entry of the pane waits and says so, and Update does not wait behind it", async () => {
  const page = await openBudget();
  await fill(page);
  await inHost(page, (host) => {
    // One cell is done and the next begun, so that the pane's reading of the first waits too.
    const cell = `Schools!A${host.workbook.findTable("Schools")!.body.row + 1}`;
    host.person.type(cell, host.person.values(cell)[0]![0]!);
    host.setCellEditMode(true);
  });
  await openTab(page, "Prices");
  await press(page, "Add a quote");
  await page.getByLabel("Programme").selectOption({ index: 1 });
  await page.getByLabel("Price per person, before VAT (£)").fill("999");
  await page.getByRole("textbox", { name: "Provider" }).fill("A provider of ours");
  await press(page, "Add this quote");
  await said(page, /^Your entry waits for a cell to be finished: press Enter or Esc/);
  await openTab(page, "Budget");
  await press(page, "Update");
  await said(page, /^Excel is waiting for a cell to be finished/);
  await inHost(page, (host) => host.setCellEditMode(false));
  await waitInHost(page, (host) => JSON.stringify(host.person.values("Prices!A1:J200")).includes("A provider of ours"));
});

test.each([
  { written: /^Formulas/, isLive: true },
  { written: /^Figures only/, isLive: false },
])("a name that is taken is asked about, and the answer is carried out: $written", async ({ written, isLive }) => {
  const page = await openBudget();
  await page.getByLabel(written).check();
  await inHost(page, (host) => {
    host.workbook.addSheet("Summary");
    host.person.type("Summary!A1", "Our own summary");
  });
  await press(page, "Fill");
  await said(page, /^Nothing was written/);
  const question = page.getByRole("group", { name: /sheet called Summary/ });
  expect(await page.getByRole("button", { name: "Go on" }).isDisabled()).toBe(true);
  await question.getByLabel(/^Leave it, and call ours/).check();
  await press(page, "Go on");
  await said(page, /^Filled/);
  await waitUntil(page, () => document.activeElement?.textContent === "Update");
  expect(await inHost(page, (host) => host.person.values("Summary!A1"))).toEqual([["Our own summary"]]);
  expect((await sheetNames(page)).filter((name) => name.startsWith("Summary"))).toHaveLength(2);
  expect((await ownFormulas(page)) > 0).toBe(isLive);
});

test("a check leads to its cell", async () => {
  const page = await openBudget();
  await fill(page);
  const [kind] = await page.locator("section[aria-labelledby=checks-heading] summary").all();
  await kind!.click();
  await page
    .getByRole("button", { name: /^Go to cell/ })
    .first()
    .click();
  const place = await page.locator(".problems strong").first().innerText();
  await waitInHost(page, (host) => host.workbook.selection.row > 3);
  const selected = await inHost(page, ({ workbook: { active, selection } }) => ({
    sheet: active.name,
    ...selection,
  }));
  expect({ place, ...selected }).toMatchObject({
    sheet: expect.stringMatching(/^(Cohort budget|Schools)$/),
    rows: 1,
    columns: 1,
  });
});

test("figures are fixed, made live again, and shared as a copy without our functions", async () => {
  const page = await openBudget();
  await fill(page);
  const live = await ownFormulas(page);
  expect(live).toBeGreaterThan(61);
  await press(page, "Share a copy");
  await said(page, /^The copy is a workbook of its own/);
  expect(await inHost(page, (host) => host.workbook.opened.length)).toBe(1);
  expect(await ownFormulas(page)).toBe(live);
  await press(page, "Fix figures");
  await said(page, /formulas are figures now/);
  expect(await ownFormulas(page)).toBe(0);
  await press(page, "Update");
  await said(page, /^Updated/);
  expect(await ownFormulas(page)).toBe(0);
  await inHost(page, (host) => host.pressRibbonButton("CohortBudget.Update", "updateCohortBudget"));
  await waitInHost(page, (host) => host.completedCommands.length === 1);
  expect(await ownFormulas(page)).toBe(0);
  await press(page, "Make live");
  await waitInHost(page, (host) => String(host.person.formulas("'Cohort budget'!A1:Z80")).includes("NPQ"));
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  expect(await ownFormulas(page)).toBe(live);
});

test("the ribbon fills, updates and shares, and says when it is done", async () => {
  const page = await openBudget();
  await inHost(page, (host) => host.pressRibbonButton("CohortBudget.Update", "updateCohortBudget"));
  await said(page, /^There is no cohort budget in this workbook yet/);
  await inHost(page, (host) => host.pressRibbonButton("CohortBudget.Fill", "fillCohortBudget"));
  await said(page, /^Filled: 61 people/);
  await inHost(page, (host) => host.pressRibbonButton("CohortBudget.Update", "updateCohortBudget"));
  await said(page, /^Updated: 61 people/);
  await inHost(page, (host) => host.pressRibbonButton("CohortBudget.Share", "shareCohortBudget"));
  await said(page, /^The copy is a workbook of its own/);
  await waitInHost(page, (host) => host.completedCommands.length === 4);
});

test("entries that cannot be read stand in place of a budget, and the ribbon writes nothing", async () => {
  const [headings, first, ...rest] = trust.staff as [Row, Row, ...Row[]];
  const staff = [headings, first.map((cell, column) => (headings[column] === "Programme" ? "NPQXX" : cell)), ...rest];
  const page = await openPane({ draft: { ...trust, staff } });
  await openTab(page, "Budget");
  await page.getByText(/"NPQXX" is not a programme/).waitFor();
  await inHost(page, (host) => host.pressRibbonButton("CohortBudget.Fill", "fillCohortBudget"));
  await said(page, /^Some entries cannot be read/);
  expect(await sheetNames(page)).toEqual(["Sheet1"]);
});

/** The table Cohort as it stands in the sheet: how many people there are, and what stands in its first column. */
const peopleInSheet = (page: Page) =>
  inHost(page, (host) => {
    const { body } = host.workbook.findTable("Cohort")!;
    const names = host.person.values(`'Cohort budget'!A${body.row + 1}:A${body.row + body.rows}`);
    return { people: host.person.values("'Cohort budget'!A5")[0]![0], names: names.map(([name]) => name) };
  });

test("a thousand rows that are pasted in the pane stand in the sheet once it is filled, every one", async () => {
  const page = await openPane({ draft: { ...primary, staff: primary.staff.slice(0, 1) } });
  await openTab(page, "Staff");
  await paste(page, manyRows(1000));
  await press(page, "Add 1000 people");
  await said(page, "1000 people were added.");
  await openTab(page, "Budget");
  await press(page, "Fill");
  await said(page, /^Filled: 1000 people/);
  await waitInHost(page, (host) => host.person.values("'Cohort budget'!A5")[0]![0] === 1000);
  const { names } = await peopleInSheet(page);
  expect(names).toEqual(Array.from({ length: 1000 }, (_, index) => `Person ${index}`));
  const net = await inHost(page, (host) => {
    const { body, columnNames } = host.workbook.findTable("Cohort")!;
    const letter = String.fromCharCode(65 + columnNames.indexOf("Net cost"));
    return host.person.values(`'Cohort budget'!${letter}${body.row + 1}:${letter}${body.row + body.rows}`).flat();
  });
  expect(net.filter((cost) => typeof cost !== "number")).toEqual([]);
});

test("from the first click on the first screen to a filled sheet: the example trust", async () => {
  const page = await openPane();
  await page.getByRole("button", { name: "Trust" }).click();
  await said(page, /^Trust inserted/);
  await fill(page);
  await waitInHost(page, (host) => host.person.values("'Cohort budget'!A5")[0]![0] === 61);
  // Figures of tests/golden/totals.csv, in the order in which they stand at the top.
  const golden = [61, 39_289, 19_146, 20_143, 188, 4600, 29_535, 45_266, 7099];
  await waitInHost(page, (host) => typeof host.person.values("'Cohort budget'!H5")[0]![0] === "number");
  expect(await inHost(page, (host) => host.person.values("'Cohort budget'!A5:I5")[0])).toEqual(golden);
  expect((await peopleInSheet(page)).names).toHaveLength(61);
});
