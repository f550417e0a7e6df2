import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Locator, Page } from "playwright-core";
import { builtFile } from "../support/project";
import { expectAccessibleInAllColours } from "./accessibility";
import { until, waitUntil } from "./pages";
import { cell, formulaBecomes, goTo, paneFrame, paneReady, shows, typeInto, useWorkbench } from "./workbench-page";

const phone = { width: 375, height: 667 };
const cost = '=NPQCOST("NPQLTD")';

const workbench = useWorkbench();

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

const first = (page: Page): string | null => new URL(page.url()).searchParams.get("open");

test("the example trust opens, and its figures become live formulas without counting as unsaved work", async () => {
  const page = await workbench.openExample();
  await page.getByRole("tab", { name: "Cohort budget" }).waitFor();
  await formulaBecomes(page, "I9", "NPQCOST(");
  expect([await title(page), first(page)]).toEqual(["example-trust.xlsx", "example-trust.xlsx"]);
  await button(page, "New").click();
  await page.getByRole("heading", { level: 1, name: "Book1.xlsx" }).waitFor();
  await page.reload();
  await paneReady(page);
  expect(await title(page)).toBe("Book1.xlsx");
});

test("what the add-in writes in the active cell shows in the cell and in the formula bar", async () => {
  const page = await workbench.openEmpty();
  await typeInto(page, "B2", "before");
  await goTo(page, "B2");
  await paneFrame(page).evaluate(() =>
    Excel.run(async ({ workbook }) => void (workbook.getActiveCell().formulas = [['="af"&"ter"']])),
  );
  await shows(page, 2, 2, "after");
  const bar = page.getByLabel("Formula or value of the active cell");
  await until(async () => (await bar.inputValue()) === '="af"&"ter"', "the formula in the formula bar");
});

test("the pane takes the page for Excel, in the device's colours, also when these change, and works out what is typed in a cell", async () => {
  const page = await workbench.openEmpty({ colorScheme: "dark" });
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
});

test("a hidden pane goes on working out formulas, and the ribbon brings it back", async () => {
  const page = await workbench.openEmpty();
  await button(page, "Hide").click();
  await page.locator(".pane-area").waitFor({ state: "hidden" });
  await typeInto(page, "B2", `${cost}+1`);
  await shows(page, 2, 2, "900");
  await button(page, "Open pane").click();
  await page.locator(".pane-area").waitFor({ state: "visible" });
});

test("the pane starts again by itself, and functions answer as before", async () => {
  // What the pane is loading just then fails.
  const page = await workbench.openFaulty();
  await paneReady(page);
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
    const page = await workbench.openFaulty();
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
  const page = await workbench.openEmpty();
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
});

test("a file dropped on the page is opened", async () => {
  const page = await workbench.openEmpty();
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
  const page = await workbench.openEmpty();
  await pick(page, "list.xlsx", Buffer.from("Person,Programme"));
  const message = await page.getByRole("alert").innerText();
  expect(message).toContain("list.xlsx could not be opened: This is not an .xlsx file.");
  expect(await title(page)).toBe("Book1.xlsx");
});

test("changes are not lost unasked", async () => {
  const page = await workbench.openEmpty();
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
  await Promise.all([page.waitForEvent("close"), asked.accept()]);
});

test("what is still being typed is saved, and kept where another workbook is asked for", async () => {
  const page = await workbench.openEmpty();
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
  const page = await workbench.openEmpty();
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new Error("The file could not be read."));
  });
  await pick(page, "gone.xlsx", Buffer.from("x"));
  await page.getByRole("alert").getByText("gone.xlsx could not be opened: The file could not be read.").waitFor();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await waitUntil(page, () => document.activeElement?.id === "cell-1-1");
});

test("a copy that the add-in shares can be opened", async () => {
  const page = await workbench.openExample();
  // Until it has put its functions in place of figures, the add-in does nothing else.
  await paneFrame(page).getByText("Updated:").waitFor({ state: "attached" });
  await button(page, "Share a copy").click();
  await page.getByText("The add-in made a workbook, example-trust copy.xlsx.").waitFor();
  await button(page, "Open it here").click();
  await page.getByRole("heading", { level: 1, name: "example-trust copy.xlsx" }).waitFor();
  expect(first(page)).toBeNull();
  await formulaBecomes(page, "I9", "not published");
});

