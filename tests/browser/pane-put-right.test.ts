import type { Page } from "playwright-core";
import type { CellValue, Tables } from "../../src/taskpane/state/tables";
import { openTab, usePane } from "./pane-page";
import { waitUntil } from "./pages";

const openPane = usePane();

const good: Tables = {
  schools: [
    ["School", "URN", "Setting", "Phase", "Pupils", "Listed", "SSAT member", "Cover day rate"],
    ["Hill School", 900101, "State school", "Primary", 140, true, true, 210],
    ["Dale College", 900102, "16 to 19", "16 plus", 900, null, null, null],
  ],
  staff: [
    ["Person", "Role", "School", "Programme", "Intake"],
    ["P-1", "", "Hill School", "NPQH", "Autumn 2026"],
    ["P-2", "", "Dale College", "NPQSL", "Autumn 2026"],
  ],
  prices: [
    ["Kind", "Programme", "Intake", "Provider", "Price"],
    ["Quote", "NPQH", "", "A provider", 800],
    ["Quote", "NPQSL", "", "Another provider", 900],
  ],
};

function withCell(table: keyof Tables, row: number, heading: string, value: CellValue): Tables {
  const cells = good[table].map((own, index) =>
    index === row - 1 ? own.map((cell, at) => (good[table][0]![at] === heading ? value : cell)) : own,
  );
  return { ...good, [table]: cells };
}

/** Where the focus is: the column of the field, and what is open around it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement?.closest<HTMLElement>("[data-heading]");
    const open = document.querySelector('.entry[aria-expanded="true"]') ?? document.querySelector("h2");
    return { heading: field?.dataset["heading"], tag: document.activeElement?.tagName, open: open?.textContent };
  });

test.each([
  { table: "schools", row: 3, heading: "Setting", value: "Castle", tab: "School", tag: "SELECT", open: "Dale College" },
  { table: "schools", row: 2, heading: "Pupils", value: "many", tab: "School", tag: "INPUT", open: "Hill School" },
  { table: "schools", row: 3, heading: "Listed", value: "perhaps", tab: "School", tag: "INPUT", open: "Dale College" },
  {
    table: "schools",
    row: 2,
    heading: "Cover day rate",
    value: "lots",
    tab: "School",
    tag: "INPUT",
    open: "Hill School",
  },
  { table: "prices", row: 3, heading: "Price", value: "lots", tab: "Prices", tag: "INPUT", open: "Another provider" },
  { table: "prices", row: 2, heading: "Programme", value: "NPQXX", tab: "Prices", tag: "SELECT", open: "A provider" },
  { table: "prices", row: 3, heading: "Kind", value: "Qoute", tab: "Prices", tag: "SELECT", open: "Another provider" },
  { table: "staff", row: 3, heading: "Programme", value: "NPQXX", tab: "Staff", tag: "SELECT", open: "P-2" },
] as const)(
  "$value for $heading in $table is put right in its field",
  async ({ table, row, heading, value, tab, tag, open }) => {
    const page = await openPane({ draft: withCell(table, row, heading, value) });
    await openTab(page, "Budget");
    await page
      .getByRole("button", { name: new RegExp(`^Put right.*${heading}`) })
      .first()
      .click();
    await page.getByRole("tab", { name: tab, selected: true }).waitFor();
    await waitUntil(
      page,
      (wanted) => document.activeElement?.closest<HTMLElement>("[data-heading]")?.dataset["heading"] === wanted,
      heading,
    );
    const found = await focused(page);
    expect(found).toMatchObject({ heading, tag });
    expect(found.open).toContain(open);
  },
);
