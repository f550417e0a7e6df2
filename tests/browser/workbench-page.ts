import type { Browser, BrowserContextOptions, Frame, Page, Request } from "playwright-core";
import { runStart } from "../cli/start/running-start";
import type { RunningStart } from "../cli/start/running-start";
import { longestWait, waitUntil } from "./pages";
import type { OpenedPage } from "./pages";
import { useBrowser } from "./use-browser";

/** The workbench as `npm start` serves it, for the tests of a file. The browser knows no other site. */
export interface Workbench {
  /** With a slash at its end. */
  readonly address: () => string;
  readonly openEmpty: (options?: BrowserContextOptions) => Promise<Page>;
  /** With the example trust in it. */
  readonly openExample: (options?: BrowserContextOptions) => Promise<Page>;
  /** An empty one where faults are to be expected, whether or not the add-in in its pane starts. */
  readonly openFaulty: (prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;
}

export function useWorkbench(usual: BrowserContextOptions = {}): Workbench {
  let server: RunningStart;
  beforeAll(async () => {
    server = await runStart();
  });
  // No name but the server's own can be looked up: the page has no internet.
  const open = useBrowser(["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"]);
  afterAll(() => server?.stop());
  const openAt = (path: string, options: BrowserContextOptions = {}): Promise<Page> =>
    open((browser) => openWorkbench(browser, server.address + path, { ...usual, ...options }));
  return {
    address: () => server.address,
    openEmpty: (options) => openAt("workbench.html", options),
    openExample: (options) => openAt("", options),
    openFaulty: (prepare) =>
      open(async (browser) => {
        const page = await browser.newPage();
        page.setDefaultTimeout(longestWait);
        await prepare?.(page);
        await page.goto(`${server.address}workbench.html`);
        return { page, problems: [] };
      }),
  };
}

/** Opens a page of the workbench and waits until the add-in in its pane has started. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(longestWait);
  const problemsUntilNow = watch(page, new URL(address).origin);
  await page.goto(address);
  await paneReady(page);
  return {
    page,
    get problems() {
      return problemsUntilNow();
    },
  };
}

/** Errors of the page and its frames, and requests that reached the network other than at its own site. */
function watch(page: Page, origin: string): () => readonly string[] {
  const problems: string[] = [];
  const failed: Request[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      problems.push(message.text());
    }
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.context().on("requestfailed", (request) => failed.push(request));
  page.context().on("response", (response) => {
    const { protocol, origin: from } = new URL(response.url());
    const isNetwork = protocol.startsWith("http") && !response.fromServiceWorker();
    if (isNetwork && from !== origin) {
      problems.push(`left the site: ${response.url()}`);
    }
  });
  return () => [
    ...problems,
    ...failed.filter((request) => !isGivenUp(request)).map((request) => `failed: ${request.url()}: ${reason(request)}`),
  ];
}

const reason = (request: Request): string | undefined => request.failure()?.errorText;

/**
 * What a pane was loading when another workbook was opened, or when it started again, is given up. What the service
 * worker lacks the frame that waits for it lacks too.
 */
function isGivenUp(request: Request): boolean {
  return reason(request) === "net::ERR_ABORTED" || request.serviceWorker() !== null || request.frame().isDetached();
}

export async function paneReady(page: Page): Promise<void> {
  await page.getByText("The add-in is ready").waitFor({ state: "attached" });
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
  await cell(page, row, column).getByText(text, { exact: true }).waitFor();
}

/** Comes back when the formula of a cell holds a text. The add-in may move the selection meanwhile. */
export async function formulaBecomes(page: Page, address: string, text: string): Promise<void> {
  const bar = page.getByLabel("Formula or value of the active cell");
  const deadline = Date.now() + longestWait;
  while (Date.now() < deadline) {
    await goTo(page, address);
    for (let looks = 1; looks <= 10; looks++) {
      if ((await bar.inputValue()).includes(text)) return;
      await page.waitForTimeout(50);
    }
  }
  const pane = await paneFrame(page).evaluate(() => document.body.innerText.slice(-300));
  throw new Error(`The pane says: ${pane}. ${address} holds ${await bar.inputValue()}, not ${text}`);
}
