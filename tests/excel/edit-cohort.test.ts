/** @jest-environment ./tests/support/excel-environment.ts */
import type { EmbeddedExcel } from "../../src/embedded-excel";
import type { CohortEdit } from "../../src/excel/edit-cohort";
import { editCohort } from "../../src/excel/edit-cohort";
import { callsOwnFunction } from "../../src/excel/own-functions";
import { readCohortTables } from "./support/read-cohort-tables";
import { withExcel } from "../support/embedded";
import { examplePlan, planOf } from "./support/example-plan";
import { openLiveExcel, settled } from "./support/live";
import { cellOf, fill, held, personAt, rowsOf } from "./support/workbook";

jest.setTimeout(60_000);

const plan = examplePlan("primary");
const figures = { mode: "figures" } as const;
const people = plan.sheets[0]!.tables[0]!.rows.length;

const cell = (row: number, heading: string, value: string | number | boolean | null): CohortEdit => {
  return { kind: "cell", table: "staff", row, heading, value };
};
const added = (...rows: Readonly<Record<string, string | number | boolean | null>>[]): CohortEdit => {
  return { kind: "rows-added", table: "staff", rows };
};
const deleted = (row: number): CohortEdit => ({ kind: "row-deleted", table: "staff", row });

const names = (host: EmbeddedExcel): readonly unknown[] => rowsOf(host, "Cohort").map((row) => row["Person"]);

/** A filled workbook with figures. */
async function filled(body: (host: EmbeddedExcel) => Promise<void>): Promise<void> {
  await withExcel(async (_excel, host) => {
    await fill(plan, figures);
    await body(host);
  });
}

describe("with live functions", () => {
  test("a cell that is edited brings its figures along", async () => {
    const host = await openLiveExcel();
    await fill(plan);
    await editCohort([cell(2, "Programme", "NPQEL"), cell(3, "Programme", "NPQH"), cell(2, "Place", "Refused")]);
    await settled();
    const expected = planOf(await Excel.run((context) => readCohortTables(context))).sheets[0]!.tables[0]!;
    const rows = rowsOf(host, "Cohort");
    expect(rows.slice(0, 2).map((row) => row["Programme"])).toEqual(["NPQEL", "NPQH"]);
    expected.columns.forEach(({ heading }, index) => {
      const found = rows.slice(0, 2).map((row) => row[heading]);
      expect({ heading, found }).toEqual({ heading, found: expected.rows.slice(0, 2).map((row) => row[index] ?? "") });
    });
  });

  test("a person who is added gets the functions of the other rows, and their looks", async () => {
    const host = await openLiveExcel();
    await fill(plan);
    const [first] = rowsOf(host, "Cohort");
    const { School: school, Intake: intake } = first!;
    await editCohort([added({ Person: "New one", School: school!, Intake: intake!, Programme: "NPQSL" })]);
    await settled();
    const expected = planOf(await Excel.run((context) => readCohortTables(context))).sheets[0]!.tables[0]!;
    const last = rowsOf(host, "Cohort").at(-1)!;
    expect(last["Person"]).toBe("New one");
    const worked = expected.columns.filter(({ style }) => style === "calculated").map(({ heading }) => heading);
    const planned = expected.rows.at(-1)!;
    for (const heading of worked) {
      const index = expected.columns.findIndex((column) => column.heading === heading);
      expect({ heading, found: last[heading] }).toEqual({ heading, found: planned[index] ?? "" });
    }
    const formulas = rowsOf(host, "Cohort", "formulas");
    expect(callsOwnFunction(String(formulas.at(-1)!["Fee"]))).toBe(true);
    for (const heading of worked) expect(formulas.at(-1)![heading]).toBe(formulas[0]![heading]);
    const { sheet, rect } = host.workbook.findTable("Cohort")!;
    const columns = Array.from({ length: rect.columns }, (_, at) => rect.column + at);
    const looks = (row: number) => columns.map((column) => sheet.formats.at(row, column));
    expect(looks(rect.row + rect.rows - 1)).toEqual(looks(rect.row + rect.rows - 2));
  });
});

