import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Frame, Page, Route } from "playwright-core";
import { developmentAddress } from "../../src/functions/reference/address";
import { builtFile, projectRoot } from "../support/project";

const officeOrigin = "https://appsforoffice.microsoft.com";
/** Microsoft's library opens a page there after some seconds, for its own telemetry. */
const officeTelemetryOrigin = "https://telemetryservice.firstpartyapps.oaspapps.com";
const officeFolder = join(projectRoot, "node_modules", "@microsoft", "office-js", "dist");

/** Milliseconds: a machine that is busy with other tests takes its time. */
export const longestWait = 60_000;

/** A built page in a browser, and what went wrong on it: errors in its console, and requests it should not make. */
export interface OpenedPage {
  readonly page: Page;
  readonly problems: readonly string[];
}

/** Chromium without a window and without connections of its own. */
export async function launchBrowser(moreArguments: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...moreArguments,
    ],
  });
}

/**
 * Opens a page of `dist` as if from its address. Microsoft's library comes from its package; no other request is met.
 * `firstScript` runs before any script of the page.
 */
export async function openPage(
  browser: Browser,
  name: string,
  options: BrowserContextOptions = {},
  firstScript?: string,
): Promise<OpenedPage> {
  const problems: string[] = [];
  const context = await browser.newContext(options);
  if (firstScript !== undefined) {
    await context.addInitScript({ content: firstScript });
  }
  await context.route("**/*", (route) => answer(route, problems));
  const page = await context.newPage();
  page.setDefaultTimeout(longestWait);
  page.on("console", (message) => {
    if (message.type() === "error") {
      problems.push(message.text());
    }
  });
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(`${developmentAddress}/${name}`);
  return { page, problems };
}

async function answer(route: Route, problems: string[]): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  if (origin === officeTelemetryOrigin) {
    return route.fulfill({ contentType: "text/html", body: "" });
  }
  const path = filePath(origin, pathname);
  if (path === undefined) {
    problems.push(`asked for ${route.request().url()}`);
    return route.abort();
  }
  return route.fulfill({ path, body: await readFile(path) });
}

function filePath(origin: string, pathname: string): string | undefined {
  if (origin === developmentAddress) {
    return builtFile(pathname);
  }
  return origin === officeOrigin ? join(officeFolder, pathname.replace("/lib/1/hosted/", "")) : undefined;
}

/**
 * Comes back once something holds in the page. Playwright's own waiting evaluates text in the page, which the pages'
 * security policy forbids.
 */
export async function waitUntil<Given>(
  page: Page | Frame,
  holds: (given: Given) => unknown,
  given?: Given,
): Promise<void> {
  await until(() => page.evaluate(holds as (given: unknown) => unknown, given as unknown), holds.toString());
}

/** Looks until there is something to see. @throws Error that tells in vain for what */
export async function until(look: () => Promise<unknown>, what: string): Promise<void> {
  const deadline = Date.now() + longestWait;
  while (!(await look())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
