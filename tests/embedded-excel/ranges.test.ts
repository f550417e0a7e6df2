/** @jest-environment ./tests/support/excel-environment.ts */
import { openExcel, withExcel } from "../support/embedded";

async function read(address: string, properties: string): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load(properties);
    await context.sync();
    return range;
  });
}

async function write(address: string, values: unknown[][], property: "values" | "formulas" = "values") {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address)[property] = values;
    await context.sync();
  });
}

describe("what a written value becomes", () => {
  test.each([
    { written: "abc", value: "abc", type: "String", text: "abc" },
    { written: "12.50", value: 12.5, type: "Double", text: "12.5" },
    { written: "12%", value: 0.12, type: "Double", text: "12%" },
    { written: "TRUE", value: true, type: "Boolean", text: "TRUE" },
    { written: "'007", value: "007", type: "String", text: "007" },
    { written: "'=1+1", value: "=1+1", type: "String", text: "=1+1" },
    { written: "October 2026", value: 46296, type: "Double", text: "October 2026" },
    { written: "Autumn 2026", value: "Autumn 2026", type: "String", text: "Autumn 2026" },
    { written: "=1+1", value: 2, type: "Double", text: "2" },
    { written: "=1/0", value: "#DIV/0!", type: "Error", text: "#DIV/0!" },
    { written: "", value: "", type: "Empty", text: "" },
  ])("$written is $value", async ({ written, value, type, text }) => {
    await withExcel(async () => {
      await write("B2", [[written]]);
      const range = await read("B2", "values,valueTypes,text");
      expect([range.values, range.valueTypes, range.text]).toEqual([[[value]], [[type]], [[text]]]);
    });
  });

  test("in cells formatted as text everything stays text", async () => {
    await withExcel(async (excel) => {
      await excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
        range.numberFormat = [["@"], ["@"]];
        range.values = [["12"], ["=1+1"]];
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([["12"], ["=1+1"]]);
      });
    });
  });

  test("null leaves a cell alone, an empty text empties it", async () => {
    await withExcel(async () => {
      await write("A1:C1", [[1, 2, 3]]);
      await write("A1:C1", [[null, "", 5]]);
      expect((await read("A1:C1", "values")).values).toEqual([[1, "", 5]]);
    });
  });

  test("one value fills a whole range", async () => {
    await withExcel(async (excel) => {
      await excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
        (range as { values: unknown }).values = 7;
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([
          [7, 7],
          [7, 7],
        ]);
      });
    });
  });
});

test("formulas are kept and worked out, and follow a change", async () => {
  await withExcel(async (_excel, host) => {
    await write("A1:A3", [[1], [2], ["=SUM(A1:A2)*10"]], "formulas");
    const range = await read("A1:A3", "values,formulas");
    expect(range.values).toEqual([[1], [2], [30]]);
    expect(range.formulas).toEqual([[1], [2], ["=SUM(A1:A2)*10"]]);
    host.person.type("A1", 5);
    expect((await read("A3", "values")).values).toEqual([[70]]);
  });
});

test("a spilled block is read as values, and its range is found", async () => {
  await withExcel(async (excel, host) => {
    host.person.type("A1:A3", [[3], [1], [2]]);
    host.person.type("C1", "=SORT(A1:A3)");
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const spill = sheet.getRange("C1").getSpillingToRangeOrNullObject().load("address,values");
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      await context.sync();
      expect([spill.address, spill.values]).toEqual(["Sheet1!C1:C3", [[1], [2], [3]]]);
      expect(none.isNullObject).toBe(true);
    });
  });
});

test("ranges lead to other ranges", async () => {
  await withExcel(async (excel, host) => {
    host.person.type("B3", 1);
    host.person.type("D6", 1);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const block = sheet.getRange("B2:D5");
      const places = [
        [block.getCell(1, 2), "D3"],
        [block.getRow(1), "B3:D3"],
        [block.getColumn(2), "D2:D5"],
        [block.getResizedRange(1, -1), "B2:C6"],
        [block.getOffsetRange(2, 1), "C4:E7"],
        [block.getBoundingRect("F9"), "B2:F9"],
        [block.getEntireColumn(), "B:D"],
        [block.getEntireRow(), "2:5"],
        [block.getIntersectionOrNullObject("C4:Z9"), "C4:D5"],
        [block.getLastCell(), "D5"],
        [sheet.getUsedRange(), "B3:D6"],
        [sheet.getRangeByIndexes(4, 0, 2, 3), "A5:C6"],
      ] as const;
      places.forEach(([range]) => range.load("address"));
      const outside = block.getIntersectionOrNullObject("F9");
      const shape = block.load("rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await context.sync();
      expect(places.map(([range]) => range.address)).toEqual(places.map(([, address]) => `Sheet1!${address}`));
      expect(outside.isNullObject).toBe(true);
      expect(shape.toJSON()).toMatchObject({ rowIndex: 1, columnIndex: 1, rowCount: 4, columnCount: 3, cellCount: 12 });
    });
  });
});

