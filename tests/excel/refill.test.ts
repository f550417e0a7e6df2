/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";
import type { CellValue, TablePlan, WorkbookPlan } from "../../src/budget/plan/sheet-plan";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { readCohortTables } from "./support/read-cohort-tables";
import { examplePlan, exampleTables, planOf } from "./support/example-plan";
import { edited } from "./support/edited";
import { at, cellOf, fill, held, personAt, refill, rowsOf } from "./support/workbook";

const trust = examplePlan("trust");
const figures = { mode: "figures" } as const;

jest.setTimeout(60_000);

const addColumn = (table: string, heading: string, index?: number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem(table).columns.add(index, undefined, heading);
    await context.sync();
  });

const person = (host: EmbeddedExcel) => personAt(host);
const people = (host: EmbeddedExcel): readonly unknown[] => rowsOf(host, "Cohort").map((row) => row["Person"]);

test("another programme for a person", async () => {
  await edited(
    (host) => person(host).type(cellOf(host, "Cohort", 0, "Programme"), "NPQLT"),
    (host) => expect(rowsOf(host, "Cohort")[0]).toMatchObject({ Programme: "NPQLT" }),
  );
});

test("three more people, one fewer, another order", async () => {
  await edited(
    (host) => {
      const last = rowsOf(host, "Cohort").at(-1)!;
      const newRow = (name: string) =>
        Object.entries(last).map(([heading, value]) => {
          const isInput = ["Role", "School", "Programme", "Intake", "Place"].includes(heading);
          return heading === "Person" ? name : isInput ? value : "";
        });
      person(host).addTableRows("Cohort", ["Zed One", "Zed Two", "Zed Two"].map(newRow));
      person(host).deleteTableRows("Cohort", [1]);
      person(host).sortTable("Cohort", "Person", false);
    },
    (host, { kept }) => {
      const before = trust.sheets[0]!.tables[0]!.rows.map(([name]) => name).filter((_, index) => index !== 1);
      expect(people(host)).toEqual([...before, "Zed One", "Zed Two", "Zed Two"].sort().reverse());
      expect(kept).toEqual([]);
    },
  );
});

test("all of it at once: edits, rows, order, a column of one's own renamed, a formula typed over", async () => {
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    await addColumn("Cohort", "Line manager", 2);
    person(host).type(cellOf(host, "Cohort", 4, "Line manager"), "Mx Patel");
    await refill(figures);
    const managed = rowsOf(host, "Cohort")[4]!["Person"];
    person(host).type(cellOf(host, "Cohort", -1, "Line manager"), "Mentor");
    person(host).type(cellOf(host, "Cohort", 0, "Programme"), "NPQLT");
    person(host).type(cellOf(host, "Cohort", 4, "Net cost"), "=1000*2");
    const last = rowsOf(host, "Cohort").at(-1)!;
    const inputs = ["Role", "School", "Programme", "Intake", "Place"];
    const newRows = ["Zed One", "Zed Two", "Zed Three"].map((name) =>
      Object.entries(last).map(([heading, value]) =>
        heading === "Person" ? name : inputs.includes(heading) ? value : "",
      ),
    );
    person(host).addTableRows("Cohort", newRows);
    person(host).deleteTableRows("Cohort", [1]);
    person(host).sortTable("Cohort", "Person", false);
    const sorted = people(host);
    const { kept } = await refill(figures);
    expect(people(host)).toEqual(sorted);
    const row = rowsOf(host, "Cohort", "formulas").findIndex((cells) => cells["Person"] === managed);
    expect(rowsOf(host, "Cohort", "formulas")[row]).toMatchObject({ Mentor: "Mx Patel", "Net cost": "=1000*2" });
    expect(kept.map(({ sheet, address }) => `'${sheet}'!${address}`)).toEqual([
      cellOf(host, "Cohort", row, "Net cost"),
    ]);
    const tables = await Excel.run((context) => readCohortTables(context));
    const planned = planOf(tables).sheets[0]!.tables[0]!;
    const fee = planned.columns.findIndex(({ heading }) => heading === "Fee");
    expect(rowsOf(host, "Cohort").map((cells) => cells["Fee"])).toEqual(planned.rows.map((cells) => cells[fee] ?? ""));
  });
});