test("an empty row gets its formulas once the pane writes something into it", async () => {
  const host = await openLiveExcel();
  await fill(plan);
  const [{ Fee: fee } = {}] = rowsOf(host, "Cohort", "formulas");
  await editCohort([added({}, { Person: "" })]);
  expect(rowsOf(host, "Cohort", "formulas").slice(-2)).toEqual(
    Array(2).fill(Object.fromEntries(host.workbook.findTable("Cohort")!.columnNames.map((name) => [name, ""]))),
  );
  await editCohort([cell(people + 2, "Person", "New one")]);
  const [first, second] = rowsOf(host, "Cohort", "formulas").slice(-2);
  expect(first).toMatchObject({ Person: "New one", Fee: fee });
  expect(second).toMatchObject({ Person: "", Fee: "" });
});

test("where figures stand, new rows have none, and native formulas go on", async () => {
  await filled(async (host) => {
    await editCohort([added({ Person: "New one" })]);
    const [before, last] = rowsOf(host, "Cohort", "formulas").slice(-2);
    expect(last).toMatchObject({ Person: "New one", Fee: "", Scholarship: "" });
    expect(last!["Net cost"]).toBe(before!["Net cost"]);
    expect(String(last!["Net cost"])).toMatch(/^=/);
  });
});

test.each([["=1+1"], ["+44 20 7946 0000"], ["-5"], ["@home"], ["1/2"], ["007"], ["TRUE"], ["'quoted"], ["Ann Lee"]])(
  "%s is written as that very text, in a cell and in a new row",
  async (text) => {
    await filled(async (host) => {
      await editCohort([cell(2, "Person", text), added({ Person: text })]);
      expect([names(host)[0], names(host).at(-1)]).toEqual([text, text]);
    });
  },
);

test("numbers and truth values stay what they are, and a cell is cleared", async () => {
  await filled(async (host) => {
    await editCohort([
      cell(2, "Quote", 812.5),
      cell(3, "Person", null),
      { kind: "cell", table: "schools", row: 2, heading: "SSAT member", value: true },
    ]);
    expect(rowsOf(host, "Cohort")[0]).toMatchObject({ Quote: 812.5 });
    expect(rowsOf(host, "Cohort", "formulas")[1]).toMatchObject({ Person: "" });
    expect(rowsOf(host, "Schools")[0]).toMatchObject({ "SSAT member": true });
  });
});

test("edits follow one another, each counting rows as those before it left them", async () => {
  await filled(async (host) => {
    const before = names(host);
    await editCohort([
      deleted(2),
      cell(2, "Person", "Was second"),
      added({ Person: "One" }, { Person: "Two" }),
      deleted(people + 1),
      cell(people + 1, "Person", "Two, renamed"),
      deleted(3),
    ]);
    expect(names(host)).toEqual(["Was second", ...before.slice(3), "Two, renamed"]);
  });
});

test("columns that were renamed and moved, and a table elsewhere, are found", async () => {
  await filled(async (host) => {
    const person = personAt(host);
    person.type(cellOf(host, "Cohort", -1, "Programme"), "Course");
    person.insertRows("Cohort budget", 2, 3);
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      tables.getItem("Cohort").columns.add(0, undefined, "Notes");
      tables.getItem("Cohort").name = "Team";
      worksheets.getItem("Cohort budget").name = "Budget";
      await context.sync();
    });
    const newRow = { Person: "New", Programme: "NPQSL", Notes: "asked in May" };
    await editCohort([cell(2, "Programme", "NPQEL"), added(newRow)]);
    const rows = rowsOf(host, "Team");
    expect(rows[0]).toMatchObject({ Course: "NPQEL" });
    expect(rows.at(-1)).toMatchObject({ Person: "New", Course: "NPQSL", Notes: "asked in May" });
  });
});

test("what stands below the table stays below it", async () => {
  await filled(async (host) => {
    const { rect } = host.workbook.findTable("Cohort")!;
    const below = rect.row + rect.rows + 2;
    personAt(host).type(`'Cohort budget'!B${below}`, "Agreed by the governors");
    await editCohort([added({ Person: "One" }, { Person: "Two" }, { Person: "Three" }), deleted(2)]);
    const [found] = personAt(host)
      .values(`'Cohort budget'!B${below}:B${below + 3}`)
      .flatMap(([value], index) => (value === "Agreed by the governors" ? [index] : []));
    expect(found).toBe(2);
    expect(names(host).slice(-3)).toEqual(["One", "Two", "Three"]);
  });
});

test("deleting everybody leaves one empty row", async () => {
  await filled(async (host) => {
    await editCohort(names(host).map(() => deleted(2)));
    const rows = rowsOf(host, "Cohort", "formulas");
    expect(rows).toHaveLength(1);
    expect(Object.values(rows[0]!).every((value) => value === "")).toBe(true);
  });
});

