import type { Page } from "playwright-core";
import type { Tables } from "../../src/taskpane/state/tables";
import { primary } from "./pane-cohorts";
import { paneScript } from "./pane-page";
import { openPage } from "./pages";
import { useBrowser } from "./use-browser";

const open = useBrowser();

/** What is noted from the first drawing on: every heading and button that the pane has ever shown. */
const noteAll = `
  window.shown = new Set();
  new MutationObserver(() => {
    for (const part of document.querySelectorAll("#pane :is(h2, button)")) window.shown.add(part.textContent);
  }).observe(document, { childList: true, subtree: true, characterData: true });`;

/** The pane beside an Excel that takes its time, from before anything is drawn. */
function openSlowly(draft: Tables | undefined, latencyMilliseconds = 300): Promise<Page> {
  const script = `${paneScript({ draft, host: { latencyMilliseconds } })}\n${noteAll}`;
  return open((browser) => openPage(browser, "taskpane.html", {}, script));
}

const shown = (page: Page) => page.evaluate(() => [...(window as unknown as { shown: Set<string> }).shown]);

test("beside a workbook with a cohort the first screen does not show, however slow Excel is", async () => {
  const page = await openSlowly(primary);
  await page.getByRole("tab", { name: "Staff" }).waitFor();
  expect(await shown(page)).toEqual(expect.arrayContaining(["School", "Staff"]));
  expect(await shown(page)).not.toContain("Start with my school");
});

test("beside an empty workbook nothing shows before the first screen does", async () => {
  const page = await openSlowly(undefined);
  await page.getByRole("button", { name: "Start with my school" }).waitFor();
  expect(await shown(page)).not.toContain("Staff");
  expect(await page.locator("main[aria-busy]").count()).toBe(0);
});

test("what takes long is said, and then the first screen shows", async () => {
  const page = await openSlowly(undefined, 1500);
  await page.getByText("Reading the workbook…").waitFor();
  await page.getByRole("button", { name: "Start with my school" }).waitFor();
  expect(await page.getByText("Reading the workbook…").count()).toBe(0);
});
