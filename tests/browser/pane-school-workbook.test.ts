import type { Page } from "playwright-core";
import { fillBudget, inHost, narrow, openTab, usePane, waitInHost } from "./pane-page";
import { draft } from "./pane-school-page";

const openPane = usePane(narrow);

const heading = (page: Page) => page.getByRole("heading", { level: 2 });

async function enter(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press("Tab");
}

/** What stands in a column of the schools in the sheet, by the school's name. */
const inSheet = (page: Page) =>
  inHost(page, (host) => {
    const { body } = host.workbook.findTable("Schools")!;
    const rows = host.person.values(`Schools!A${body.row + 1}:B${body.row + body.rows}`);
    return Object.fromEntries(rows.map(([name, urn]) => [String(name), urn]));
  });

test("the form of a school follows it where rows of the sheet move", async () => {
  const page = await openPane({ draft });
  await fillBudget(page, 3);
  await openTab(page, "School");
  await page.getByRole("button", { name: /^Dale College/ }).click();
  await heading(page).getByText("Dale College").waitFor();
  await inHost(page, (host) => host.person.deleteTableRows("Schools", [0]));
  await page.getByRole("button", { name: "Schools", exact: true }).waitFor();
  expect(await heading(page).innerText()).toBe("Dale College");
  await enter(page, "URN", "900199");
  await waitInHost(page, (host) => JSON.stringify(host.person.values("Schools!A1:B20")).includes("900199"));
  expect(await inSheet(page)).toEqual({ "Dale College": 900199 });
});