test("notes beside, below and above, rows inserted above, and a column of one's own in the table", async () => {
  await edited(
    (host) => {
      const table = host.workbook.findTable("Cohort")!;
      const below = table.rect.row + table.rect.rows + 3;
      person(host).type(at("Cohort budget", below, 2), "Agreed by the governors");
      person(host).type(at("Cohort budget", 3, 12), "a note");
      person(host).insertRows("Cohort budget", 4, 2);
      person(host).type(at("Cohort budget", 4, 1), "Draft for May");
      person(host).type(
        at("Cohort budget", table.rect.row + 1, table.rect.column + table.rect.columns + 1),
        "Line manager",
      );
    },
    (host) => {
      const cells = JSON.stringify(held(host));
      for (const note of ["Agreed by the governors", "a note", "Draft for May", "Line manager"])
        expect(cells.split(`"${note}"`)).toHaveLength(2);
      expect(person(host).values("'Cohort budget'!A6:B6")).toEqual([["People", "Fees"]]);
      expect(person(host).formulas("'Cohort budget'!D7")).toEqual([["=B7-C7"]]);
      expect(host.workbook.findName("CohortFees", null)!.formula.replaceAll("'", "")).toBe("=Cohort budget!$B$7");
    },
  );
});

test.each([
  ["headed first", ["Line manager", "Mx Patel"]],
  ["headed last", ["Mx Patel", "Line manager"]],
])("a column typed right beside the table stays with its people when they are sorted: %s", async (_, order) => {
  let managed: unknown;
  await edited(
    (host) => {
      const { rect } = host.workbook.findTable("Cohort")!;
      const beside = rect.column + rect.columns + 1;
      for (const typed of order) {
        const row = rect.row + (typed === "Line manager" ? 1 : 3);
        person(host).type(at("Cohort budget", row, beside), typed);
      }
      managed = rowsOf(host, "Cohort")[1]!["Person"];
      person(host).sortTable("Cohort", "Net cost");
    },
    (host) => {
      const noted = rowsOf(host, "Cohort").filter((row) => row["Line manager"] !== "");
      expect(noted.map((row) => [row["Person"], row["Line manager"]])).toEqual([[managed, "Mx Patel"]]);
      expect(people(host)[1]).not.toBe(managed);
    },
  );
});

test("columns of one's own between ours, and one of ours deleted", async () => {
  await edited(
    async (host) => {
      await addColumn("Cohort", "Line manager", 2);
      await addColumn("Schools", "Head", 0);
      person(host).type(cellOf(host, "Cohort", 0, "Line manager"), "Mx Patel");
      await Excel.run(async (context) => {
        context.workbook.tables.getItem("Cohort").columns.getItem("Why").delete();
        await context.sync();
      });
    },
    (host) => {
      expect(Object.keys(rowsOf(host, "Cohort")[0]!).slice(0, 4)).toEqual(["Person", "Role", "Line manager", "School"]);
      expect(rowsOf(host, "Cohort")[0]).toMatchObject({ "Line manager": "Mx Patel", Why: expect.stringMatching(/./) });
      expect(Object.keys(rowsOf(host, "Schools")[0]!)[0]).toBe("Head");
    },
  );
});

test("a column of ours renamed, and the table and its sheet too", async () => {
  await edited(
    (host) => {
      person(host).type(cellOf(host, "Cohort", -1, "Fee"), "NPQ fee");
      person(host).type(cellOf(host, "Cohort", -1, "Quote"), "Our quote");
      host.workbook.renameSheet(host.workbook.sheet("Cohort budget"), "Plan 2025");
      person(host).type(cellOf(host, "Cohort", -1, "NPQ fee"), "Fee");
    },
    (host) => {
      expect(Object.keys(rowsOf(host, "Cohort")[0]!)).toContain("Our quote");
      expect(host.workbook.sheets.map(({ name }) => name)).not.toContain("Cohort budget");
    },
  );
});

