import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Route } from "playwright-core";
import { developmentAddress } from "../../src/functions/reference/address";
import { bundleEmbeddedExcel } from "../browser/page-bundle";
import { officeLibrary, ownFiles } from "../build/built-pages";
import { gzipSize } from "../support/gzip-size";
import { builtFile, projectRoot, readBuiltFile } from "../support/project";
import { median } from "./measure";

export interface PageTimes {
  /** Milliseconds from navigation to usable, the median. */
  readonly pane: number;
  /** The same of a page that holds a heading and Microsoft's library alone. */
  readonly empty: number;
}

/** The functions and what the pane loads beside them, each with its bytes by gzip. */
export function loadedSizes(): readonly (readonly [file: string, bytes: number])[] {
  return ["functions.js", ...ownFiles("taskpane.html")].map((file) => [file, gzipSize(builtFile(file))]);
}

/** What Microsoft's library and its file for Excel weigh, which every add-in loads. */
export function librarySize(): number {
  const folder = join(projectRoot, "node_modules/@microsoft/office-js/dist");
  return ["office.js", "excel-win32-16.01.js"].reduce((sum, file) => sum + gzipSize(join(folder, file)), 0);
}

/** Opens the built pane and the empty page by turns, each beside an empty workbook, with nothing in a cache. */
export async function timePages(browser: Browser, runs = 7): Promise<PageTimes> {
  const firstScript = `${bundleEmbeddedExcel()}
    embeddedExcel.createEmbeddedExcel({ functions: ${readBuiltFile("functions.json")} }).install(window);
    ${watch}`;
  const times = { pane: [] as number[], empty: [] as number[] };
  // The first pair warms the browser up.
  for (let run = 0; run <= runs; run += 1) {
    const pane = await usableAfter(browser, "taskpane.html", firstScript);
    const empty = await usableAfter(browser, "empty.html", firstScript);
    if (run === 0) continue;
    times.pane.push(pane);
    times.empty.push(empty);
  }
  return { pane: median(times.pane), empty: median(times.empty) };
}

const emptyPage = `<!doctype html>
  <html lang="en"><head><title>Empty</title><script src="${officeLibrary}"></script></head>
  <body><div id="pane"><h1>Empty</h1></div></body></html>`;

/** Keeps the time, since the navigation began, at which Office is ready and the pane holds a heading or a button. */
const watch = `
  const officeReady = new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", () => Office.onReady(resolve));
  });
  const drawn = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector("#pane :is(h1, h2, h3, button)") === null) return;
      observer.disconnect();
      resolve();
    }).observe(document, { childList: true, subtree: true });
  });
  window.usableAfter = Promise.all([officeReady, drawn]).then(() => performance.now());`;

async function usableAfter(browser: Browser, name: string, firstScript: string): Promise<number> {
  const context = await browser.newContext();
  try {
    await context.addInitScript({ content: firstScript });
    await context.route("**/*", serve);
    const page = await context.newPage();
    await page.goto(`${developmentAddress}/${name}`);
    return await page.evaluate<number>("window.usableAfter");
  } finally {
    await context.close();
  }
}

async function serve(route: Route): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  if (origin === new URL(officeLibrary).origin) {
    const path = join(projectRoot, "node_modules/@microsoft/office-js/dist", pathname.replace("/lib/1/hosted/", ""));
    return route.fulfill({ path, body: await readFile(path) });
  }
  if (pathname === "/empty.html") return route.fulfill({ contentType: "text/html", body: emptyPage });
  return origin === developmentAddress ? route.fulfill({ path: builtFile(pathname) }) : route.abort();
}
