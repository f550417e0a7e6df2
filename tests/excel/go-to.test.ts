/** @jest-environment ./tests/support/excel-environment.ts */
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { goTo, goToAddress } from "../../src/excel/go-to";
import { withExcel } from "../support/embedded";
import { examplePlan } from "./support/example-plan";
import { cellOf, fill, personAt } from "./support/workbook";

jest.setTimeout(60_000);

const plan = examplePlan("primary");

/** The cells that are selected, as addresses are asked for here. */
async function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return `'${sheet.name}'!${range.address.slice(range.address.lastIndexOf("!") + 1)}`;
  });
}

async function filled(body: (host: EmbeddedExcel) => Promise<void>): Promise<void> {
  await withExcel(async (_excel, host) => {
    await fill(plan, { mode: "figures" });
    await body(host);
  });
}

const inWorkbook = (change: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

test.each([
  ["staff", "Cohort", 3, "Programme"],
  ["staff", "Cohort", 1, "Person"],
  ["staff", "Cohort", 2, "Net cost"],
  ["schools", "Schools", 2, "Pupils"],
] as const)("leads to the cell of %s", async (table, name, row, heading) => {
  await filled(async (host) => {
    await goTo({ table, row, heading });
    expect(await selected()).toBe(cellOf(host, name, row - 2, heading));
  });
});

test("leads to where people have moved and renamed things", async () => {
  await filled(async (host) => {
    personAt(host).type(cellOf(host, "Cohort", -1, "Programme"), "Course");
    personAt(host).insertRows("Cohort budget", 1, 4);
    await inWorkbook(({ tables, worksheets }) => {
      tables.getItem("Cohort").columns.add(0, undefined, "Notes");
      tables.getItem("Cohort").name = "Team";
      worksheets.getItem("Cohort budget").name = "Head's plan";
    });
    await goTo({ table: "staff", row: 4, heading: "Programme" });
    expect(await selected()).toBe(cellOf(host, "Team", 2, "Course"));
  });
});

test("where row or column have gone, it leads to the nearest", async () => {
  await filled(async (host) => {
    await goTo({ table: "schools", row: 999, heading: "Shoe size" });
    const { rect, columnNames } = host.workbook.findTable("Schools")!;
    expect(await selected()).toBe(cellOf(host, "Schools", rect.rows - 2, columnNames[0]!));
  });
});

test.each(["'Cohort budget'!B4", "Summary!$B$3", "Schools!A2:C4"])("leads to %s", async (address) => {
  await filled(async () => {
    await goToAddress(address);
    expect(await selected()).toBe(address.replaceAll("$", "").replace(/^(\w+)!/, "'$1'!"));
  });
});

test("an address finds a sheet of ours under its new name, and one with an apostrophe", async () => {
  await filled(async () => {
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("Cohort budget").name = "Head's plan";
    });
    await goToAddress("'Cohort budget'!C3");
    expect(await selected()).toBe("'Head's plan'!C3");
    await goToAddress("'Head''s plan'!D4");
    expect(await selected()).toBe("'Head's plan'!D4");
  });
});

test.each([
  ["Nowhere!A1", "There is no sheet Nowhere in this workbook any more."],
  ["A1", "A1 is not the address of a cell, such as 'Cohort budget'!E12."],
  ["Summary!Fee", "Summary!Fee is not the address of a cell, such as 'Cohort budget'!E12."],
])("%s is refused in words", async (address, message) => {
  await filled(async () => {
    await expect(goToAddress(address)).rejects.toMatchObject({ failure: "place", message });
  });
});

test("a hidden sheet stays hidden; words say what to do", async () => {
  await filled(async () => {
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("Schools").visibility = "Hidden";
    });
    await expect(goTo({ table: "schools", row: 2, heading: "Pupils" })).rejects.toMatchObject({
      message: "Sheet Schools is hidden. Right-click a sheet's tab, choose Unhide, then try again.",
    });
  });
});

test("a table that is gone is refused in words", async () => {
  await filled(async () => {
    await inWorkbook(({ tables }) => tables.getItem("Prices").delete());
    await expect(goTo({ table: "prices", row: 2, heading: "Price" })).rejects.toMatchObject({
      failure: "plan",
      message: expect.stringMatching(/^Not found in this workbook: Prices\. .*Budget tab/) as unknown,
    });
  });
});