test("a row whose entries were cleared leaves no figures behind", async () => {
  await edited(
    (host) => {
      const { columns } = trust.sheets[0]!.tables[0]!;
      for (const { heading, style } of columns)
        if (style === "input") person(host).clear(cellOf(host, "Cohort", 3, heading));
    },
    (host) => {
      expect(new Set(Object.values(rowsOf(host, "Cohort")[3]!))).toEqual(new Set([""]));
      const groups = rowsOf(host, "ByFunding").map((row) => Number(row["People"]));
      expect(groups.reduce((sum, group) => sum + group, 0)).toBe(trust.sheets[0]!.tables[0]!.rows.length - 1);
    },
  );
});

test("of two rows that say the same, only the one that was typed over is kept", async () => {
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    const twin = rowsOf(host, "Cohort")[2]!;
    const isInput = new Set(
      trust.sheets[0]!.tables[0]!.columns.flatMap((own) => (own.style === "input" ? own.heading : [])),
    );
    const entries = Object.entries(twin).map(([heading, value]) => (isInput.has(heading) ? value : null));
    person(host).addTableRows("Cohort", [entries]);
    const netCost = cellOf(host, "Cohort", 2, "Net cost");
    person(host).type(netCost, "=1000*2");
    for (let time = 1; time <= 3; time += 1) {
      const { kept } = await refill(figures);
      expect(kept.map(({ sheet, address }) => `'${sheet}'!${address}`)).toEqual([netCost]);
    }
  });
});

test("people whose school goes without saying are among its totals", async () => {
  await withExcel(async (_excel, host) => {
    await fill(examplePlan("primary"), figures);
    const [before] = rowsOf(host, "BySchool");
    person(host).clear(cellOf(host, "Cohort", 0, "School"));
    person(host).clear(cellOf(host, "Cohort", 3, "School"));
    await refill(figures);
    expect(rowsOf(host, "Cohort")[0]).toMatchObject({ School: "" });
    expect(rowsOf(host, "BySchool")).toEqual([before]);
  });
});

test.each(["Plan 2025", "Plan", "Head's plan", "Größe"])("a sheet that others refer to is called %s", async (name) => {
  await edited(
    (host) => host.workbook.renameSheet(host.workbook.sheet("Cohort budget"), name),
    (_host, { kept }) => expect(kept).toEqual([]),
  );
});

test("texts stay texts in rows that were inserted right under the headings", async () => {
  await edited(
    (host) => person(host).insertRows("Sources", trust.sheets.at(-1)!.tables[0]!.headerRow + 1, 2),
    (host) => {
      const { columns, rows } = trust.sheets.at(-1)!.tables[0]!;
      const texts = rows.map((row) => row.map((cell) => cell ?? ""));
      expect(rowsOf(host, "Sources").map((row) => columns.map(({ heading }) => row[heading]))).toEqual(texts);
    },
  );
});

test("a formula typed over ours is kept and named", async () => {
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    const netCost = cellOf(host, "Cohort", 2, "Net cost");
    const total = "'Cohort budget'!B5";
    person(host).type(netCost, 123);
    person(host).type(total, "=SUM(Cohort[Fee])*1.1");
    const answer = await refill(figures);
    expect(answer.kept.map(({ sheet, address }) => `'${sheet}'!${address}`).sort()).toEqual([total, netCost].sort());
    expect(person(host).values(netCost)).toEqual([[123]]);
    expect(person(host).formulas(total)).toEqual([["=SUM(Cohort[Fee])*1.1"]]);
  });
});

test("people, rows and notes added to tables that are ours", async () => {
  await edited(
    async (host) => {
      await addColumn("Checks", "Done by");
      person(host).type(cellOf(host, "Checks", 0, "Done by"), "JB");
      person(host).addTableRows("Sources", [["Our own policy", "£210", "", "", "", "", "", ""]]);
      person(host).sortTable("ByProgramme", "Programme", false);
    },
    (host) => {
      expect(rowsOf(host, "Checks")[0]).toMatchObject({ "Done by": "JB" });
      expect(rowsOf(host, "Sources").at(-1)).toMatchObject({ Figure: "Our own policy" });
      const programmes = rowsOf(host, "ByProgramme").map((row) => String(row["Programme"]));
      expect(programmes).toEqual([...programmes].sort().reverse());
    },
  );
});

