import { waitUntil } from "./pages";
import { cell, focused, formulas, press, shows, showSheet, useGrid } from "./workbench-grid-page";
import type { GridPage } from "./workbench-grid-page";

const { openGrid, openFilled } = useGrid();

test("a formula is typed with help, answered by the add-in, and its error explained", async () => {
  const page = await openGrid();
  await cell(page, "B2").click();
  await page.keyboard.type("=NPQ");
  const list = page.getByRole("listbox", { name: "Functions" });
  await list.waitFor();
  expect(await list.getByRole("option").first().textContent()).toMatch(/^NPQCOST.*Fee per participant/);
  await press(page, "ArrowDown", "ArrowUp", "Tab");
  await page.keyboard.type('"NPQLTD",');
  const signature = page.locator(".signature");
  expect(await signature.locator("strong").textContent()).toBe("[intake]");
  expect(await signature.textContent()).toContain("Autumn 2024");
  await press(page, "Backspace", "Enter");
  await shows(page, "B2", "899");
  expect(await formulas(page, "B2")).toEqual([['=NPQCOST("NPQLTD")']]);
  await page.keyboard.type('=NPQCOST("nonsense")');
  await press(page, "Enter", "ArrowUp");
  await shows(page, "B3", "#VALUE!");
  const words = '"nonsense" is not a programme';
  expect(await page.locator("#cell-note").textContent()).toContain(words);
  expect(await page.locator(".cell-error").textContent()).toContain(words);
});

test("cells are reached, filled, cleared and put back by the keyboard alone", async () => {
  const page = await openGrid();
  await cell(page, "A1").click();
  await page.keyboard.type("1");
  await press(page, "Tab");
  await page.keyboard.type("2");
  await press(page, "Enter");
  expect(await focused(page)).toBe("cell-2-2");
  await press(page, "Control+Home", "Shift+ArrowRight", "Delete");
  expect(await formulas(page, "A1:B1")).toEqual([["", ""]]);
  await press(page, "Control+z");
  expect(await formulas(page, "A1:B1")).toEqual([[1, 2]]);
  await press(page, "Control+y");
  expect(await formulas(page, "A1:B1")).toEqual([["", ""]]);
  await press(page, "Control+z", "Control+End");
  expect(await focused(page)).toBe("cell-1-2");
  await press(page, "PageDown");
  await waitUntil(page, () => /^cell-[23]\d-2$/.test(document.activeElement?.id ?? ""));
  await press(page, "Control+Home", "F2");
  await page.keyboard.type("0");
  await press(page, "Enter");
  expect(await formulas(page, "A1")).toEqual([[10]]);
  await page.keyboard.type("not this");
  await press(page, "Escape");
  expect(await formulas(page, "A2")).toEqual([[""]]);
  await press(page, "Shift+F10");
  await page.getByRole("menuitem", { name: "Copy" }).hover();
  await press(page, "ArrowDown");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Paste/);
  await page.getByRole("menuitem", { name: "Insert row above" }).press("Enter");
  expect(await formulas(page, "A1:A3")).toEqual([[10], [""], [""]]);
});

test("a cell that is pressed while a formula is typed goes into it", async () => {
  const page = await openGrid();
  await cell(page, "A1").click();
  await page.keyboard.type("=SUM(");
  const [from, to] = [await cell(page, "C6").boundingBox(), await cell(page, "D8").boundingBox()];
  await page.mouse.move(from!.x + 5, from!.y + 5);
  await page.mouse.down();
  await page.mouse.move(to!.x + 5, to!.y + 5, { steps: 3 });
  await page.mouse.up();
  await press(page, "Enter");
  expect(await formulas(page, "A1")).toEqual([["=SUM(C6:D8)"]]);
});

