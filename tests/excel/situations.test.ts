/** @jest-environment ./tests/support/excel-environment.ts */
import type { WorkbookPlan } from "../../src/budget/plan/sheet-plan";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { withExcel } from "../support/embedded";
import { areaAddress } from "../../src/excel/areas";
import { readCohortState } from "../../src/excel/cohort-state";
import { fillWorkbook } from "../../src/excel/fill-workbook";
import { readContents } from "../../src/excel/read-contents";
import { readCohortTables } from "./support/read-cohort-tables";
import { examplePlan, exampleTables, planOf } from "./support/example-plan";
import { edited } from "./support/edited";
import { cellOf, fill, held, personAt, refill, rowsOf } from "./support/workbook";

jest.setTimeout(60_000);

const trust = examplePlan("trust");
const figures = { mode: "figures" } as const;
const cohortSheet = "Cohort budget";

/** The trust's plan with one more person at its end. */
function withNewcomer() {
  const tables = exampleTables("trust");
  const [headings, first] = tables.staff as [readonly unknown[], readonly unknown[]];
  return planOf({
    ...tables,
    staff: [...tables.staff, first.map((cell, at) => (headings[at] === "Person" ? "Zed New" : cell))],
  });
}

const inWorkbook = (change: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async ({ workbook }) => {
    change(workbook);
    await workbook.context.sync();
  });

/** What cutting a table and pasting it on another sheet comes to: it stays the table that it was. */
function moveTable(host: EmbeddedExcel, name: string, sheetName: string): void {
  const person = personAt(host);
  const table = host.workbook.findTable(name)!;
  const { row, column, rows, columns } = table.rect;
  const cells = areaAddress({ row: row + 1, column: column + 1, rows, columns });
  const from = table.sheet.name;
  const contents = person.formulas(`'${from}'!${cells}`);
  Object.assign(table, { sheet: host.workbook.sheet(sheetName) });
  person.type(`'${sheetName}'!${cells}`, contents);
  person.clear(`'${from}'!${cells}`);
}

interface Situation {
  readonly what: string;
  readonly edit: (host: EmbeddedExcel) => void | Promise<void>;
  readonly check: (host: EmbeddedExcel) => void;
}

const headingsOf = (host: EmbeddedExcel, table: string): readonly string[] => Object.keys(rowsOf(host, table)[0]!);
const planned = trust.sheets[0]!.tables[0]!;

