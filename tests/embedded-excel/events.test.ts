/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Comes back once the list has that many entries, and a moment later so that one too many would be seen. */
async function heard(list: readonly unknown[], count: number): Promise<void> {
  for (let waited = 0; list.length < count && waited < 100; waited++) {
    await pause(10);
  }
  await pause(30);
  expect(list).toHaveLength(count);
}

async function sheetWithId(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
  await context.sync();
  return sheet;
}

test("a handler hears of changes by the add-in and by people, until it is removed", async () => {
  await withExcel(async (excel, host) => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await excel.run(async (context) => {
      const sheet = await sheetWithId(context);
      const handler = sheet.onChanged.add(async (change) => void seen.push(change));
      await context.sync();
      sheet.getRange("B2").values = [[42]];
      await context.sync();
      await heard(seen, 1);
      host.person.type("A1:A2", [[1], [2]]);
      await heard(seen, 2);
      handler.remove();
      await context.sync();
      sheet.getRange("B3").values = [[1]];
      await context.sync();
      await heard(seen, 2);
    });
    expect(seen[0]).toMatchObject({
      type: "WorksheetChanged",
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      details: { valueBefore: "", valueAfter: 42 },
    });
    expect(seen[1]).toMatchObject({ address: "A1:A2", triggerSource: "Unknown" });
  });
});

test("a handler can get the range of a change", async () => {
  await withExcel(async (excel, host) => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await excel.run(async (context) => {
      const sheet = await sheetWithId(context);
      sheet.onChanged.add(async (change) => void seen.push(change));
      await context.sync();
      host.person.type("C3", 5);
      await heard(seen, 1);
      const range = seen[0]?.getRange(context).load("address,values");
      await context.sync();
      expect([range?.address, range?.values]).toEqual(["Sheet1!C3", [[5]]]);
    });
  });
});

test("events come after the answer to the request that caused them", async () => {
  await withExcel(async (excel) => {
    const order: string[] = [];
    await excel.run(async (context) => {
      const sheet = await sheetWithId(context);
      sheet.onChanged.add(async () => void order.push("event"));
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      order.push("answer");
      await heard(order, 2);
    });
    expect(order).toEqual(["answer", "event"]);
  });
});

test("sheets that are added, activated and deleted are told of", async () => {
  await withExcel(async (excel) => {
    const seen: string[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ type }) => void seen.push(type));
      worksheets.onActivated.add(async ({ type }) => void seen.push(type));
      worksheets.onDeleted.add(async ({ type }) => void seen.push(type));
      await context.sync();
      const sheet = worksheets.add("Data");
      sheet.activate();
      await context.sync();
      await heard(seen, 2);
      sheet.delete();
      await context.sync();
      await heard(seen, 3);
    });
    expect(seen).toEqual(["WorksheetAdded", "WorksheetActivated", "WorksheetDeleted"]);
  });
});

test("a table tells of changes in it", async () => {
  await withExcel(async (excel, host) => {
    const seen: Excel.TableChangedEventArgs[] = [];
    host.person.type("A1:A2", [["Fee"], [1]]);
    await excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Sheet1").tables.add("A1:A2", true).load("id");
      await context.sync();
      table.onChanged.add(async (change) => void seen.push(change));
      await context.sync();
      host.person.type("A2", 5);
      host.person.type("F9", 5);
      await heard(seen, 1);
      expect(seen[0]).toMatchObject({ type: "TableChanged", address: "A2", tableId: table.id });
    });
  });
});

test("tables that are made, deleted or made plain cells are told of", async () => {
  await withExcel(async (excel, host) => {
    const seen: string[] = [];
    host.person.type("A1:A2", [["Fee"], [1]]);
    await excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.onAdded.add(async ({ type, tableId }) => void seen.push(`${type} ${tableId}`));
      tables.onDeleted.add(async ({ type, tableId }) => void seen.push(`${type} ${tableId}`));
      await context.sync();
      const first = tables.add("Sheet1!A1:A2", true).load("id");
      await context.sync();
      await heard(seen, 1);
      first.convertToRange();
      const second = tables.add("Sheet1!A1:A2", true).load("id");
      await context.sync();
      await heard(seen, 3);
      second.delete();
      await context.sync();
      await heard(seen, 4);
      expect(seen).toEqual([
        `TableAdded ${first.id}`,
        `TableDeleted ${first.id}`,
        `TableAdded ${second.id}`,
        `TableDeleted ${second.id}`,
      ]);
    });
  });
});

test("switched off, events are not raised", async () => {
  await withExcel(async (excel, host) => {
    const seen: unknown[] = [];
    await excel.run(async (context) => {
      const sheet = await sheetWithId(context);
      sheet.onChanged.add(async (change) => void seen.push(change));
      context.runtime.enableEvents = false;
      await context.sync();
      host.person.type("A1", 1);
      await heard(seen, 0);
      context.runtime.enableEvents = true;
      await context.sync();
      host.person.type("A1", 2);
      await heard(seen, 1);
    });
  });
});

test("a ribbon button runs its function", async () => {
  await withExcel(async (_excel, host) => {
    const pressed: string[] = [];
    Office.actions.associate("refill", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    host.pressRibbonButton("RefillButton", "refill");
    await heard(pressed, 1);
    expect(pressed).toEqual(["RefillButton"]);
    expect(host.completedCommands).toEqual(["RefillButton"]);
  });
});
