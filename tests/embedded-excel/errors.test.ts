/** @jest-environment ./tests/support/excel-environment.ts */
import { openExcel, withExcel } from "../support/embedded";

interface Case {
  readonly what: string;
  readonly code: string;
  readonly location: string;
  readonly run: (context: Excel.RequestContext) => void;
}

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

const cases: readonly Case[] = [
  {
    what: "a sheet that is not there",
    code: "ItemNotFound",
    location: "WorksheetCollection.getItem",
    run: (context) => context.workbook.worksheets.getItem("Nope").load("name"),
  },
  {
    what: "a table that is not there",
    code: "ItemNotFound",
    location: "TableCollection.getItem",
    run: (context) => context.workbook.tables.getItem("Nope").load("name"),
  },
  {
    what: "a matrix of the wrong shape",
    code: "InvalidArgument",
    location: "Range.values",
    run: (context) => (sheet1(context).getRange("A1:B2").values = [[1, 2, 3]]),
  },
  {
    what: "a large matrix of the wrong shape",
    code: "InvalidArgument",
    location: "Range._ValidateArraySize",
    run: (context) => (sheet1(context).getRange("A1:B999").values = Array(1000).fill([1, 2]) as number[][]),
  },
  {
    what: "no address",
    code: "InvalidArgument",
    location: "Worksheet.getRange",
    run: (context) => sheet1(context).getRange("A0").load("values"),
  },
  {
    what: "cells beyond the sheet's edge",
    code: "InvalidArgument",
    location: "Range.getOffsetRange",
    run: (context) => sheet1(context).getRange("A1").getOffsetRange(-1, 0).load("values"),
  },
  {
    what: "a name that is taken",
    code: "ItemAlreadyExists",
    location: "NamedItemCollection.add",
    run: ({ workbook: { names } }) => {
      names.add("Rate", "=1");
      names.add("RATE", "=2");
    },
  },
  {
    what: "a formula that Excel would not take",
    code: "InvalidArgument",
    location: "Range.formulas",
    run: (context) => (sheet1(context).getRange("A1").formulas = [["=SUM(1,"]]),
  },
  {
    what: "a number format that is none",
    code: "InvalidArgument",
    location: "Range.numberFormat",
    run: (context) => (sheet1(context).getRange("A1").numberFormat = [['"open']]),
  },
  {
    what: "a member that the embedded Excel does not answer",
    code: "ApiNotSupportedInEmbeddedHost",
    location: "Range.getPrecedents",
    run: (context) => sheet1(context).getRange("A1").getPrecedents().load("addresses"),
  },
  {
    what: "a misspelt property",
    code: "ApiNotSupportedInEmbeddedHost",
    location: "Range.vaules",
    run: (context) => sheet1(context).getRange("A1").load("vaules"),
  },
];

test.each(cases)("$what: $code", async ({ run, code, location }) => {
  await withExcel(async (excel) => {
    const done = excel.run(async (context) => {
      run(context);
      await context.sync();
    });
    await expect(done).rejects.toMatchObject({ code, debugInfo: { errorLocation: location } });
  });
});

test("what is read without load or before sync is refused by the library", async () => {
  await withExcel(async (excel) => {
    await excel.run(async (context) => {
      const range = sheet1(context).getRange("A1");
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      const count = context.workbook.worksheets.getCount();
      expect(() => count.value).toThrow(expect.objectContaining({ code: "ValueNotLoaded" }));
      await context.sync();
      expect(count.value).toBe(1);
    });
  });
});

test("a function that is not written stops by its name", async () => {
  await withExcel(async (excel) => {
    const done = excel.run(async (context) => {
      sheet1(context).getRange("A1").formulas = [["=AGGREGATE(9,6,B1:B2)"]];
      await context.sync();
    });
    await expect(done).rejects.toMatchObject({
      code: "FunctionNotSupportedInEmbeddedHost",
      message: "FunctionNotSupportedInEmbeddedHost: AGGREGATE",
    });
  });
});

test("what a batch did before its error stays done, and what came after is not", async () => {
  await withExcel(async (excel, host) => {
    const done = excel.run(async (context) => {
      sheet1(context).getRange("A1").values = [[1]];
      sheet1(context).getRange("A2").values = [[1, 2]];
      sheet1(context).getRange("A3").values = [[3]];
      await context.sync();
    });
    await expect(done).rejects.toMatchObject({ debugInfo: { statement: expect.stringContaining("values") as string } });
    expect(host.person.values("A1:A3")).toEqual([[1], [""], [""]]);
  });
});

async function writeText(length: number): Promise<void> {
  await Excel.run(async (context) => {
    sheet1(context).getRange("A1").values = [["x".repeat(length)]];
    await context.sync();
  });
}

