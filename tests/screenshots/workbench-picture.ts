import type { Browser, Page } from "playwright-core";
import { openWorkbench } from "../browser/workbench-page";
import { runStart } from "../cli/start/running-start";
import type { Look } from "./screenshots";

/** Opens the workbench as `npm start` serves it, with the example trust's workbook, and hands it on. */
export async function workbenchPicture(
  browser: Browser,
  colorScheme: Look,
  take: (page: Page) => Promise<void>,
): Promise<void> {
  const server = await runStart();
  try {
    const viewport = { width: 1360, height: 850 };
    const { page } = await openWorkbench(browser, server.address, { viewport, colorScheme });
    await take(page);
    await page.context().close();
  } finally {
    await server.stop();
  }
}
