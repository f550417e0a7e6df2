import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { exampleTables } from "../excel/support/example-plan";
import { projectRoot, readBuiltFile } from "../support/project";
import type { FillPage } from "./fill-page";
import type { HostWindow } from "./host-script";
import { bundleForPage } from "./page-bundle";
import { openPage } from "./pages";
import { useBrowser } from "./use-browser";

export type GridPage = HostWindow & {
  readonly fillPage: FillPage;
  readonly gridPage: { readonly mount: (excel: EmbeddedExcel, functions: unknown) => void };
};

const styleFolder = "src/workbench/styles";
const styles = readdirSync(join(projectRoot, styleFolder)).filter((name) => name.startsWith("grid"));
const wholePage = "html, body { height: 100%; } #grid-root { height: 100vh; max-width: none; margin: 0; padding: 0; }";

export interface Grid {
  /** A page that runs the add-in's functions and shows the grid. */
  readonly openGrid: (options?: BrowserContextOptions) => Promise<Page>;
  /** The same with the budget of an example school. */
  readonly openFilled: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Opens grids for the tests of a file. */
export function useGrid(): Grid {
  const open = useBrowser();
  const openGrid = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const settings = { permissions, viewport: { width: 1000, height: 600 }, ...options };
    const page = await open((browser) => openPage(browser, "conformance.html", settings, firstScript()));
    await mountGrid(page);
    return page;
  };
  const openFilled = async (options?: BrowserContextOptions): Promise<Page> => {
    const page = await openGrid(options);
    await fillExample(page);
    return page;
  };
  return { openGrid, openFilled };
}

/** The grid, an embedded Excel behind it, and what fills a budget. */
function firstScript(): string {
  return `${bundleForPage("./tests/browser/grid-page.tsx", "gridPage")}
    ${bundleForPage("./tests/browser/fill-page.ts", "fillPage")}
    Object.assign(window, { gridPage, fillPage });
    window.host = gridPage.createEmbeddedExcel({ functions: ${readBuiltFile("functions.json")} });
    window.host.install(window);`;
}

async function mountGrid(page: Page): Promise<void> {
  await page.evaluate(() => Office.onReady());
  const files = ["src/taskpane/tokens.css", ...styles.map((name) => `${styleFolder}/${name}`)];
  const css = files.map((file) => readFileSync(join(projectRoot, file), "utf8"));
  await page.addStyleTag({ content: [...css, wholePage].join("\n") });
  await page.evaluate(
    (functions) => {
      const { gridPage, host } = window as unknown as GridPage;
      gridPage.mount(host, functions);
      const header = document.createElement("header");
      header.innerHTML = '<h1 class="visually-hidden">Grid</h1>';
      document.body.prepend(header);
    },
    JSON.parse(readBuiltFile("functions.json")) as unknown,
  );
}

async function fillExample(page: Page): Promise<void> {
  const tables = exampleTables("primary");
  const answer = await page.evaluate((cells) => (window as unknown as GridPage).fillPage.fill(cells), tables);
  expect(answer).toMatchObject({ kind: "filled" });
  await showSheet(page, "Cohort budget");
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