test("a programme that nobody took before makes room on Summary", async () => {
  await edited(
    (host) => {
      person(host).type("Summary!N40", "my sums");
      person(host).type(cellOf(host, "Cohort", 0, "Programme"), "NPQEL");
      person(host).type(cellOf(host, "Cohort", 1, "Programme"), "NPQEYL");
    },
    (host) => {
      const taken = rowsOf(host, "Cohort")
        .map((row) => row["Programme"])
        .filter((code) => code !== "");
      expect(rowsOf(host, "ByProgramme").map((row) => row["Programme"])).toEqual(
        expect.arrayContaining(["NPQEL", "NPQEYL"]),
      );
      expect(rowsOf(host, "ByProgramme").reduce((sum, row) => sum + Number(row["People"]), 0)).toBe(taken.length);
    },
  );
});

test("a sheet of ours that was deleted comes back; others are not touched", async () => {
  await edited(
    (host) => {
      person(host).type("Sheet1!A1:B2", [
        ["mine", 1],
        ["=B1*2", 2],
      ]);
      host.workbook.removeSheet(host.workbook.sheet("Sources"));
    },
    (host) => {
      expect(host.workbook.sheets.map(({ name }) => name)).toContain("Sources");
      expect(person(host).formulas("Sheet1!A1:B2")).toEqual([
        ["mine", 1],
        ["=B1*2", 2],
      ]);
    },
  );
});

test("checks stand in the plan's order after a refill, and in people's where they sorted them", async () => {
  const messages = (host: EmbeddedExcel): readonly unknown[] =>
    rowsOf(host, "Checks").map((row) => row["What to look at"]);
  const planned = async (): Promise<readonly unknown[]> => {
    const tables = await Excel.run((context) => readCohortTables(context));
    return planOf(tables)
      .sheets.find(({ name }) => name === "Checks")!
      .tables[0]!.rows.map((row) => row[3]);
  };
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    const before = messages(host);
    person(host).type(cellOf(host, "Cohort", 3, "Programme"), "NPQEL");
    person(host).clear(cellOf(host, "Schools", 1, "Listed"));
    await refill(figures);
    expect(messages(host)).toEqual(await planned());
    expect(messages(host)).not.toEqual(before);
    person(host).sortTable("Checks", "About", false);
    const sorted = rowsOf(host, "Checks").map((row) => row["About"]);
    await refill(figures);
    expect(rowsOf(host, "Checks").map((row) => row["About"])).toEqual(sorted);
    await refill(figures);
    expect(rowsOf(host, "Checks").map((row) => row["About"])).toEqual(sorted);
  });
});

/** The trust's plan as it would be with another row among its prices. */
function withPrices(change: (rows: TablePlan["rows"]) => TablePlan["rows"]): WorkbookPlan {
  const sheets = trust.sheets.map((sheet) =>
    sheet.name === "Prices"
      ? { ...sheet, tables: sheet.tables.map((table) => ({ ...table, rows: change(table.rows) })) }
      : sheet,
  );
  return { ...trust, sheets };
}

