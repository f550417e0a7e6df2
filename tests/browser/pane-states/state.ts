import type { Page } from "playwright-core";
import type { PaneOptions } from "../pane-page";
import { press } from "../pane-page";

/** Something that the pane shows, and how somebody comes there from its first tab. */
export interface PaneState {
  readonly name: string;
  readonly options?: Omit<PaneOptions, "browser">;
  readonly reach: (page: Page) => Promise<unknown>;
}

/** Opens whatever is folded on the page. */
export async function unfold(page: Page): Promise<void> {
  await page.locator("details:not([open])").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
}

export async function skipFirstRun(page: Page): Promise<void> {
  await press(page, "Skip");
  await page.getByRole("heading", { name: "Your schools" }).waitFor();
}
