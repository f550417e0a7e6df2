import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { fillBudget } from "../../src/cli/fill/fill-budget";
import { serve } from "../../src/cli/start/serve";
import { builtFile, projectRoot } from "../support/project";
import { asCsv, benchCohort } from "./cohort";
import { median } from "./measure";

/** Times between pictures of one way of scrolling, or from a key to the picture after it, in milliseconds. */
export interface PictureTimes {
  readonly what: string;
  readonly pictures: number;
  readonly median: number;
  readonly longest: number;
  readonly above50: number;
}

export interface WorkbenchTimes {
  /** Seconds from opening the file until its cells are drawn, and until nothing is left to be worked out. */
  readonly drawn: number;
  readonly quiet: number;
  readonly workbench: readonly PictureTimes[];
  /** The same on a page that holds the rows as a plain table and a plain field. */
  readonly plain: readonly PictureTimes[];
}

/** A workbook of so many people in the built workbench: a fling by the wheel, pages by the keyboard, and typing. */
export async function timeWorkbench(browser: Browser, people: number): Promise<WorkbenchTimes> {
  const folder = mkdtempSync(join(tmpdir(), "cohort-budget-workbench-"));
  const workbook = { name: "bench.xlsx", path: join(folder, "bench.xlsx") };
  await fillFile(folder, workbook.path, people);
  const libraryFolder = join(projectRoot, "node_modules/@microsoft/office-js/dist");
  const serving = await serve({ folder: join(builtFile("workbench.html"), ".."), libraryFolder, workbook }, 0);
  const context = await browser.newContext({ viewport: { width: 1360, height: 850 } });
  try {
    const page = await context.newPage();
    await page.goto(`${serving.address}workbench.html`);
    await page.getByText("The add-in is ready").waitFor({ state: "attached" });
    const opened = performance.now();
    const seconds = (): number => (performance.now() - opened) / 1000;
    await page.getByLabel("Workbook to open").setInputFiles(workbook.path);
    await page.getByRole("grid", { name: "Sheet Cohort budget" }).waitFor({ timeout: 120_000 });
    const drawn = seconds();
    await page.getByText("The add-in is ready").waitFor({ state: "attached" });
    await untilQuiet(page);
    const quiet = seconds();
    await page.locator("#cell-20-1").click();
    const inWorkbench = [await fling(page), await pages(page)];
    await page.getByLabel("Cell or name to go to").fill("F5000");
    await page.keyboard.press("Enter");
    await untilQuiet(page);
    return { drawn, quiet, workbench: [...inWorkbench, await typing(page)], plain: await timePlain(context) };
  } finally {
    await context.close();
    await serving.stop();
    rmSync(folder, { recursive: true });
  }
}

async function fillFile(folder: string, out: string, people: number): Promise<void> {
  const { staff, schools } = benchCohort(people);
  const names = { staff: join(folder, "staff.csv"), schools: join(folder, "schools.csv"), prices: null };
  writeFileSync(names.staff, asCsv(staff));
  writeFileSync(names.schools, asCsv(schools));
  await fillBudget(names, out, { say: () => undefined, end: () => undefined });
}

/** Comes back once the page has had time to spare for a while. */
async function untilQuiet(page: Page): Promise<void> {
  for (let inARow = 0; inARow < 10;) {
    const late = await page.evaluate(async () => {
      const start = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return performance.now() - start - 50;
    });
    inARow = late < 20 ? inARow + 1 : 0;
  }
}

const plainRows = 1000;
const plainColumns = 17;

/** What the browser itself takes where nothing is drawn by script. */
async function timePlain(context: BrowserContext): Promise<readonly PictureTimes[]> {
  const row = `<tr>${"<td>State-funded</td>".repeat(plainColumns)}</tr>`;
  const page = await context.newPage();
  await page.setContent(
    `<style>.scroller { height: 700px; overflow: auto } td { white-space: nowrap }</style>
    <div class="scroller" tabindex="0"><table>${row.repeat(plainRows)}</table></div><textarea></textarea>`,
  );
  const flung = await fling(page);
  await page.locator(".scroller").focus();
  const paged = await pages(page);
  await page.locator("textarea").focus();
  return [flung, paged, await typing(page)];
}

/** Turns of the wheel, one a picture, that slow down as a fling does: some 20,000 pixels. */
async function fling(page: Page): Promise<PictureTimes> {
  const times = await page.evaluate(async () => {
    const scroller = document.querySelector(".scroller")!;
    const found: number[] = [];
    let before = await new Promise<number>(requestAnimationFrame);
    for (let speed = 400; speed > 2; speed *= 0.98) {
      scroller.scrollTop += speed;
      const now = await new Promise<number>(requestAnimationFrame);
      found.push(now - before);
      before = now;
    }
    return found;
  });
  return inShort("a fling of 20,000 pixels", times);
}

async function pages(page: Page): Promise<PictureTimes> {
  return inShort("Page Down", await timeKeys(page, new Array<string>(30).fill("PageDown")));
}

async function typing(page: Page): Promise<PictureTimes> {
  const texts = Array.from({ length: 20 }, (_, index) => [...`note${index}`, "Enter"]).flat();
  return inShort("a key while typing", await timeKeys(page, texts));
}

/** Milliseconds from each key to the picture that follows. */
async function timeKeys(page: Page, keys: readonly string[]): Promise<readonly number[]> {
  await page.evaluate(() => {
    const found: number[] = [];
    Object.assign(window, { keyTimes: found });
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => found.push(performance.now() - timeStamp))),
      { capture: true },
    );
  });
  for (const key of keys) {
    await page.keyboard.press(key);
    // The next one comes when people see what this one did.
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen))));
  }
  await untilQuiet(page);
  return page.evaluate<readonly number[]>("window.keyTimes");
}

function inShort(what: string, times: readonly number[]): PictureTimes {
  return {
    what,
    pictures: times.length,
    median: median(times),
    longest: Math.max(...times),
    above50: times.filter((time) => time > 50).length,
  };
}
