import type { Browser, Page } from "playwright-core";
import { openWorkbench, paneFrame } from "../browser/workbench-page";
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
    const pane = paneFrame(page);
    await pane.getByText(/^Updated: 61 people/).waitFor({ timeout: 120_000 });
    await pane.getByRole("button", { name: "Dismiss this message" }).click();
    await pane.getByRole("tab", { name: "Budget" }).click();
    await pane.locator(".figures").waitFor();
    await take(page);
    await page.context().close();
  } finally {
    await server.stop();
  }
}
