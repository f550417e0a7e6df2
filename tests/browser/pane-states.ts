import type { Page } from "playwright-core";
import type { CellValue, Table, Tables } from "../../src/taskpane/state/tables";
import { registerRow } from "../taskpane/imports/schools/made-up-register";
import { exampleTables } from "../excel/support/example-plan";
import { inHost, openTab, waitInHost } from "./pane-page";
import type { PaneOptions } from "./pane-page";
import { registerFile } from "./pane-school-page";
import { paste, primary, wrongRows } from "./staff-page";

/** Something that the pane shows, and how somebody comes there from its first tab. */
export interface PaneState {
  readonly name: string;
  readonly options?: Omit<PaneOptions, "browser">;
  readonly reach: (page: Page) => Promise<unknown>;
}

export const trust = numbered(exampleTables("trust") as unknown as Tables);
const withoutQuotes: Tables = { ...trust, prices: trust.prices.slice(0, 1) };

/** As Excel's cells hold it, where a file has text. */
function numbered(tables: Tables): Tables {
  const asNumber = (cell: CellValue): CellValue =>
    typeof cell === "string" && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
  const { staff, schools, prices } = tables;
  const all = (table: Table): Table => table.map((row) => row.map(asNumber));
  return { staff: all(staff), schools: all(schools), prices: all(prices) };
}

/** Every twentieth row names a programme that there is not. */
function withoutSense({ staff, ...others }: Tables): Tables {
  return { ...others, staff: staff.map((row, at) => (at % 20 === 3 ? wrong(row, staff[0]!) : row)) };
}

function wrong(row: Table[number], headings: Table[number]): Table[number] {
  const programme = headings.indexOf("Programme");
  return row.map((cell, column) => (column === programme ? "NPQXX" : cell));
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).first().click();

/** Opens whatever is folded on the page. */
async function unfold(page: Page): Promise<void> {
  await page.locator("details:not([open])").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
}

export async function skipFirstRun(page: Page): Promise<void> {
  await press(page, "Skip");
  await page.getByRole("heading", { name: "Your schools" }).waitFor();
}

export async function showTab(page: Page, name: string, heading = name): Promise<void> {
  await openTab(page, name);
  await page.getByRole("heading", { name: heading, level: 2 }).waitFor();
}

export async function fillBudget(page: Page): Promise<void> {
  await showTab(page, "Budget");
  await press(page, "Fill");
  await page.getByRole("button", { name: "Update", exact: true }).waitFor({ timeout: 60_000 });
  await page
    .getByRole("status")
    .getByText(/^Filled: 61 people/)
    .waitFor();
}