test("the arrow keys on the line between sheet and pane make the pane wider, within limits", async () => {
  const page = await workbench.openEmpty();
  const line = page.getByRole("separator", { name: "Width of the pane" });
  const width = async () => Math.round((await page.locator(".pane-frame").boundingBox())?.width ?? 0);
  await line.focus();
  const before = await width();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(before + 20);
  await page.keyboard.press("End");
  expect(await width()).toBe(320);
});

test("F6 goes round cells, sheet tabs, pane and ribbon, and Shift+F6 the other way", async () => {
  const page = await workbench.openEmpty();
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: own } = document;
      const part = own?.closest(".ribbon, iframe, [role=tablist], [role=grid]");
      return [part?.getAttribute("aria-label") ?? part?.getAttribute("title"), own?.id ?? ""];
    });
  const round = async (key: string, count: number) => {
    const parts: unknown[] = [];
    for (let presses = 0; presses < count; presses++) {
      await page.keyboard.press(key);
      parts.push((await focused())[0]);
    }
    return parts;
  };
  await typeInto(page, "B2", "1");
  const [grid, tabs, pane, ribbon] = ["Sheet Sheet1", "Sheets", "NPQ cohort budget", "Ribbon"];
  expect(await focused()).toEqual([grid, "cell-3-2"]);
  expect(await round("F6", 5)).toEqual([tabs, pane, ribbon, grid, tabs]);
  expect(await round("Shift+F6", 5)).toEqual([grid, ribbon, pane, tabs, grid]);
  expect(await focused()).toEqual([grid, "cell-3-2"]);

  await round("F6", 2);
  const inPane = () => paneFrame(page).evaluate(() => document.activeElement?.textContent ?? "");
  expect(await inPane()).toBe("Start with my school");
  await page.keyboard.press("Tab");
  const field = await inPane();
  expect(field).toMatch(/^Primary school/);
  expect(await round("Shift+F6", 2)).toEqual([tabs, grid]);
  expect(await round("F6", 2)).toEqual([tabs, pane]);
  expect(await inPane()).toBe(field);

  await goTo(page, "B4");
  await page.keyboard.type("typed");
  await page.keyboard.press("F6");
  await shows(page, 4, 2, "typed");
  await page.waitForTimeout(100);
  expect((await focused())[0]).toBe(tabs);
  await page.getByLabel("Formula or value of the active cell").focus();
  await page.keyboard.press("F6");
  await page.waitForTimeout(100);
  expect((await focused())[0]).toBe(tabs);

  await goTo(page, "B6");
  await page.getByLabel("Formula or value of the active cell").click();
  await page.keyboard.type("left open");
  await paneFrame(page).getByRole("button", { name: "Start with my school" }).focus();
  await page.keyboard.press("F6");
  await shows(page, 6, 2, "left open");
  await page.waitForTimeout(100);
  expect((await focused())[0]).toBe(ribbon);

  await button(page, "Hide").click();
  await goTo(page, "A1");
  expect(await round("F6", 3)).toEqual([tabs, ribbon, grid]);
});

test("on a phone the sheet and the pane take turns, nothing scrolls sideways, and a low window scrolls", async () => {
  const page = await workbench.openEmpty({ viewport: phone, hasTouch: true });
  const pane = page.locator(".pane-area");
  const sheet = page.getByRole("region", { name: "Workbook" });
  expect([await sheet.isVisible(), await pane.isVisible()]).toEqual([true, false]);
  await button(page, "Pane").tap();
  expect([await sheet.isVisible(), await pane.isVisible()]).toEqual([false, true]);
  await button(page, "Sheet").tap();
  await typeInto(page, "A1", cost);
  await shows(page, 1, 1, "899");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);

  const low = { width: 320, height: 225 };
  await page.setViewportSize(low);
  const box = async (element: Locator) => (await element.boundingBox()) ?? { y: 0, height: 0 };
  await goTo(page, "A6");
  const { y, height } = await box(cell(page, 6, 1));
  expect([y > 0, y + height <= low.height]).toEqual([true, true]);
  const cells = (await box(page.locator(".scroller"))).height;
  expect([cells > 150, cells < low.height]).toEqual([true, true]);
  await button(page, "Pane").tap();
  expect((await box(page.locator(".pane-frame"))).height).toBeGreaterThan(200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(low.width);
});

test("with the example trust and a message axe finds no fault, in any colours", async () => {
  const page = await workbench.openExample();
  await pick(page, "list.xlsx", Buffer.from("no workbook"));
  await page.getByRole("alert").waitFor();
  await expectAccessibleInAllColours(page);
});
