import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { EmbeddedExcel, EmbeddedExcelOptions } from "../../src/embedded-excel";
import type { Tables } from "../../src/taskpane/state/tables";
import { readBuiltFile } from "../support/project";
import { bundleEmbeddedExcel } from "./page-bundle";
import { openPage } from "./pages";
import type { OpenedPage } from "./pages";

/** The window of the pane, with the workbook that it stands beside. */
export type PaneWindow = Window & { readonly host: EmbeddedExcel };

export interface PaneOptions {
  readonly browser?: BrowserContextOptions;
  readonly host?: EmbeddedExcelOptions;
  /** What somebody has entered before and not written to sheets yet. */
  readonly draft?: Tables;
}

let bundled: string | undefined;

/** The built pane beside an empty workbook of the embedded Excel, once it is usable. */
export async function openPane(browser: Browser, options: PaneOptions = {}): Promise<OpenedPage> {
  bundled ??= bundleEmbeddedExcel();
  const draft =
    options.draft === undefined
      ? ""
      : `host.workbook.settings.set("CohortBudgetDraft", ${JSON.stringify(options.draft)});`;
  const script = `${bundled}
    window.host = embeddedExcel.createEmbeddedExcel({
      functions: ${readBuiltFile("functions.json")},
      // Like Excel on the web it says nothing of its colours, so that the pane goes by the browser's.
      theme: {},
      ...${JSON.stringify(options.host ?? {})},
    });
    ${draft}
    window.host.install(window);`;
  const opened = await openPage(browser, "taskpane.html", options.browser, script);
  await opened.page.locator("#pane button").first().waitFor();
  return opened;
}

/** Runs in the pane's window with its workbook. */
export function inHost<Result>(page: Page, look: (host: EmbeddedExcel) => Result): Promise<Result> {
  return page.evaluate<Result>(`(${look.toString()})(window.host)`);
}

/** Comes back once something holds in the pane's window with its workbook. */
export async function waitInHost(page: Page, holds: (host: EmbeddedExcel) => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  // The page's security policy forbids what Playwright's own waiting would evaluate.
  while (!(await inHost(page, holds))) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${holds.toString()}`);
    await page.waitForTimeout(50);
  }
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
}
