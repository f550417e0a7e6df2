import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { emptyTables } from "../../src/taskpane/state/tables";
import type { Tables } from "../../src/taskpane/state/tables";
import { exampleTables } from "../excel/support/example-plan";
import { inHost, openPane, openTab } from "./pane-page";
import type { PaneOptions, PaneWindow } from "./pane-page";
import { launchBrowser, waitUntil } from "./pages";

export const narrow = { viewport: { width: 320, height: 640 } };
export const primary = { ...emptyTables(), ...exampleTables("primary") } as Tables;

/** A browser for the tests of a file: opens the Staff tab, and after each test fails for whatever went wrong unseen. */
export function useStaffTab(): (options?: PaneOptions) => Promise<Page> {
  let browser: Browser;
  let problems: readonly string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const pages = browser.contexts().flatMap((context) => context.pages());
    const faults = await Promise.all(pages.map((page) => inHost(page, (host) => host.faults.map(String))));
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect([...problems, ...faults.flat()]).toEqual([]);
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const opened = await openPane(browser, { browser: narrow, draft: primary, ...options });
    problems = opened.problems;
    opened.page.setDefaultTimeout(10_000);
    await openTab(opened.page, "Staff");
    await opened.page.getByRole("heading", { name: "Staff", level: 2 }).waitFor();
    return opened.page;
  };
}

export const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
export const said = (page: Page, text: string | RegExp) => page.locator(".message-bar").getByText(text).waitFor();
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
export const people = (page: Page) => page.locator(".person");

export const draftHolds = (page: Page, text: string) =>
  waitUntil(
    page,
    (wanted) =>
      JSON.stringify((window as unknown as PaneWindow).host.workbook.settings.get("CohortBudgetDraft")).includes(
        wanted,
      ),
    text,
  );

export async function paste(page: Page, text: string): Promise<void> {
  await press(page, "Paste or import a list");
  const area = page.getByLabel("Paste from Excel or your MIS");
  await area.waitFor();
  await area.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

export async function expectNoFault(page: Page): Promise<void> {
  // The message lies over what is scrolled beneath it; the states of the pane are tried with it elsewhere.
  const dismiss = page.getByRole("button", { name: "Dismiss this message" });
  if (await dismiss.isVisible()) await dismiss.click();
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

/** Rows with a title above, a programme and schools that are not known, and one person who is in the list. */
export const wrongRows = [
  "Staff list of the trust",
  "Staff member\tNPQ\tWorkplace\tStart",
  "Ann\tLeading Teacher Development\tMillbrook Primary\tOct 2026",
  "Ben\tNPQXX\tOak Lane Primary\tOct 2026",
  "=Cy\tNPQSL\tOak Lane Primary\tSpring 2027",
  "P-101\tNPQH\tMillbrook Primary School\tAutumn 2026",
].join("\n");

export function manyRows(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `Person ${index}\tTeacher\tMillbrook Primary School\tNPQSL\tAutumn 2026`,
  );
  return ["Name\tJob title\tSchool\tCourse\tIntake", ...rows].join("\r\n");
}
