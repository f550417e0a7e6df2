import { expectAccessibleInAllColours } from "./accessibility";
import { cell, formulas, press, shows, showSheet, useGrid } from "./workbench-grid-page";
import type { GridPage } from "./workbench-grid-page";

const { openGrid, openFilled } = useGrid();

test("charts are drawn over their cells, with their figures in a table", async () => {
  const page = await openFilled();
  await showSheet(page, "Summary");
  const chart = page.getByRole("figure").first();
  await chart.waitFor();
  const isDrawn = await chart.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((channel) => channel > 0);
  });
  expect(isDrawn).toBe(true);
  const { cells, rows } = await chart.locator("table").evaluate((table: HTMLTableElement) => ({
    rows: table.tBodies[0]?.rows.length ?? 0,
    cells: [...table.querySelectorAll("td")].map(({ textContent }) => textContent),
  }));
  expect(rows).toBeGreaterThan(3);
  expect(cells).toEqual(expect.arrayContaining([expect.stringMatching(/^£[\d,]+$/)]));
});

test("in no colours does anything keep people out: with a list, with help, and beside charts", async () => {
  const page = await openFilled({ viewport: { width: 700, height: 420 } });
  await cell(page, "D10").click();
  await press(page, "Alt+ArrowDown");
  await expectAccessibleInAllColours(page);
  await press(page, "Escape");
  await page.keyboard.type("=NPQ");
  await page.getByRole("listbox", { name: "Functions" }).waitFor();
  await expectAccessibleInAllColours(page);
  await press(page, "Escape", "Escape");
  await showSheet(page, "Summary");
  await expectAccessibleInAllColours(page);
});

test.each([1000, 320])("at %i pixels a long formula is shown in whole lines, one or several", async (width) => {
  const page = await openGrid({ viewport: { width, height: 700 } });
  await cell(page, "A1").click();
  await page.keyboard.type(`="${"a long text ".repeat(40)}"`);
  await press(page, "Enter", "ArrowUp");
  const field = page.getByLabel("Formula or value of the active cell");
  const lines = () =>
    field.evaluate((own) => {
      const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(own);
      return [own.clientHeight / parseFloat(lineHeight), paddingTop, paddingBottom, own.scrollTop];
    });
  expect(await lines()).toEqual([1, "0px", "0px", 0]);
  await press(page, "Control+Shift+U");
  expect(await lines()).toEqual([6, "0px", "0px", 0]);
  await expectAccessibleInAllColours(page);
  const size = page.getByRole("button", { name: "Several lines of the formula" });
  expect(await size.getAttribute("aria-expanded")).toBe("true");
  await field.focus();
  await press(page, "End", "Control+Shift+U");
  await size.click();
  await size.click();
  expect(await field.evaluate((own) => own === document.activeElement)).toBe(true);
  await press(page, "Escape", "F5", "Tab", "Space");
  expect([await size.getAttribute("aria-expanded"), (await lines())[0]]).toEqual(["true", 6]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test("at 320 pixels nothing but the cells and the tabs scrolls sideways", async () => {
  const page = await openFilled({ viewport: { width: 320, height: 480 } });
  await cell(page, "A9").click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.keyboard.type("P-1");
  await press(page, "Enter");
  expect(await formulas(page, "A9")).toEqual([["P-1"]]);
});

test("ten thousand rows are scrolled through, and only those in view are drawn", async () => {
  const page = await openGrid();
  await page.evaluate(() => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [
      `Person ${row}`,
      "Teacher",
      row,
      `=C${row + 1}*2`,
      "a note",
    ]);
    (window as unknown as GridPage).host.person.type("A1:E10000", rows);
  });
  await shows(page, "A1", "Person 0");
  const frames = await page.locator(".scroller").evaluate(async (scroller) => {
    const times: number[] = [];
    for (let last = performance.now(); scroller.scrollTop + scroller.clientHeight < 200_000;) {
      scroller.scrollTop += 600;
      last = await new Promise<number>((resolve) => requestAnimationFrame(resolve)).then((now) => {
        times.push(now - last);
        return now;
      });
    }
    return times;
  });
  await shows(page, "A9990", "Person 9989");
  expect(await page.getByRole("row").count()).toBeLessThan(80);
  const slow = frames.filter((milliseconds) => milliseconds > 50).length;
  console.log(`${frames.length} frames, the longest ${Math.max(...frames).toFixed(0)} ms, ${slow} over 50 ms`);
});
