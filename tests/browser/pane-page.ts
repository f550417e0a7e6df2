import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { EmbeddedExcel, EmbeddedExcelOptions } from "../../src/embedded-excel";
import type { Tables } from "../../src/taskpane/state/tables";
import { expectAccessible } from "./accessibility";
import { hostScript } from "./host-script";
import type { HostWindow } from "./host-script";
import { openPage, until } from "./pages";
import type { OpenedPage } from "./pages";
import { useBrowser } from "./use-browser";

export interface PaneOptions {
  readonly browser?: BrowserContextOptions;
  readonly host?: EmbeddedExcelOptions;
  /** What somebody has entered before and not written to sheets yet. */
  readonly draft?: Tables | undefined;
}

/** The narrowest pane that Excel opens. */
export const narrow = { browser: { viewport: { width: 320, height: 640 } } } as const satisfies PaneOptions;

/** Opens panes for the tests of a file; `usual` holds for each that is not told otherwise. */
export function usePane(usual: PaneOptions = {}): (options?: PaneOptions) => Promise<Page> {
  const open = useBrowser();
  return (options = {}) => open((browser) => openPane(browser, { ...usual, ...options }));
}

/** The built pane beside an empty workbook of the embedded Excel, once it is usable. */
export async function openPane(browser: Browser, options: PaneOptions = {}): Promise<OpenedPage> {
  const opened = await openPage(browser, "taskpane.html", options.browser, paneScript(options));
  await opened.page.locator("#pane button").first().waitFor();
  return opened;
}

/** What runs before the pane's own scripts. */
export function paneScript({ host, draft }: PaneOptions): string {
  const key = "CohortBudgetDraft";
  // Like Excel on the web it says nothing of its colours, so that the pane goes by the browser's.
  return `${hostScript({ theme: {}, ...host })}
    ${draft === undefined ? "" : `window.host.workbook.settings.set("${key}", ${JSON.stringify(draft)});`}`;
}

/** Runs in the pane's window with its workbook. */
export function inHost<Result>(page: Page, look: (host: EmbeddedExcel) => Result): Promise<Result> {
  return page.evaluate<Result>(`(${look.toString()})(window.host)`);
}

/** Comes back once something holds in the pane's window with its workbook. */
export async function waitInHost(page: Page, holds: (host: EmbeddedExcel) => boolean): Promise<void> {
  await until(() => inHost(page, holds), holds.toString());
}

/** How long the workbook takes from now on to answer a request. */
export async function answerAfter(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((latencyMilliseconds) => {
    const server = Reflect.get((window as unknown as HostWindow).host, "server") as { readonly options: object };
    Object.assign(server.options, { latencyMilliseconds });
  }, milliseconds);
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
}

/** Opens a tab and waits for what it holds. */
export async function showTab(page: Page, name: string, heading = name): Promise<void> {
  await openTab(page, name);
  await page.getByRole("heading", { name: heading, level: 2 }).waitFor();
}

export const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();

/** Comes back once the message at the foot of the pane has a text. */
export const said = (page: Page, text: string | RegExp) => page.locator(".message-bar").getByText(text).waitFor();

/** Writes the sheets of a cohort that has so many people; the example trust has 61. */
export async function fillBudget(page: Page, people = 61): Promise<void> {
  await showTab(page, "Budget");
  await press(page, "Fill");
  await page.getByRole("button", { name: "Update", exact: true }).waitFor();
  await said(page, new RegExp(`^Filled: ${people} people`));
}

export const sheetNames = (page: Page): Promise<readonly string[]> =>
  inHost(page, (host) => host.workbook.sheets.map(({ name }) => name));

/** The text of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** In the narrowest pane. */
export async function expectNoFault(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNotWide(page);
}

export async function expectNotWide(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(narrow.browser.viewport.width);
}
