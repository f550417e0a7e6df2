import type { Page } from "playwright-core";
import { developmentAddress } from "../../src/functions/reference/address";
import { tabs } from "../../src/taskpane/state/tabs";
import { officeLibrary } from "../build/built-pages";
import { gzipSize } from "../support/gzip-size";
import { builtFile } from "../support/project";
import { trust } from "./pane-cohorts";
import { fillBudget, openTab, press, said, showTab, usePane } from "./pane-page";
import { paste, wrongRows } from "./pane-staff-page";

/** What the pane may weigh before it is usable, by gzip, beside Microsoft's library and the functions. */
const mostBytes = 40_000;

const openPane = usePane();

/** The addresses of all that the pane has asked for. */
function requested(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
}

/** Scripts and styles of ours among addresses, without the functions, which have a limit of their own. */
function ownFiles(addresses: readonly string[]): readonly string[] {
  const names = addresses
    .filter((address) => new URL(address).origin === developmentAddress)
    .map((address) => new URL(address).pathname.slice(1));
  return [...new Set(names)].filter((name) => /\.(js|css)$/.test(name) && name !== "functions.js");
}

test.each([
  { situation: "on its first screen", options: {}, button: "Start with my school" },
  { situation: "beside a cohort", options: { draft: trust }, button: "Add another school" },
])("$situation the pane is usable after 40,000 bytes of scripts and styles", async ({ situation, options, button }) => {
  const page = await openPane(options);
  await page.getByRole("button", { name: button }).waitFor();
  const files = ownFiles(await requested(page));
  expect(files).toEqual(expect.arrayContaining(["taskpane.js", "taskpane.css", "keeping.js"]));
  const bytes = files.map((name) => gzipSize(builtFile(name))).reduce((sum, size) => sum + size, 0);
  console.log(`${situation}: ${bytes.toLocaleString("en-GB")} bytes in ${files.join(", ")}`);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});

test("no request leaves the origin but for Microsoft's library, and no policy is broken, whatever is done", async () => {
  const page = await openPane({ draft: trust });
  await page.evaluate(() => {
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ blockedURI }) => refused.push(blockedURI));
    Object.assign(window, { refused });
  });
  for (const tab of tabs) {
    await openTab(page, tab);
    await page.getByRole("tabpanel", { name: tab }).getByRole("heading").first().waitFor();
  }
  await showTab(page, "Staff");
  await paste(page, wrongRows);
  await page.getByRole("heading", { name: "4 people in what you pasted" }).waitFor();
  await fillBudget(page);
  await press(page, "Share a copy");
  await said(page, /^The copy is a workbook of its own/);
  const addresses = await requested(page);
  expect(ownFiles(addresses)).toEqual(expect.arrayContaining(["workbook.js", "help-tab.js", "staff-import.js"]));
  const origins = new Set(addresses.map((address) => new URL(address).origin));
  expect([...origins].sort()).toEqual([new URL(officeLibrary).origin, developmentAddress].sort());
  expect(await page.evaluate(() => (window as unknown as { refused: readonly string[] }).refused)).toEqual([]);
});
