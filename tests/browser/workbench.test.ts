import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { runStart } from "../cli/start/running-start";
import type { RunningStart } from "../cli/start/running-start";
import { builtFile } from "../support/project";
import { launchBrowser, waitUntil } from "./pages";
import { cell, formulaBecomes, goTo, openWorkbench, paneFrame, paneReady, shows, typeInto } from "./workbench-page";

jest.setTimeout(120_000);

const phone = { width: 375, height: 667 };
const cost = '=NPQCOST("NPQLTD")';

let server: RunningStart;
let browser: Browser;

beforeAll(async () => {
  server = await runStart();
  // No name but the server's own can be looked up: the page has no internet.
  browser = await launchBrowser(["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"]);
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const empty = (): string => `${server.address}workbench.html`;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const title = (page: Page): Promise<string> => page.getByRole("heading", { level: 1 }).innerText();

async function pick(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer };
  await page.getByLabel("Workbook to open").setInputFiles(file);
}

async function saved(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Save").click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("the example trust opens, and its figures become live formulas without counting as unsaved work", async () => {
  const { page, problems } = await openWorkbench(browser, server.address);
  await page.getByRole("tab", { name: "Cohort budget" }).waitFor();
  await formulaBecomes(page, "I9", "NPQCOST(");
  expect(await title(page)).toBe("example-trust.xlsx");
  expect(problems).toEqual([]);
});

test("the pane takes the page for Excel, in the device's colours, also when these change, and works out what is typed in a cell", async () => {
  const { page, problems } = await openWorkbench(browser, empty(), { colorScheme: "dark" });
  await typeInto(page, "A1", cost);
  await shows(page, 1, 1, "899");
  const found = await paneFrame(page).evaluate(async () => {
    const { host } = await Office.onReady();
    return host;
  });
  expect(found).toBe("Excel");
  const background = () => paneFrame(page).evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.emulateMedia({ colorScheme: "light" });
  expect([dark, await background()]).toEqual(["rgb(41, 41, 41)", "rgb(255, 255, 255)"]);
  expect(problems).toEqual([]);
});

test("a hidden pane goes on working out formulas, and the ribbon brings it back", async () => {
  const { page, problems } = await openWorkbench(browser, empty());
  await button(page, "Hide").click();
  await page.locator(".pane-area").waitFor({ state: "hidden" });
  await typeInto(page, "B2", `${cost}+1`);
  await shows(page, 2, 2, "900");
  await button(page, "Open pane").click();
  await page.locator(".pane-area").waitFor({ state: "visible" });
  expect(problems).toEqual([]);
});

test("the pane starts again by itself, and functions answer as before", async () => {
  const { page } = await openWorkbench(browser, empty());
  const before = paneFrame(page);
  await before.evaluate(() => setTimeout(() => location.reload()));
  while (!before.isDetached()) await page.waitForTimeout(50);
  await paneReady(page);
  expect(paneFrame(page)).not.toBe(before);
  await typeInto(page, "A1", cost);
  await shows(page, 1, 1, "899");
});

