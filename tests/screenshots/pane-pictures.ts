import type { Browser, Page } from "playwright-core";
import { trust } from "../browser/pane-cohorts";
import { fillBudget, openPane, showTab } from "../browser/pane-page";
import type { Look } from "./screenshots";

interface PanePicture {
  readonly name: string;
  readonly reach: (page: Page) => Promise<unknown>;
}

/** A tab each, as it is once the example trust's budget is written. */
export const panePictures: readonly PanePicture[] = [
  { name: "school", reach: () => Promise.resolve() },
  { name: "staff", reach: (page) => showTab(page, "Staff") },
  { name: "prices", reach: (page) => showTab(page, "Prices") },
  { name: "budget", reach: fillAndLook },
  { name: "compare", reach: chooseEverybody },
  { name: "help", reach: showHelp },
];

/** The pane as wide as Excel opens it, with the example trust in it. */
export async function showPane(browser: Browser, colorScheme: Look): Promise<Page> {
  const viewport = { width: 350, height: 700 };
  const { page } = await openPane(browser, { draft: trust, browser: { viewport, colorScheme, deviceScaleFactor: 2 } });
  await page.getByRole("heading", { name: "6 schools" }).waitFor();
  return page;
}

async function fillAndLook(page: Page): Promise<void> {
  await fillBudget(page);
  await page.getByRole("heading", { name: "Budget", level: 2 }).scrollIntoViewIfNeeded();
}

async function chooseEverybody(page: Page): Promise<void> {
  await showTab(page, "Compare");
  await page.getByLabel("Everybody").check();
  await page.locator(".sums").first().waitFor();
}

async function showHelp(page: Page): Promise<void> {
  await showTab(page, "Help");
  await page.locator(".entries details").first().waitFor();
}