const schoolStates: readonly PaneState[] = [
  { name: "School, none yet", reach: skipFirstRun },
  {
    name: "School, the list",
    options: { draft: trust },
    reach: (page) => page.getByRole("heading", { name: "6 schools" }).waitFor(),
  },
  {
    name: "School, a form",
    options: { draft: trust },
    reach: async (page) => {
      await press(page, /^Ashdown Primary School/);
      await page.getByLabel("Pupils").waitFor();
      await unfold(page);
    },
  },
  {
    name: "School, a form with a problem",
    options: { draft: trust },
    reach: async (page) => {
      await press(page, /^Ashdown Primary School/);
      await page.getByLabel("Pupils").fill("many");
      await page.getByText('"many" is not accepted').waitFor();
    },
  },
  {
    name: "School, the register",
    options: { draft: trust },
    reach: async (page) => {
      await press(page, /^Find in DfE's register/);
      const rows = [registerRow({ urn: 900201, name: "Elm Academy", trust: "Made Up Learning Trust" })];
      await page.getByLabel("Establishment file").setInputFiles(registerFile(rows));
      await page.getByLabel("Name, URN or trust").fill("elm");
      await page.getByRole("button", { name: "Add: Elm Academy" }).waitFor();
    },
  },
  {
    name: "School, a DfE list",
    options: { draft: trust },
    reach: async (page) => {
      await press(page, /^Mark from a DfE list/);
      const buffer = Buffer.from(`URN,Name\n${trust.schools[1]![trust.schools[0]!.indexOf("URN")]},One\n`);
      await page.getByLabel("DfE's list").setInputFiles({ name: "pp50-made-up.csv", mimeType: "text/csv", buffer });
      await page.getByLabel("PP50 list").check();
      await page.getByLabel("For which intake?").fill("Autumn 2026");
      await page.keyboard.press("Tab");
      await page.getByText("You say that this is the PP50 list").waitFor();
    },
  },
];

const staffStates: readonly PaneState[] = [
  {
    name: "Staff, nobody yet",
    reach: async (page) => {
      await skipFirstRun(page);
      await showTab(page, "Staff");
    },
  },
  { name: "Staff, the list", options: { draft: trust }, reach: (page) => showTab(page, "Staff") },
  {
    name: "Staff, the list with problems",
    options: { draft: withoutSense(primary) },
    reach: async (page) => {
      await showTab(page, "Staff");
      await unfold(page);
    },
  },
  {
    name: "Staff, a person",
    options: { draft: primary },
    reach: async (page) => {
      await showTab(page, "Staff");
      await page.locator(".person-open").first().click();
      await page.getByLabel("Role").waitFor();
      await unfold(page);
    },
  },
  {
    name: "Staff, adding with problems",
    options: { draft: primary },
    reach: async (page) => {
      await showTab(page, "Staff");
      await press(page, "Add a person");
      await press(page, "Add");
      await page
        .getByRole("status")
        .getByText(/^Not added yet/)
        .waitFor();
    },
  },
  {
    name: "Staff, choosing what to import",
    options: { draft: primary },
    reach: async (page) => {
      await showTab(page, "Staff");
      await press(page, "Paste or import a list");
      await page.getByLabel("Paste from Excel or your MIS").fill("Ann");
    },
  },
  {
    name: "Staff, an import with problems",
    options: { draft: primary },
    reach: async (page) => {
      await showTab(page, "Staff");
      await paste(page, wrongRows);
      await page.getByRole("heading", { name: "4 people in what you pasted" }).waitFor();
      await unfold(page);
    },
  },
];

const priceStates: readonly PaneState[] = [
  {
    name: "Prices, quotes needed and all fees",
    options: { draft: withoutQuotes },
    reach: async (page) => {
      await showTab(page, "Prices");
      await page.getByRole("heading", { name: "Not published: ask the provider for a quote" }).waitFor();
      await unfold(page);
    },
  },
  {
    name: "Prices, a new quote",
    options: { draft: trust },
    reach: async (page) => {
      await showTab(page, "Prices");
      await press(page, "Add a quote");
      await page.getByRole("group", { name: "New quote" }).waitFor();
    },
  },
  {
    name: "Prices, a quote open",
    options: { draft: trust },
    reach: async (page) => {
      await showTab(page, "Prices");
      await page.locator(".entry").first().click();
      await page.getByRole("button", { name: "Remove this quote" }).waitFor();
    },
  },
];

const budgetStates: readonly PaneState[] = [
  {
    name: "Budget, nothing yet",
    reach: async (page) => {
      await skipFirstRun(page);
      await showTab(page, "Budget");
    },
  },
  {
    name: "Budget, problems",
    options: { draft: withoutSense(trust) },
    reach: (page) => showTab(page, "Budget", "Put these right first"),
  },
  {
    name: "Budget, before a fill",
    options: { draft: trust },
    reach: async (page) => {
      await showTab(page, "Budget");
      await unfold(page);
    },
  },
  {
    name: "Budget, while it fills",
    options: { draft: trust, host: { latencyMilliseconds: 1 } },
    reach: async (page) => {
      await showTab(page, "Budget");
      await answerNoMore(page);
      await press(page, "Fill");
      await page.getByRole("progressbar").waitFor();
    },
  },
  {
    name: "Budget, a name that is taken",
    options: { draft: trust },
    reach: async (page) => {
      await showTab(page, "Budget");
      await inHost(page, (host) => host.workbook.addSheet("Summary") && null);
      await press(page, "Fill");
      await page.getByRole("heading", { name: "Names that are taken" }).waitFor();
    },
  },
  {
    name: "Budget, filled and updated with a cell typed over",
    options: { draft: trust },
    reach: async (page) => {
      await fillBudget(page);
      await typeOver(page);
      await press(page, "Update");
      await page.getByText("Typed over and left as they are: 1").waitFor();
      await unfold(page);
    },
  },
];

/** Keeps the fill from coming to its end. */
async function answerNoMore(page: Page): Promise<void> {
  await inHost(page, (host) => {
    const server = Reflect.get(host, "server") as { readonly options: { latencyMilliseconds: number } };
    server.options.latencyMilliseconds = 600_000;
  });
}

async function typeOver(page: Page): Promise<void> {
  await inHost(page, (host) => {
    const { body } = host.workbook.findTable("Cohort")!;
    const headings = host.person.values(`'Cohort budget'!A${body.row}:Z${body.row}`)[0]!;
    const column = String.fromCharCode("A".charCodeAt(0) + headings.indexOf("Net cost"));
    host.person.type(`'Cohort budget'!${column}${body.row + 1}`, "123");
  });
  await waitInHost(page, (host) => host.workbook.findTable("Cohort") !== undefined);
}

const otherStates: readonly PaneState[] = [
  {
    name: "Compare, nobody yet",
    reach: async (page) => {
      await skipFirstRun(page);
      await showTab(page, "Compare");
    },
  },
  { name: "Compare, nobody chosen", options: { draft: primary }, reach: (page) => showTab(page, "Compare") },
  {
    name: "Compare, everybody chosen",
    options: { draft: primary },
    reach: async (page) => {
      await showTab(page, "Compare");
      await page.getByLabel("Everybody").check();
      await page.locator(".measures").first().waitFor({ state: "attached" });
      await unfold(page);
    },
  },
  {
    name: "Help",
    options: { draft: trust },
    reach: async (page) => {
      await showTab(page, "Help");
      await page.getByText("COHORTBUDGET").first().waitFor();
      await unfold(page);
    },
  },
];

/** Every tab in each of its states, and the first screen. */
export const paneStates: readonly PaneState[] = [
  { name: "the first screen", reach: (page) => page.getByRole("button", { name: "Skip" }).waitFor() },
  ...schoolStates,
  ...staffStates,
  ...priceStates,
  ...budgetStates,
  ...otherStates,
];