test("on a site that has no copy of Microsoft's library, and without internet, the page says what is missing", async () => {
  const types: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" };
  const site = createServer(({ url = "/" }, response) => {
    const path = url.replace(/\?.*/, "");
    const type = types[path.split(".").pop() ?? ""] ?? "application/octet-stream";
    const isThere = !path.startsWith("/office-js/");
    response.writeHead(isThere ? 200 : 404, { "Content-Type": type });
    void (isThere ? readFile(builtFile(path)) : Promise.resolve("")).then((content) => response.end(content));
  });
  await new Promise<void>((resolve) => site.listen(0, "localhost", resolve));
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/workbench.html`);
    await page.getByText("Microsoft's client library did not start in the pane").first().waitFor();
    await typeInto(page, "A1", "=1+1");
    await shows(page, 1, 1, "2");
  } finally {
    site.closeAllConnections();
    site.close();
  }
});

test("a workbook is saved, and opened again with its formulas", async () => {
  const { page, problems } = await openWorkbench(browser, empty());
  await typeInto(page, "A1", cost);
  await shows(page, 1, 1, "899");
  expect(await title(page)).toBe("Book1.xlsx not saved");
  const { name, bytes } = await saved(page);
  expect(name).toBe("Book1.xlsx");
  expect(await title(page)).toBe("Book1.xlsx");

  await button(page, "New").click();
  await paneReady(page);
  await cell(page, 1, 1).waitFor();
  expect(await cell(page, 1, 1).innerText()).toBe("");

  await pick(page, "costs.xlsx", bytes);
  await shows(page, 1, 1, "899");
  await formulaBecomes(page, "A1", cost);
  expect(await title(page)).toBe("costs.xlsx");
  expect(problems).toEqual([]);
});

test("a file dropped on the page is opened", async () => {
  const { page } = await openWorkbench(browser, empty());
  await typeInto(page, "A1", "dropped");
  const { bytes } = await saved(page);
  const transfer = await page.evaluateHandle(
    (content) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([Uint8Array.from(content)], "dropped.xlsx"));
      return dropped;
    },
    [...bytes],
  );
  await page.locator(".sheet-area").dispatchEvent("drop", { dataTransfer: transfer });
  await page.getByRole("heading", { level: 1, name: "dropped.xlsx" }).waitFor();
  await shows(page, 1, 1, "dropped");
});

test("a file that is no workbook leaves the open one, and says why", async () => {
  const { page } = await openWorkbench(browser, empty());
  await pick(page, "list.xlsx", Buffer.from("Person,Programme"));
  const message = await page.getByRole("alert").innerText();
  expect(message).toContain("list.xlsx could not be opened: This is not an .xlsx file.");
  expect(await title(page)).toBe("Book1.xlsx");
});

test("changes are not lost unasked", async () => {
  const { page } = await openWorkbench(browser, empty());
  await typeInto(page, "A1", "mine");
  await button(page, "New").click();
  await page.getByRole("dialog", { name: "Save changes to Book1.xlsx?" }).waitFor();
  await button(page, "Cancel").click();
  expect(await cell(page, 1, 1).innerText()).toBe("mine");
  await button(page, "New").click();
  await button(page, "Don't save").click();
  await cell(page, 1, 1).getByText("mine").waitFor({ state: "detached" });

  await typeInto(page, "A1", "mine again");
  await page.getByText("not saved").waitFor();
  const [asked] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  expect(asked.type()).toBe("beforeunload");
  await asked.accept();
});

test("what is still being typed is saved, and kept where another workbook is asked for", async () => {
  const { page } = await openWorkbench(browser, empty());
  await goTo(page, "A1");
  await page.keyboard.type("typed");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  expect(download.suggestedFilename()).toBe("Book1.xlsx");
  await shows(page, 1, 1, "typed");
  expect(await title(page)).toBe("Book1.xlsx");

  await goTo(page, "A2");
  await page.keyboard.type("more");
  await button(page, "New").click();
  await page.getByRole("dialog", { name: "Save changes to Book1.xlsx?" }).waitFor();
  await button(page, "Cancel").click();
  await shows(page, 2, 1, "more");
  await waitUntil(page, () => document.activeElement?.id === "cell-2-1");
});

test("a file that is gone when it is read leaves the open workbook, and says why", async () => {
  const { page, problems } = await openWorkbench(browser, empty());
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new Error("The file could not be read."));
  });
  await pick(page, "gone.xlsx", Buffer.from("x"));
  await page.getByRole("alert").getByText("gone.xlsx could not be opened: The file could not be read.").waitFor();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await waitUntil(page, () => document.activeElement?.id === "cell-1-1");
  expect(problems).toEqual([]);
});

test("a copy that the add-in shares can be opened", async () => {
  const { page, problems } = await openWorkbench(browser, server.address);
  await formulaBecomes(page, "I9", "NPQCOST(");
  await button(page, "Share a copy").click();
  await page.getByText("The add-in made a workbook, example-trust copy.xlsx.").waitFor();
  await button(page, "Open it here").click();
  await page.getByRole("heading", { level: 1, name: "example-trust copy.xlsx" }).waitFor();
  await formulaBecomes(page, "I9", "not published");
  expect(problems).toEqual([]);
});

test("the arrow keys on the line between sheet and pane make the pane wider, within limits", async () => {
  const { page } = await openWorkbench(browser, empty());
  const line = page.getByRole("separator", { name: "Width of the pane" });
  const width = async () => Math.round((await page.locator(".pane-frame").boundingBox())?.width ?? 0);
  await line.focus();
  const before = await width();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(before + 20);
  await page.keyboard.press("End");
  expect(await width()).toBe(320);
});

test("on a phone the sheet and the pane take turns, and nothing scrolls sideways", async () => {
  const { page, problems } = await openWorkbench(browser, empty(), { viewport: phone, hasTouch: true });
  const pane = page.locator(".pane-area");
  const sheet = page.getByRole("region", { name: "Workbook" });
  expect([await sheet.isVisible(), await pane.isVisible()]).toEqual([true, false]);
  await button(page, "Pane").tap();
  expect([await sheet.isVisible(), await pane.isVisible()]).toEqual([false, true]);
  await button(page, "Sheet").tap();
  await typeInto(page, "A1", cost);
  await shows(page, 1, 1, "899");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  expect(problems).toEqual([]);
});

test.each([
  { theme: "light", colorScheme: "light", forcedColors: "none" },
  { theme: "dark", colorScheme: "dark", forcedColors: "none" },
  { theme: "high contrast", colorScheme: "dark", forcedColors: "active" },
] as const)("axe finds no fault by WCAG 2.2 AA in $theme", async ({ colorScheme, forcedColors }) => {
  const { page } = await openWorkbench(browser, server.address, { colorScheme, forcedColors });
  await pick(page, "list.xlsx", Buffer.from("no workbook"));
  await page.getByRole("alert").waitFor();
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
});
