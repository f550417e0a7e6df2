import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { waitUntil } from "./pages";

/** A workbench in a browser, and what went wrong in it: errors in its console, and requests that left its site. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly problems: readonly string[];
}

/** Opens a page of the workbench and waits until the add-in in its pane has started. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenedWorkbench> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems = watch(page, new URL(address).origin);
  await page.goto(address);
  await paneReady(page);
  return { page, problems };
}

/** Errors of the page and its frames, and requests that reached the network other than at its own site. */
export function watch(page: Page, origin: string): readonly string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      problems.push(message.text());
    }
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.context().on("requestfailed", (request) => problems.push(`failed: ${request.url()}`));
  page.context().on("response", (response) => {
    const { protocol, origin: from } = new URL(response.url());
    const isNetwork = protocol.startsWith("http") && !response.fromServiceWorker();
    if (isNetwork && from !== origin) {
      problems.push(`left the site: ${response.url()}`);
    }
  });
  return problems;
}

export async function paneReady(page: Page): Promise<void> {
  await page.getByText("The add-in is ready").waitFor({ state: "attached", timeout: 40_000 });
}

export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((own) => new URL(own.url()).pathname === "/taskpane.html");
  if (frame === undefined) {
    throw new Error("The page holds no pane.");
  }
  return frame;
}

/** Goes to a cell by the name box, as "B3". */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.getByLabel("Cell or name to go to").fill(address);
  await page.keyboard.press("Enter");
  // What is typed goes to the cell once it has the focus.
  await waitUntil(page, () => document.activeElement?.id.startsWith("cell-"));
}

export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** A cell of the sheet that is shown; row and column count from 1. */
export function cell(page: Page, row: number, column: number) {
  return page.locator(`#cell-${row}-${column}`);
}

/** Comes back when a cell shows a text. */
export async function shows(page: Page, row: number, column: number, text: string): Promise<void> {
  await cell(page, row, column).getByText(text, { exact: true }).waitFor({ timeout: 20_000 });
}

/** Comes back when the formula of a cell holds a text. The add-in may move the selection meanwhile. */
export async function formulaBecomes(page: Page, address: string, text: string): Promise<void> {
  const bar = page.getByLabel("Formula or value of the active cell");
  const deadline = Date.now() + 40_000;
  while (Date.now() < deadline) {
    await goTo(page, address);
    // The page's security policy forbids what Playwright's own waiting would evaluate.
    for (let looks = 1; looks <= 10; looks++) {
      if ((await bar.inputValue()).includes(text)) return;
      await page.waitForTimeout(50);
    }
  }
  const pane = await paneFrame(page).evaluate(() => document.body.innerText.slice(-300));
  throw new Error(`The pane says: ${pane}. ${address} holds ${await bar.inputValue()}, not ${text}`);
}
