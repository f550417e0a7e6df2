import type { Browser } from "playwright-core";
import { readBuiltFile } from "../support/project";
import { bundleEmbeddedExcel } from "./page-bundle";
import { launchBrowser, openPage } from "./pages";
import { primary } from "./staff-page";

jest.setTimeout(120_000);

let browser: Browser;
let bundled: string;

beforeAll(async () => {
  bundled = bundleEmbeddedExcel();
  browser = await launchBrowser();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(() => browser.close());

/** What is noted from the first drawing on: every heading and button that the pane has ever shown. */
const noteAll = `
  window.shown = new Set();
  new MutationObserver(() => {
    for (const part of document.querySelectorAll("#pane :is(h2, button)")) window.shown.add(part.textContent);
  }).observe(document, { childList: true, subtree: true, characterData: true });`;

/** The pane beside an Excel that takes its time, from before anything is drawn. */
async function openSlowly(draft: typeof primary | null, latencyMilliseconds = 300) {
  const script = `${bundled}
    const host = embeddedExcel.createEmbeddedExcel({
      functions: ${readBuiltFile("functions.json")}, theme: {}, latencyMilliseconds: ${latencyMilliseconds},
    });
    const draft = ${JSON.stringify(draft)};
    if (draft !== null) host.workbook.settings.set("CohortBudgetDraft", draft);
    host.install(window);
    ${noteAll}`;
  const opened = await openPage(browser, "taskpane.html", undefined, script);
  const shown = () => opened.page.evaluate(() => [...(window as unknown as { shown: Set<string> }).shown]);
  return { ...opened, shown };
}

test("beside a workbook with a cohort the first screen does not show, however slow Excel is", async () => {
  const { page, problems, shown } = await openSlowly(primary);
  await page.getByRole("tab", { name: "Staff" }).waitFor();
  expect(await shown()).toEqual(expect.arrayContaining(["School", "Staff"]));
  expect(await shown()).not.toContain("Start with my school");
  expect(problems).toEqual([]);
});

test("beside an empty workbook nothing shows before the first screen does", async () => {
  const { page, problems, shown } = await openSlowly(null);
  await page.getByRole("button", { name: "Start with my school" }).waitFor();
  expect(await shown()).not.toContain("Staff");
  expect(await page.locator("main[aria-busy]").count()).toBe(0);
  expect(problems).toEqual([]);
});

test("what takes long is said, and then the first screen shows", async () => {
  const { page, problems } = await openSlowly(null, 1500);
  await page.getByText("Reading the workbook…").waitFor();
  await page.getByRole("button", { name: "Start with my school" }).waitFor();
  expect(await page.getByText("Reading the workbook…").count()).toBe(0);
  expect(problems).toEqual([]);
});
