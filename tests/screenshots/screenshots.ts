import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { ensureBuilt } from "../../src/cli/start/ensure-built";
import { launchBrowser } from "../browser/pages";
import { projectRoot } from "../support/project";
import { panePictures, showPane } from "./pane-pictures";
import { workbenchPicture } from "./workbench-picture";

export type Look = "light" | "dark";

const looks: readonly Look[] = ["light", "dark"];
const pictures = join(projectRoot, "assets", "pictures");

/** Takes every picture anew, with the example trust as the cohort, and says where each is. */
export async function main(): Promise<void> {
  ensureBuilt(projectRoot, join(projectRoot, "dist"), () => console.log("Building the add-in."));
  const browser = await launchBrowser();
  try {
    for (const look of looks) {
      await takePane(browser, look);
      await workbenchPicture(browser, look, (page) => keep(page, "workbench", look));
    }
  } finally {
    await browser.close();
  }
}

async function takePane(browser: Browser, look: Look): Promise<void> {
  for (const { name, reach } of panePictures) {
    const page = await showPane(browser, look);
    await reach(page);
    await keep(page, `pane-${name}`, look);
    await page.context().close();
  }
}

async function keep(page: Page, name: string, look: Look): Promise<void> {
  const path = join(pictures, `${name}-${look}.png`);
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  console.log(path);
}