describe("a published price", () => {
  const { columns, rows } = trust.sheets.find(({ name }) => name === "Prices")!.tables[0]!;
  const column = (heading: string): number => columns.findIndex((own) => own.heading === heading);
  const changed = rows.findIndex((row) => row[0] === "Published" && row[column("Programme")] === "NPQLTD");
  const withCell = (heading: string, value: CellValue) =>
    withPrices((all) =>
      all.map((row, index) =>
        index === changed ? row.map((cell, at) => (at === column(heading) ? value : cell)) : row,
      ),
    );

  test.each([
    ["Price", 1234.5],
    ["Checked on", "31 May 2031"],
  ])("whose %s changes takes the place of the old one", async (heading, value) => {
    await withExcel(async (_excel, host) => {
      await fill(trust, figures);
      await fill(withCell(heading, value), { ...figures, rowsFrom: "workbook" });
      const after = rowsOf(host, "Prices");
      expect(after).toHaveLength(rows.length);
      expect(after[changed]).toMatchObject({ Kind: "Published", [heading]: value });
    });
  });

  test("beside which somebody wrote a note takes the new price, and keeps the note", async () => {
    await withExcel(async (_excel, host) => {
      await fill(trust, figures);
      person(host).type(cellOf(host, "Prices", changed, "Note"), "asked on 3 May");
      await fill(withCell("Price", 1234.5), { ...figures, rowsFrom: "workbook" });
      const after = rowsOf(host, "Prices");
      expect(after).toHaveLength(rows.length);
      expect(after[changed]).toMatchObject({ Price: 1234.5, Note: "asked on 3 May" });
    });
  });

  test.each([
    ["Price", 1999],
    ["Provider", ""],
    ["Intake", "Spring 2023"],
    ["Programme", "NPQSL"],
    ["Provider", "Another provider"],
    ["VAT wording", "none"],
    ["Source", "somewhere"],
    ["Checked on", "today"],
  ])(
    "whose %s somebody types over ('%s') is published again by an update, and their notes stay",
    async (heading, typed) => {
      await withExcel(async (_excel, host) => {
        await fill(trust, figures);
        await Excel.run(async (context) => {
          context.workbook.tables.getItem("Prices").columns.add(undefined, undefined, "Asked");
          await context.sync();
        });
        const before = rowsOf(host, "Prices");
        for (const row of before.keys()) person(host).type(cellOf(host, "Prices", row, "Asked"), `asked ${row}`);
        for (const [own, value] of [
          ["Note", "mine"],
          ["VAT charged", true],
        ] as const)
          person(host).type(cellOf(host, "Prices", changed, own), value);
        expect(await refill(figures)).toMatchObject({ putBack: 0 });
        person(host).type(cellOf(host, "Prices", changed, heading), typed);
        expect(await refill(figures)).toMatchObject({ putBack: 1 });
        const after = rowsOf(host, "Prices");
        expect(after).toEqual(
          before.map((row, index) => ({
            ...row,
            Asked: `asked ${index}`,
            ...(index === changed ? { Note: "mine", "VAT charged": true } : {}),
          })),
        );
      });
    },
  );

  test("whose kind somebody wrote in small letters is published again by one update", async () => {
    await withExcel(async (_excel, host) => {
      await fill(trust, figures);
      const before = rowsOf(host, "Prices");
      person(host).type(cellOf(host, "Prices", changed, "Kind"), "published ");
      person(host).type(cellOf(host, "Prices", changed, "Price"), 1999);
      await refill(figures);
      expect(rowsOf(host, "Prices")).toEqual(before);
    });
  });

  test("made a quote for another intake stays one, also where an import brings the published one again", async () => {
    await withExcel(async (_excel, host) => {
      await fill(trust, figures);
      const published = rowsOf(host, "Prices")[changed]!;
      person(host).type(cellOf(host, "Prices", changed, "Kind"), "Quote");
      person(host).type(cellOf(host, "Prices", changed, "Intake"), "Spring 2031");
      const quote = rowsOf(host, "Prices")[changed]!;
      await fill(trust, { ...figures, rowsFrom: "import" });
      const after = rowsOf(host, "Prices");
      expect(after[changed]).toEqual(quote);
      expect(after.slice(rows.length)).toEqual([published]);
    });
  });

  test.each([
    ["made a quote", { Kind: "Quote", Price: 1999 }],
    [
      "of somebody's own, that nobody published",
      { Programme: "NPQSL", Intake: "Spring 2030", Provider: "Me", Price: 1 },
    ],
  ])(
    "%s stays as it was typed, and the published one comes again",
    async (_, typed: Record<string, string | number>) => {
      await withExcel(async (_excel, host) => {
        await fill(trust, figures);
        const published = rowsOf(host, "Prices")[changed]!;
        for (const [heading, value] of Object.entries(typed))
          person(host).type(cellOf(host, "Prices", changed, heading), value);
        await refill(figures);
        const after = rowsOf(host, "Prices");
        expect(after[changed]).toEqual({ ...published, ...typed });
        expect(after.slice(rows.length)).toEqual([published]);
        await refill(figures);
        expect(rowsOf(host, "Prices")).toEqual(after);
      });
    },
  );

  test("beside quotes for several intakes, in people's own words, leaves them as many", async () => {
    await edited(
      (host) => {
        const quote = { Kind: "Quote", Programme: "NPQSL", Provider: "Hill Hub", Price: 800 };
        ["Oct 2026", "Feb 2027"].forEach((words, index) => {
          for (const [heading, value] of Object.entries({ ...quote, Intake: words }))
            person(host).type(cellOf(host, "Prices", rows.length + index, heading), value);
        });
      },
      (host) => {
        const quotes = rowsOf(host, "Prices").slice(rows.length);
        expect(quotes.map((row) => row["Intake"])).toEqual(["Autumn 2026", "Spring 2027"]);
      },
    );
  });

  test("that is no longer published goes; a quote that the plan does not have stays", async () => {
    await withExcel(async (_excel, host) => {
      await fill(trust, figures);
      const quotes = rows.filter((row) => row[0] === "Quote").length;
      expect(quotes).toBeGreaterThan(0);
      await fill(
        withPrices((all) => all.filter((row, index) => index !== changed && row[0] !== "Quote")),
        { ...figures, rowsFrom: "workbook" },
      );
      const after = rowsOf(host, "Prices").filter((row) => row["Kind"] !== "");
      expect(after.filter((row) => row["Kind"] === "Quote")).toHaveLength(quotes);
      expect(after).toHaveLength(rows.length - 1);
    });
  });
});