const situations: readonly Situation[] = [
  {
    what: "the totals row is switched on",
    edit: () => inWorkbook((workbook) => (workbook.tables.getItem("Cohort").showTotals = true)),
    check: (host) => expect(host.workbook.findTable("Cohort")!.hasTotals).toBe(true),
  },
  {
    what: "a table was moved to another sheet",
    edit: async (host) => {
      await inWorkbook((workbook) => workbook.worksheets.add("Mine"));
      moveTable(host, "Cohort", "Mine");
    },
    check: (host) => {
      expect(host.workbook.findTable("Cohort")!.sheet.name).toBe("Mine");
      expect(
        personAt(host)
          .values(`'${cohortSheet}'!A8:A20`)
          .flat()
          .filter((value) => value !== ""),
      ).toEqual([]);
    },
  },
  {
    what: "a whole column was inserted before the table",
    edit: (host) => personAt(host).insertColumns(cohortSheet, 1),
    check: (host) => {
      expect(personAt(host).values(`'${cohortSheet}'!A1:B1`)).toEqual([["", trust.sheets[0]!.cells[0]!.value]]);
      expect(personAt(host).formulas(`'${cohortSheet}'!E5`)).toEqual([["=C5-D5"]]);
    },
  },
  {
    what: "a whole column was inserted inside the table",
    edit: (host) => personAt(host).insertColumns(cohortSheet, 3),
    check: (host) => {
      expect(headingsOf(host, "Cohort").slice(0, 4)).toEqual(["Person", "Role", expect.anything(), "School"]);
      expect(personAt(host).formulas(`'${cohortSheet}'!B5`)).toEqual([
        ['=SUMIFS(Cohort[Fee],Cohort[Left out],"<>all: cannot be read")'],
      ]);
    },
  },
  {
    what: "a column of somebody's own stands between ours, with formulas",
    edit: async (host) => {
      await inWorkbook((workbook) => workbook.tables.getItem("Cohort").columns.add(9, undefined, "Half"));
      personAt(host).type(cellOf(host, "Cohort", 0, "Half"), "=[@Fee]/2");
    },
    check: (host) => {
      expect(headingsOf(host, "Cohort")[9]).toBe("Half");
      expect(rowsOf(host, "Cohort", "formulas")[0]!["Half"]).toBe("=[@Fee]/2");
    },
  },
  {
    what: "the table is sorted by a figure",
    edit: (host) => personAt(host).sortTable("Cohort", "Net cost", false),
    check: (host) => {
      const standing = rowsOf(host, "Cohort").slice(0, planned.rows.length);
      const costs = standing.map((row) => row["Net cost"]).filter((cost) => typeof cost === "number");
      expect(costs).toEqual([...costs].sort((one, other) => Number(other) - Number(one)));
    },
  },
  {
    what: "a sheet was renamed",
    edit: (host) => host.workbook.renameSheet(host.workbook.sheet("Summary"), "Head's summary"),
    check: (host) => {
      expect(host.workbook.findSheet("Summary")).toBeNull();
      const title = trust.sheets.find(({ name }) => name === "Summary")!.cells[0]!.value;
      expect(personAt(host).values("'Head''s summary'!A1")).toEqual([[title]]);
    },
  },
  {
    what: "sheets are hidden",
    edit: () =>
      inWorkbook(({ worksheets }) => {
        for (const name of ["Prices", cohortSheet]) worksheets.getItem(name).visibility = "Hidden";
      }),
    check: (host) => expect(host.workbook.sheet(cohortSheet).visibility).toBe("Hidden"),
  },
  {
    what: "the workbook's structure is protected",
    edit: (host) => {
      host.workbook.protection = { options: {}, password: undefined };
    },
    check: (host) => expect(host.workbook.sheets).toHaveLength(trust.sheets.length + 1),
  },
  {
    what: "rows in the middle are empty",
    edit: (host) => {
      const blank = planned.columns.map(() => "");
      personAt(host).addTableRows("Cohort", [blank, blank], 2);
      for (const heading of headingsOf(host, "Cohort")) personAt(host).clear(cellOf(host, "Cohort", 2, heading));
    },
    check: (host) => {
      const people = rowsOf(host, "Cohort").map((row) => row["Person"]);
      expect(people.slice(0, 5)).toEqual([planned.rows[0]![0], planned.rows[1]![0], "", "", planned.rows[2]![0]]);
    },
  },
];

test.each(situations)("a refill is right where $what", async ({ edit, check }) => {
  await edited(edit, check);
});

test.each(situations)("a person comes in by an import where $what", async ({ edit, check }) => {
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    await edit(host);
    const total = Number(personAt(host).values(host.workbook.findName("CohortPeople", null)!.formula.slice(1))[0]![0]);
    const answer = await fillWorkbook(withNewcomer(), figures);
    expect(answer.kind).toBe("filled");
    check(host);
    const people = rowsOf(host, "Cohort")
      .map((row) => row["Person"])
      .filter((person) => person !== "");
    expect(people).toHaveLength(planned.rows.length + 1);
    expect(people.at(-1)).toBe("Zed New");
    expect(personAt(host).values(host.workbook.findName("CohortPeople", null)!.formula.slice(1))).toEqual([
      [total + 1],
    ]);
  });
});

test("cells that may be empty stay so in a refill, and are filled by an import", async () => {
  await edited(
    (host) => {
      for (const heading of ["Role", "Place"]) personAt(host).clear(cellOf(host, "Cohort", 3, heading));
    },
    async (host) => {
      expect(rowsOf(host, "Cohort")[3]).toMatchObject({ Role: "", Place: "" });
      await fill(trust, figures);
      expect(rowsOf(host, "Cohort")[3]).toMatchObject({ Role: planned.rows[3]![1], Place: planned.rows[3]![7] });
    },
  );
});

/** The trust's plan with nobody in it. */
function withNobody(): WorkbookPlan {
  const [cohort, ...others] = trust.sheets;
  return { ...trust, sheets: [{ ...cohort!, tables: [{ ...planned, rows: [] }] }, ...others] };
}

test("a list without anybody is filled, and filled again", async () => {
  await withExcel(async (_excel, host) => {
    await fill(withNobody(), figures);
    expect(rowsOf(host, "Cohort")).toHaveLength(1);
    const before = held(host);
    await fill(withNobody(), { ...figures, rowsFrom: "workbook" });
    expect(held(host)).toEqual(before);
    await fill(trust, figures);
    expect(rowsOf(host, "Cohort").map((row) => row["Person"])).toEqual(planned.rows.map(([person]) => person));
  });
});

