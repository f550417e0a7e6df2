import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { exampleTables } from "../excel/support/example-plan";
import { projectRoot, readBuiltFile } from "../support/project";
import type { FillPage } from "./fill-page";
import { bundleForPage } from "./page-bundle";
import { openPage } from "./pages";

export type GridPage = Window & {
  readonly host: EmbeddedExcel;
  readonly fillPage: FillPage;
  readonly gridPage: { readonly mount: (excel: EmbeddedExcel, functions: unknown) => void };
};

const styleFolder = "src/workbench/styles";
const styles = readdirSync(join(projectRoot, styleFolder)).filter((name) => name.startsWith("grid"));
const wholePage = "html, body { height: 100%; } #grid-root { height: 100vh; max-width: none; margin: 0; padding: 0; }";

/** What the grid's pages run first: the grid, an embedded Excel behind it, and what fills a budget. */
export function gridScript(): string {
  return `${bundleForPage("./tests/browser/grid-page.tsx", "gridPage")}
    ${bundleForPage("./tests/browser/fill-page.ts", "fillPage")}
    Object.assign(window, { gridPage, fillPage });
    window.host = gridPage.createEmbeddedExcel({ functions: ${readBuiltFile("functions.json")} });
    window.host.install(window);`;
}

/** A page that runs the add-in's functions and shows the grid. */
export async function openGrid(browser: Browser, firstScript: string, options: BrowserContextOptions = {}) {
  const permissions = ["clipboard-read", "clipboard-write"];
  const settings = { permissions, viewport: { width: 1000, height: 600 }, ...options };
  const { page, problems } = await openPage(browser, "conformance.html", settings, firstScript);
  await page.evaluate(() => Office.onReady());
  const files = ["src/taskpane/tokens.css", ...styles.map((name) => `${styleFolder}/${name}`)];
  const css = files.map((file) => readFileSync(join(projectRoot, file), "utf8"));
  await page.addStyleTag({ content: [...css, wholePage].join("\n") });
  await page.evaluate(
    (functions) => {
      const { gridPage, host } = window as unknown as GridPage;
      gridPage.mount(host, functions);
    },
    JSON.parse(readBuiltFile("functions.json")) as unknown,
  );
  return { page, problems };
}

/** The same with the budget of an example school. */
export async function openFilled(browser: Browser, firstScript: string, options: BrowserContextOptions = {}) {
  const opened = await openGrid(browser, firstScript, options);
  const tables = exampleTables("primary");
  const answer = await opened.page.evaluate((cells) => (window as unknown as GridPage).fillPage.fill(cells), tables);
  expect(answer).toMatchObject({ kind: "filled" });
  await showSheet(opened.page, "Cohort budget");
  return opened;
}

export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.getByRole("grid", { name: `Sheet ${name}` }).waitFor();
}

/** "B2" is the second cell of the second row. */
export function cell(page: Page, address: string) {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return page.locator(`#cell-${row}-${column}`);
}

export const formulas = (page: Page, address: string) =>
  page.evaluate((asked) => (window as unknown as GridPage).host.person.formulas(asked), address);

export const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
  }
}

export async function shows(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).getByText(text, { exact: true }).waitFor();
}