test.each(["figures", "live"] as const)("a thousand people come in a few requests: %s", async (mode) => {
  await withExcel(async (_excel, host) => {
    await fill(plan, { mode });
    const before = host.wireLog.roundTrips;
    await editCohort([
      added(...Array.from({ length: 1000 }, (_, index) => ({ Person: `Person ${index}`, Programme: "NPQSL" }))),
    ]);
    expect(host.wireLog.roundTrips - before).toBeLessThanOrEqual(6);
    expect(names(host)).toHaveLength(people + 1000);
    expect(names(host).at(-1)).toBe("Person 999");
  });
});

describe("rows that moved before the edit came", () => {
  type Seen = Readonly<Record<string, string | number | boolean | null>>;
  const headings = plan.sheets[0]!.tables[0]!.columns.filter(({ style }) => style === "input").map(
    (one) => one.heading,
  );
  /** What the pane saw in a row, which counts from 2. */
  const seenIn = (host: EmbeddedExcel, row: number): Seen => {
    const values = rowsOf(host, "Cohort")[row - 2]!;
    return Object.fromEntries(headings.map((heading) => [heading, values[heading]!]));
  };
  const seeing = (edit: CohortEdit, seen: Seen): CohortEdit => ({ ...edit, seen }) as CohortEdit;
  const addRow = async (at: number): Promise<void> =>
    Excel.run(async (context) => {
      const { columns, rows } = context.workbook.tables.getItem("Cohort");
      const count = columns.getCount();
      await context.sync();
      rows.add(at, [["Somebody new", ...Array<null>(count.value - 1).fill(null)]] as unknown as string[][]);
      await context.sync();
    });
  const sort = async (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Cohort").sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
  const moves: readonly (readonly [string, (host: EmbeddedExcel) => unknown])[] = [
    ["a row came in above", () => addRow(0)],
    ["the row above went", (host) => personAt(host).deleteTableRows("Cohort", [0])],
    ["the sheet was sorted", sort],
    [
      "the row was typed over",
      (host) => personAt(host).type(cellOf(host, "Cohort", 1, "Role"), "Somebody else's role"),
    ],
    ["the row was emptied", (host) => personAt(host).clear(cellOf(host, "Cohort", 1, "Person"))],
  ];
  const edits: readonly (readonly [string, CohortEdit])[] = [
    ["a cell", cell(3, "Quote", 700)],
    ["a row that is deleted", deleted(3)],
  ];

  test.each(moves.flatMap(([move, make]) => edits.map(([what, edit]) => ({ move, make, what, edit }))))(
    "$move: $what is refused, and nothing is written",
    async ({ make, edit }) => {
      await filled(async (host) => {
        const seen = seenIn(host, 3);
        await make(host);
        const before = held(host);
        const row = cellOf(host, "Cohort", 1, "Person").match(/\d+$/)![0];
        await expect(editCohort([cell(2, "Intake", "Spring 2027"), seeing(edit, seen)])).rejects.toMatchObject({
          failure: "place",
          isRestored: true,
          message: expect.stringMatching(`^Row ${row} of sheet Cohort budget is not what it was here`) as unknown,
        });
        expect(held(host)).toEqual(before);
      });
    },
  );

  const stays: readonly (readonly [string, (host: EmbeddedExcel) => unknown])[] = [
    ["nothing", () => undefined],
    ["a row came in below", () => addRow(4)],
    [
      "only spaces and letter case differ",
      (host) => {
        const address = cellOf(host, "Cohort", 1, "Person");
        personAt(host).type(address, ` ${String(personAt(host).values(address)[0]![0]).toLowerCase()}  `);
      },
    ],
    ["a worked-out column was typed over", (host) => personAt(host).type(cellOf(host, "Cohort", 1, "Fee"), "12")],
    [
      "people's own formula stands in the row",
      (host) => personAt(host).type(cellOf(host, "Cohort", 1, "Quote"), "=300+50"),
    ],
    [
      "a column of ours went",
      async () =>
        Excel.run(async (context) => {
          context.workbook.tables.getItem("Cohort").columns.getItem("Role").delete();
          await context.sync();
        }),
    ],
  ];

  test.each(stays)("%s: the edit is carried out", async (_what, make) => {
    await filled(async (host) => {
      const seen = seenIn(host, 3);
      await make(host);
      await editCohort([seeing(cell(3, "Place", "Refused"), seen)]);
      expect(rowsOf(host, "Cohort")[1]).toMatchObject({ Place: "Refused" });
    });
  });

  test("several edits of a row in a row are measured by what stood there first", async () => {
    await filled(async (host) => {
      const before = names(host);
      const seen = seenIn(host, 3);
      const third = seenIn(host, 4);
      await editCohort([
        seeing(cell(3, "Person", "Renamed"), seen),
        seeing(cell(3, "Quote", 700), { ...seen, Person: "Renamed" }),
        seeing(deleted(3), { ...seen, Person: "Renamed", Quote: 700 }),
        seeing(deleted(3), third),
        added({ Person: "New one" }),
        seeing(cell(people, "Role", "Head"), { Person: "New one", Role: null }),
      ]);
      expect(names(host)).toEqual([before[0], ...before.slice(3), "New one"]);
      expect(rowsOf(host, "Cohort").at(-1)).toMatchObject({ Role: "Head" });
    });
  });

  test("to look costs no request", async () => {
    const requests = async (edit: (host: EmbeddedExcel) => CohortEdit): Promise<number> => {
      let count = 0;
      await filled(async (host) => {
        const before = host.wireLog.roundTrips;
        await editCohort([edit(host)]);
        count = host.wireLog.roundTrips - before;
      });
      return count;
    };
    const blind = await requests(() => cell(3, "Quote", 700));
    expect(await requests((host) => seeing(cell(3, "Quote", 700), seenIn(host, 3)))).toBe(blind);
  });
});

describe("nothing changes and words say why", () => {
  const { headerRow } = plan.sheets[0]!.tables[0]!;
  const noRow = (row: number): string => `Row ${row} of sheet Cohort budget is not in the table any more`;
  const refusals: readonly (readonly [string, readonly CohortEdit[], string])[] = [
    ["a row that is not there", [cell(2, "Person", "x"), cell(9999, "Person", "x")], noRow(headerRow + 9998)],
    ["the heading row", [cell(1, "Person", "x")], noRow(headerRow)],
    ["a column that is not there", [cell(2, "Shoe size", "x")], "no column Shoe size"],
    ["a column that is worked out", [cell(2, "Fee", 1)], "no column Fee"],
  ];

  test.each(refusals)("%s", async (_what, edits, words) => {
    await filled(async (host) => {
      const before = held(host);
      await expect(editCohort(edits)).rejects.toMatchObject({
        failure: "place",
        isRestored: true,
        message: expect.stringContaining(words),
      });
      expect(held(host)).toEqual(before);
    });
  });

  test("a table that is gone", async () => {
    await filled(async () => {
      await Excel.run(async (context) => {
        context.workbook.tables.getItem("Cohort").delete();
        await context.sync();
      });
      const message = expect.stringContaining("Not found in this workbook: Cohort") as unknown;
      await expect(editCohort([cell(2, "Person", "x")])).rejects.toMatchObject({ failure: "plan", message });
    });
  });

  test("a protected sheet", async () => {
    await filled(async (host) => {
      personAt(host).protect("Cohort budget");
      const before = held(host);
      const message = expect.stringContaining("Protected: Cohort budget") as unknown;
      await expect(editCohort([cell(2, "Person", "x")])).rejects.toMatchObject({ failure: "protected", message });
      expect(held(host)).toEqual(before);
    });
  });

  test.each([0, 1, 2, 3, 5, 8, Number.POSITIVE_INFINITY])("any request that fails after %s actions", async (after) => {
    const edits = [
      cell(2, "Person", "x"),
      cell(4, "Programme", "NPQEL"),
      added({ Person: "One" }, { Person: "Two" }),
      deleted(3),
      deleted(5),
    ];
    let requests = 0;
    await filled(async (host) => {
      const before = host.wireLog.roundTrips;
      await editCohort(edits);
      requests = host.wireLog.roundTrips - before;
    });
    expect(requests).toBeGreaterThan(3);
    for (let request = 1; request <= requests; request += 1) {
      await filled(async (host) => {
        const before = held(host);
        host.failAt(request, { afterActions: after });
        await expect(editCohort(edits)).rejects.toMatchObject({ failure: "host", isRestored: true });
        expect({ request, held: held(host) }).toEqual({ request, held: before });
      });
    }
  });
});