describe("payload limit", () => {
  test("a request one byte over is refused, one of exactly that size is not", async () => {
    const measured = await openExcel();
    await writeText(1000);
    const size = measured.wireLog.batches[0]?.requestBytes ?? 0;
    const host = await openExcel({ payloadLimit: size });
    await writeText(1000);
    await expect(writeText(1001)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(host.wireLog.batches.map(({ refusedAs }) => refusedAs)).toEqual([
      undefined,
      "RequestPayloadSizeLimitExceeded",
    ]);
    expect(host.person.values("A1")).toEqual([["x".repeat(1000)]]);
  });

  test("bytes count, not characters", async () => {
    const host = await openExcel();
    await Excel.run(async (context) => {
      sheet1(context).getRange("A1").values = [["£é€𝄞"]];
      await context.sync();
    });
    const [batch] = host.wireLog.batches;
    expect(batch?.requestBytes).toBe(Buffer.byteLength(JSON.stringify(batch?.request)));
  });

  test("an answer over the limit is refused after the batch was carried out", async () => {
    const host = await openExcel({ payloadLimit: 3000 });
    host.person.type("A1:J100", "a rather long text in every cell");
    const done = Excel.run(async (context) => {
      sheet1(context).getRange("L1").values = [[1]];
      sheet1(context).getRange("A1:J100").load("values");
      await context.sync();
    });
    await expect(done).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(host.person.values("L1")).toEqual([[1]]);
  });

  test("by default it is 5 MB", async () => {
    await openExcel();
    await writeText(4_900_000);
    await expect(writeText(5_300_000)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });
});

test("while a cell is being edited, requests are refused", async () => {
  await withExcel(async (_excel, host) => {
    host.setCellEditMode(true);
    await expect(writeText(3)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    host.setCellEditMode(false);
    await writeText(3);
    expect(host.person.values("A1")).toEqual([["xxx"]]);
  });
});

describe("a failure planned for the n-th request", () => {
  async function threeRequests(): Promise<void> {
    await Excel.run(async (context) => {
      for (const row of [1, 2, 3]) {
        const cell = sheet1(context).getRange(`A${row}`);
        cell.values = [[row]];
        cell.format.font.bold = true;
        await context.sync();
      }
    });
  }

  test.each([
    { n: 1, left: ["", "", ""] },
    { n: 2, left: [1, "", ""] },
    { n: 3, left: [1, 2, ""] },
  ])("$n: what went before is there", async ({ n, left }) => {
    await withExcel(async (_excel, host) => {
      host.failAt(n);
      await expect(threeRequests()).rejects.toMatchObject({ code: "GeneralException" });
      expect(host.person.values("A1:A3").flat()).toEqual(left);
      expect(host.pendingFailures).toBe(0);
    });
  });

  test("one beyond the last request does not come to pass", async () => {
    await withExcel(async (_excel, host) => {
      host.failAt(4);
      await threeRequests();
      expect(host.pendingFailures).toBe(1);
    });
  });

  test("in the middle of a batch, or after all of it with the answer lost", async () => {
    await withExcel(async (_excel, host) => {
      host.failAt(2, { code: "InvalidOperation", afterActions: 7 });
      await expect(threeRequests()).rejects.toMatchObject({ code: "InvalidOperation" });
      const half = host.person.values("A1:A3").flat();
      host.failAt(1, { afterActions: Infinity });
      await expect(threeRequests()).rejects.toMatchObject({ code: "GeneralException" });
      expect([half, host.person.values("A1:A3").flat()]).toEqual([
        [1, 2, ""],
        [1, 2, ""],
      ]);
      expect(host.workbook.active.formats.at(0, 0).bold).toBe(true);
      expect(host.workbook.active.formats.at(1, 0).bold).toBe(false);
    });
  });

  test("as a refusal of the host", async () => {
    await withExcel(async (_excel, host) => {
      host.failAt(1, { code: "AccessDenied" });
      await expect(threeRequests()).rejects.toMatchObject({ code: "AccessDenied" });
      expect(host.wireLog.batches.map(({ refusedAs }) => refusedAs)).toEqual(["AccessDenied"]);
    });
  });

  test.each([0, -1, 1.5])("%p is no number for it", async (n) => {
    const host = await openExcel();
    expect(() => host.failAt(n)).toThrow(RangeError);
  });
});

test("with a latency each request takes its time", async () => {
  const host = await openExcel({ latencyMilliseconds: 30 });
  await writeText(1);
  expect(host.wireLog.batches[0]?.milliseconds).toBeGreaterThanOrEqual(29);
});
