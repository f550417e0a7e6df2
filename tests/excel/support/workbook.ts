import type { WorkbookPlan, CellValue } from "../../../src/budget/plan/sheet-plan";
import { Person } from "../../../src/embedded-excel/person";
import { snapshot } from "../../../src/embedded-excel/model/snapshot";
import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { areaAddress, cellArea } from "../../../src/excel/areas";
import type { FillAnswer, FillOptions } from "../../../src/excel/fill-workbook";
import { fillWorkbook } from "../../../src/excel/fill-workbook";
import { readCohortTables } from "./read-cohort-tables";
import { planOf } from "./example-plan";

type Value = string | number | boolean;

/** A cell by sheet, row and column, as addresses are written. */
export const at = (sheet: string, row: number, column: number): string =>
  `'${sheet}'!${areaAddress(cellArea(row, column))}`;

export const personAt = (host: EmbeddedExcel): Person => new Person(host.workbook);

/** What the workbook holds in values, formulas and names; looks left out. */
export function held(host: EmbeddedExcel): unknown {
  const { names, tables, sheets, settings, customProperties } = snapshot(host.workbook) as {
    names: unknown;
    customProperties: unknown;
    settings: unknown;
    tables: readonly { name: string; sheet: string; address: string }[];
    sheets: readonly { name: string; cells: unknown }[];
  };
  return {
    names,
    settings,
    customProperties,
    tables: tables.map(({ name, sheet, address }) => ({ name, sheet, address })),
    sheets: sheets.map(({ name, cells }) => ({ name, cells })),
  };
}

/** The table's rows by heading. */
export function rowsOf(
  host: EmbeddedExcel,
  name: string,
  what: "values" | "formulas" = "values",
): readonly Readonly<Record<string, Value>>[] {
  const table = host.workbook.findTable(name);
  if (table === null) throw new Error(`No table ${name}`);
  const { rect, body, sheet } = table;
  const size = { rows: 1 + body.rows, columns: rect.columns };
  const address = areaAddress({ row: rect.row + 1, column: rect.column + 1, ...size });
  const [headings = [], ...rows] = personAt(host)[what](`'${sheet.name}'!${address}`);
  return rows.map((row) => Object.fromEntries(row.map((value, index) => [String(headings[index]), value])));
}

/** Where a cell of a table stands: its row from 0, and its column by heading. */
export function cellOf(host: EmbeddedExcel, name: string, row: number, heading: string): string {
  const table = host.workbook.findTable(name)!;
  return at(table.sheet.name, table.rect.row + 2 + row, table.rect.column + 1 + table.columnNames.indexOf(heading));
}

/** Every cell of the plan as the fill is to leave it in an empty workbook: place, value and native formula. */
export function plannedCells(
  plan: WorkbookPlan,
): readonly { readonly address: string; readonly value: CellValue; readonly formula: string | undefined }[] {
  return plan.sheets.flatMap(({ name, cells, tables }) => [
    ...cells.map(({ row, column, value, formula }) => ({ address: at(name, row, column), value, formula })),
    ...tables.flatMap(({ headerRow, firstColumn, columns, rows }) => [
      ...columns.map(({ heading }, index) => ({
        address: at(name, headerRow, firstColumn + index),
        value: heading,
        formula: undefined,
      })),
      ...rows.flatMap((row, down) =>
        row.map((value, across) => ({
          address: at(name, headerRow + 1 + down, firstColumn + across),
          value,
          formula: columns[across]!.formula,
        })),
      ),
    ]),
  ]);
}

/** Cells of the plan that hold something else, to the penny. */
export function wrongCells(host: EmbeddedExcel, plan: WorkbookPlan): readonly unknown[] {
  return plannedCells(plan).flatMap(({ address, value }) => {
    const [[found]] = personAt(host).values(address) as [[unknown]];
    const isRight =
      typeof value === "number"
        ? typeof found === "number" && Math.abs(found - value) < 0.005
        : found === (value ?? "");
    return isRight ? [] : [{ address, value, found }];
  });
}

/** Cells that show an error. */
export function errorCells(host: EmbeddedExcel): readonly unknown[] {
  return host.workbook.sheets.flatMap(({ name }) =>
    personAt(host)
      .values(`'${name}'!A1:Z300`)
      .flatMap((row, down) =>
        row.flatMap((value, across) =>
          typeof value === "string" && /^#[A-Z/0]+[!?A]$/.test(value)
            ? [{ at: at(name, down + 1, across + 1), value }]
            : [],
        ),
      ),
  );
}

/** Fills; a clash fails the test. */
export async function fill(
  plan: WorkbookPlan,
  options: FillOptions = {},
): Promise<Extract<FillAnswer, { kind: "filled" }>> {
  const answer = await fillWorkbook(plan, options);
  if (answer.kind === "clash") throw new Error(JSON.stringify(answer.clashes));
  return answer;
}

/** Reads the cohort back from the workbook, works it out and fills again, as the pane does. */
export async function refill(options: FillOptions = {}): Promise<Extract<FillAnswer, { kind: "filled" }>> {
  const tables = await Excel.run((context) => readCohortTables(context));
  return fill(planOf(tables), { rowsFrom: "workbook", ...options });
}