test("a thousand rows are pasted in one step, and cells are copied for other programs", async () => {
  const page = await openGrid();
  const rows = Array.from({ length: 1000 }, (_, row) => `Person ${row}\t${row}\t£1,250`);
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows.join("\n"));
  await cell(page, "B2").click();
  await press(page, "Control+v");
  await waitUntil(page, () => (window as unknown as GridPage).host.person.values("B1001")[0]?.[0] === "Person 999");
  expect(await formulas(page, "B1001:D1001")).toEqual([["Person 999", 999, 1250]]);
  await press(page, "Control+z");
  expect(await formulas(page, "B2")).toEqual([[""]]);
  await press(
    page,
    "Control+y",
    "Control+Home",
    "ArrowDown",
    "ArrowRight",
    "Shift+ArrowRight",
    "Shift+ArrowRight",
    "Control+c",
  );
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe("Person 0\t0\t£1,250");
});

test("ranges are selected by dragging, whole rows and columns by their headings", async () => {
  const page = await openGrid();
  const [from, to] = [await cell(page, "B2").boundingBox(), await cell(page, "D5").boundingBox()];
  await page.mouse.move(from!.x + 5, from!.y + 5);
  await page.mouse.down();
  await page.mouse.move(to!.x + 5, to!.y + 5, { steps: 4 });
  await page.mouse.up();
  const selection = () => page.evaluate(() => (window as unknown as GridPage).host.workbook.selection);
  expect(await selection()).toEqual({ row: 1, column: 1, rows: 4, columns: 3 });
  expect(await page.locator('[role="gridcell"][aria-selected="true"]').count()).toBe(12);
  await page.locator(".column-heading", { hasText: /^C$/ }).click();
  expect(await selection()).toEqual({ row: 0, column: 2, rows: 1_048_576, columns: 1 });
  await page.locator(".row-heading", { hasText: /^4$/ }).click();
  expect(await selection()).toEqual({ row: 3, column: 0, rows: 1, columns: 16_384 });
  const sizer = (await page.locator('.column-sizer[data-column="0"]').boundingBox())!;
  await page.mouse.move(sizer.x + 3, sizer.y + 5);
  await page.mouse.down();
  await page.mouse.move(sizer.x + 53, sizer.y + 5, { steps: 3 });
  await page.mouse.up();
  await waitUntil(page, () => (window as unknown as GridPage).host.workbook.active.columns.get(0)?.size === 85.5);
});

test("Escape takes back what a rule warns of", async () => {
  const page = await openGrid();
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "Not in the list",
        message: "Choose one.",
      };
      await context.sync();
    }),
  );
  await cell(page, "A1").click();
  await page.keyboard.type("Perhaps");
  await press(page, "Enter");
  await page.getByRole("dialog", { name: "Not in the list" }).waitFor();
  await press(page, "Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await formulas(page, "A1")).toEqual([[""]]);
});