test("everybody is deleted", async () => {
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    personAt(host).deleteTableRows(
      "Cohort",
      planned.rows.map((_, index) => index),
    );
    const tables = await Excel.run((context) => readCohortTables(context));
    expect(
      tables.staff
        .slice(1)
        .flat()
        .filter((cell) => cell !== ""),
    ).toEqual([]);
    expect((await fill(withNobody(), { ...figures, rowsFrom: "workbook" })).kept).toEqual([]);
    expect(
      rowsOf(host, "Cohort")
        .flatMap((row) => Object.values(row))
        .filter((value) => value !== ""),
    ).toEqual([]);
    expect(personAt(host).values(`'${cohortSheet}'!A5`)).toEqual([[0]]);
  });
});

test("a table that was made a range is not read any more, and comes back below their cells", async () => {
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    await inWorkbook((workbook) => workbook.tables.getItem("Schools").convertToRange());
    const there = personAt(host).values("Schools!A1:J9");
    expect((await readCohortState()).cohort).not.toHaveProperty("schools");
    await fill(trust, figures);
    expect(personAt(host).values("Schools!A1:J9")).toEqual(there);
    expect(host.workbook.findTable("Schools")!.rect.row).toBeGreaterThan(trust.sheets[1]!.tables[0]!.rows.length + 4);
    const before = held(host);
    await refill(figures);
    expect(held(host)).toEqual(before);
  });
});

test("a table of somebody else's that has our name is asked about, once ours is gone", async () => {
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    await inWorkbook((workbook) => {
      workbook.tables.getItem("Cohort").delete();
      const mine = workbook.worksheets.add("Mine");
      mine.getRange("A1:A2").values = [["Town"], ["York"]];
      mine.tables.add("A1:A2", true).name = "Cohort";
    });
    expect(await fillWorkbook(trust, figures)).toMatchObject({
      kind: "clash",
      clashes: [{ kind: "table", name: "Cohort", suggestion: "Cohort_2", canBeOurs: false }],
    });
    const choices = [{ kind: "table", name: "Cohort", choice: "another name" }] as const;
    expect(await fillWorkbook(trust, { ...figures, choices })).toMatchObject({ kind: "filled" });
    expect(personAt(host).values("Mine!A1:A2")).toEqual([["Town"], ["York"]]);
    expect(rowsOf(host, "Cohort_2")).toHaveLength(planned.rows.length);
  });
});

test("ours under another name is not mistaken for somebody else's that has its old one", async () => {
  await edited(
    () =>
      inWorkbook((workbook) => {
        workbook.tables.getItem("Prices").name = "Fees";
        const mine = workbook.worksheets.add("Mine");
        mine.getRange("A1:A2").values = [["Town"], ["York"]];
        mine.tables.add("A1:A2", true).name = "Prices";
      }),
    (host) => {
      expect(rowsOf(host, "Prices")).toEqual([{ Town: "York" }]);
      expect(rowsOf(host, "Fees").length).toBe(trust.sheets[2]!.tables[0]!.rows.length);
    },
  );
});

test("somebody who starts typing in a cell half-way finds the workbook as it was", async () => {
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    const before = held(host);
    const stages: string[] = [];
    const onProgress = ({ stage }: { readonly stage: string }): void => {
      if (stage === "writing" && !stages.includes("writing")) {
        host.setCellEditMode(true);
        setTimeout(() => host.setCellEditMode(false), 50);
      }
      stages.push(stage);
    };
    await expect(fillWorkbook(withNewcomer(), { ...figures, onProgress })).rejects.toMatchObject({
      failure: "cell-edit",
      isRestored: true,
    });
    expect(stages).toContain("putting back");
    expect(held(host)).toEqual(before);
  });
});

test("an answer that is too large is asked for in halves", async () => {
  await withExcel(
    async (_excel, host) => {
      const rows = Array.from({ length: 64 }, (_, row) => [`row ${row} ${"x".repeat(400)}`, row]);
      personAt(host).type("Sheet1!A1:B64", rows);
      const { id } = host.workbook.sheet("Sheet1");
      const before = host.wireLog.roundTrips;
      const area = { row: 1, column: 1, rows: 64, columns: 2 };
      const read = await Excel.run((context) => readContents(context, new Map([[id, area]]), () => undefined));
      expect(read.get(id)!.values).toEqual(rows);
      expect(host.wireLog.roundTrips - before).toBeGreaterThan(4);
    },
    { payloadLimit: 20_000 },
  );
});