test("the used range counts formatted cells unless only values are asked for", async () => {
  await withExcel(async (excel) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("C3").format.fill.color = "#FFCC00";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["Sheet1!A1:C3", "Sheet1!A1"]);
    });
  });
});

test("formats are set, read back, and null where cells differ", async () => {
  await withExcel(async (excel) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const block = sheet.getRange("A1:B2");
      block.format.fill.color = "#E7E6E6";
      block.format.font.bold = true;
      block.format.font.set({ color: "#003366", size: 14, italic: true });
      block.format.set({ horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true, indentLevel: 1 });
      block.format.borders.getItem("EdgeBottom").set({ style: "Continuous", color: "#111111", weight: "Medium" });
      sheet.getRange("A:A").format.columnWidth = 90;
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.getRange("A1").format.font.bold = false;
      await context.sync();
      block.load("format/wrapText,format/horizontalAlignment,format/columnWidth,format/rowHeight,format/indentLevel");
      block.load("format/fill/color,format/font/bold,format/font/color,format/font/size");
      const bottom = block.format.borders.getItem("EdgeBottom").load("style,color,weight");
      const inner = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      expect(block.format.toJSON()).toMatchObject({
        wrapText: true,
        horizontalAlignment: "Right",
        indentLevel: 1,
        columnWidth: null,
        rowHeight: null,
        fill: { color: "#E7E6E6" },
        font: { bold: null, color: "#003366", size: 14 },
      });
      expect(bottom.toJSON()).toMatchObject({ style: "Continuous", color: "#111111", weight: "Medium" });
      expect(inner.style).toBe("None");
    });
  });
});

test("number formats decide what text shows", async () => {
  await withExcel(async (excel) => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.values = [[1234.5, 46296]];
      range.numberFormat = [["£#,##0.00", "d mmm yyyy"]];
      range.load("text,numberFormat");
      await context.sync();
      expect(range.text).toEqual([["£1,234.50", "1 Oct 2026"]]);
      expect(range.numberFormat).toEqual([["£#,##0.00", "d mmm yyyy"]]);
    });
  });
});

test("clearing contents keeps formats, clearing formats keeps contents", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A1:A2").format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      await context.sync();
    });
    expect(host.snapshot()["sheets"]).toMatchObject([{ cells: { A2: 2 }, formats: { A1: { bold: true } } }]);
    expect(host.snapshot()["sheets"]).not.toMatchObject([{ formats: { A2: expect.anything() as unknown } }]);
  });
});

describe("inserting and deleting cells", () => {
  test("formulas, names and rules follow the cells they speak of", async () => {
    await withExcel(async (excel, host) => {
      host.person.type("A1:A4", [[1], [2], [3], ["=SUM(A1:A3)+A$2"]]);
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        context.workbook.names.add("Rate", sheet.getRange("A2"));
        sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=A3>A1" } };
        sheet.getRange("2:3").insert("Down");
        await context.sync();
      });
      expect(host.person.formulas("A1:A6")).toEqual([[1], [""], [""], [2], [3], ["=SUM(A1:A5)+A$4"]]);
      expect(host.snapshot()).toMatchObject({
        names: [{ name: "Rate", formula: "=Sheet1!$A$4" }],
        sheets: [{ validations: [{ address: "A5", rule: { custom: { formula: "=A5>A1" } } }] }],
      });
      host.person.deleteRows("Sheet1", 4);
      expect(host.person.formulas("A5")).toEqual([["=SUM(A1:A4)+#REF!"]]);
    });
  });

  test("a range that the add-in holds moves along, and fails once its cells are gone", async () => {
    await withExcel(async (excel, host) => {
      host.person.type("A2:A3", [["a"], ["b"]]);
      await excel.run(async (context) => {
        const held = context.workbook.worksheets.getItem("Sheet1").getRange("A3").load("address");
        await context.sync();
        host.person.insertRows("Sheet1", 1, 2);
        held.load("address,values");
        await context.sync();
        expect([held.address, held.values]).toEqual(["Sheet1!A5", [["b"]]]);
        host.person.deleteRows("Sheet1", 5);
        held.load("values");
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
      });
    });
  });
});

test("a link shows its text", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.hyperlink = { address: "https://www.gov.uk/npq", textToDisplay: "Guidance", screenTip: "Open" };
      cell.load("values,hyperlink");
      await context.sync();
      expect(cell.values).toEqual([["Guidance"]]);
      expect(cell.hyperlink).toMatchObject({ address: "https://www.gov.uk/npq" });
    });
    expect(host.faults).toEqual([]);
  });
});

test("1000 x 12 formulas go out in one batch that the library cuts into blocks of rows", async () => {
  const host = await openExcel();
  await write(
    "A1:L1000",
    Array.from({ length: 1000 }, (_, row) => Array(12).fill(`=${row}+1`)),
    "formulas",
  );
  expect(host.wireLog.batches).toHaveLength(1);
  expect(host.person.values("L1000")).toEqual([[1000]]);
});