test("sheets are added, renamed, deleted once that was confirmed, and shown when the add-in opens one", async () => {
  const page = await openGrid();
  const names = () =>
    page.evaluate(() => (window as unknown as GridPage).host.workbook.sheets.map((sheet) => sheet.name));
  await page.getByRole("button", { name: "Add a sheet" }).click();
  await page.getByRole("tab", { name: "Sheet2" }).dblclick();
  await page.keyboard.type("Plans");
  await press(page, "Enter");
  await page.getByRole("tab", { name: "Plans" }).waitFor();
  expect(await page.getByRole("tab", { name: "Plans" }).evaluate((own) => own === document.activeElement)).toBe(true);
  await cell(page, "A1").click();
  await page.keyboard.type("x");
  await press(page, "Enter");
  await page.getByRole("tab", { name: "Plans" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await press(page, "Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await names()).toEqual(["Sheet1", "Plans"]);
  await page.getByRole("tab", { name: "Plans" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  expect(await names()).toEqual(["Sheet1", "Plans"]);
  await page.getByRole("button", { name: "More for the sheet Plans" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  expect(await names()).toEqual(["Sheet1"]);
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("From the add-in");
      sheet.getRange("B3").values = [["written"]];
      sheet.activate();
      await context.sync();
    }),
  );
  await page.getByRole("grid", { name: "Sheet From the add-in" }).waitFor();
  await shows(page, "B3", "written");
});

test("in the example's budget lists are chosen from, words refused, rows sorted and links followed", async () => {
  const page = await openFilled();
  await page.getByLabel("Cell or name to go to").fill("D10");
  await press(page, "Enter");
  expect(await focused(page)).toBe("cell-10-4");
  const before = await formulas(page, "D10");
  await press(page, "Alt+ArrowDown");
  const list = page.getByRole("listbox", { name: "Choices for D10" });
  await list.waitFor();
  await press(page, "Home", "Enter");
  const [[first]] = (await formulas(page, "D10")) as [[string]];
  expect(first).not.toBe(before[0]?.[0]);
  await press(page, "Control+z");
  expect(await formulas(page, "D10")).toEqual(before);
  await page.keyboard.type("Perhaps");
  await press(page, "Enter");
  await page.getByRole("dialog", { name: "Not in the list" }).getByRole("button", { name: "Cancel" }).click();
  expect(await formulas(page, "D10")).toEqual(before);
  const people = await formulas(page, "A9:A16");
  await page.getByRole("button", { name: "Sort by Person" }).click();
  await page.getByRole("option", { name: /^Sort Z to A/ }).click();
  expect(await formulas(page, "A9:A16")).toEqual(people.toReversed());
  await showSheet(page, "Checks");
  const link = page.locator(".cell.link").first();
  const target = await link.textContent();
  await link.click();
  await page.getByRole("grid", { name: `Sheet ${target?.replace(/!.*/, "") ?? ""}` }).waitFor();
});

test("letters that an input method puts together go into the cell, and its own Enter leaves it open", async () => {
  const page = await openGrid();
  await cell(page, "B2").click();
  const session = await page.context().newCDPSession(page);
  const key = (name: string) =>
    session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: name, windowsVirtualKeyCode: 229 });
  await key("Process");
  const field = page.locator(".cell-field");
  await field.waitFor();
  await session.send("Input.imeSetComposition", { text: "にほ", selectionStart: 2, selectionEnd: 2 });
  expect(await field.inputValue()).toBe("にほ");
  await key("Enter");
  expect(await field.isVisible()).toBe(true);
  await session.send("Input.insertText", { text: "日本" });
  await press(page, "Enter");
  await shows(page, "B2", "日本");
});

test("text that comes without a key goes into the cell, not into the name box that was written in before", async () => {
  const page = await openGrid();
  const session = await page.context().newCDPSession(page);
  const goTo = async (address: string, id: string) => {
    await page.getByLabel("Cell or name to go to").fill(address);
    await press(page, "Enter");
    await waitUntil(page, (wanted) => document.activeElement?.id === wanted, id);
  };
  await goTo("C4", "cell-4-3");
  await page.keyboard.insertText("😀");
  await press(page, "Enter");
  await goTo("C5", "cell-5-3");
  await session.send("Input.imeSetComposition", { text: "に", selectionStart: 1, selectionEnd: 1 });
  await session.send("Input.insertText", { text: "日" });
  await press(page, "Enter");
  expect(await formulas(page, "C4:C5")).toEqual([["😀"], ["日"]]);
});

test("help and lists stay within what is seen of the cells", async () => {
  const page = await openFilled({ viewport: { width: 700, height: 460 } });
  const room = (await page.locator(".scroller").boundingBox())!;
  const isInside = async (locator: ReturnType<typeof cell>) => {
    const box = (await locator.boundingBox())!;
    const right = box.x + box.width <= room.x + room.width;
    return box.x >= room.x && box.y >= room.y && right && box.y + box.height <= room.y + room.height;
  };
  await cell(page, "D12").click();
  const scrolled = () => page.locator(".scroller").evaluate(({ scrollTop }) => scrollTop);
  const before = await scrolled();
  await press(page, "Alt+ArrowDown", "End");
  const list = page.getByRole("listbox");
  await list.waitFor();
  expect([await isInside(list), await scrolled()]).toEqual([true, before]);
  await press(page, "Escape");
  await cell(page, "E12").click();
  await page.keyboard.type('=NPQCOST("NPQLTD",');
  await page.locator(".signature").waitFor();
  expect(await isInside(page.locator(".signature"))).toBe(true);
});