test("an import that says nothing of places leaves a confirmed one confirmed; one that does brings it up to date", async () => {
  await withExcel(async (_excel, host) => {
    const tables = exampleTables("trust");
    const [headings, ...people] = tables.staff as [readonly unknown[], ...(readonly unknown[])[]];
    const place = headings.indexOf("Place");
    const staff = [headings, ...people].map((row) => row.filter((_, index) => index !== place));
    await fill(planOf({ ...tables, staff }), figures);
    person(host).type(cellOf(host, "Cohort", 0, "Place"), "Confirmed");
    await fill(planOf({ ...tables, staff }), figures);
    expect(rowsOf(host, "Cohort")[0]).toMatchObject({ Place: "Confirmed" });
    for (const said of ["Requested", "Refused"]) {
      const saying = people.map((row) => row.map((cell, index) => (index === place ? said : cell)));
      await fill(planOf({ ...tables, staff: [headings, ...saying] }), figures);
      expect(rowsOf(host, "Cohort")[0]).toMatchObject({ Place: said });
    }
  });
});

test("an import brings matched rows up to it, adds new people, and takes nothing away", async () => {
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    const before = rowsOf(host, "Cohort");
    person(host).type(cellOf(host, "Cohort", 0, "Quote"), 500);
    person(host).sortTable("Cohort", "Person", false);
    const tables = exampleTables("trust");
    const [headings, first, second] = tables.staff as [readonly unknown[], ...(readonly unknown[])[]];
    const role = headings.indexOf("Role");
    const promoted = second!.map((cell, index) => (index === role ? "Executive head" : cell));
    const added = first!.map((cell, index) => (index === 0 ? "Zed New" : cell));
    const answer = await fill(planOf({ ...tables, staff: [headings, first!, promoted, added] }), figures);
    const rows = rowsOf(host, "Cohort");
    const named = (name: unknown) => rows.find((row) => row["Person"] === name);
    expect(rows).toHaveLength(before.length + 1);
    expect(rows.at(-1)).toMatchObject({ Person: "Zed New" });
    expect(named(before[0]!["Person"])).toMatchObject({ Quote: 500 });
    expect(named(before[1]!["Person"])).toMatchObject({ Role: "Executive head" });
    expect(answer.otherRows.get("Cohort")).toBe(before.length - 2);
  });
});
