import { emptyTables } from "../../src/taskpane/state/tables";
import type { CellValue, Table, Tables } from "../../src/taskpane/state/tables";
import { exampleTables } from "../excel/support/example-plan";

/** The example school with its eight people. */
export const primary = { ...emptyTables(), ...exampleTables("primary") } as Tables;

/** The example trust with its 61 people. */
export const trust = numbered(exampleTables("trust") as unknown as Tables);

/** As Excel's cells hold it, where a file has text. */
function numbered(tables: Tables): Tables {
  const asNumber = (cell: CellValue): CellValue =>
    typeof cell === "string" && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
  const { staff, schools, prices } = tables;
  const all = (table: Table): Table => table.map((row) => row.map(asNumber));
  return { staff: all(staff), schools: all(schools), prices: all(prices) };
}

/** Every twentieth row names a programme that there is not. */
export function withoutSense({ staff, ...others }: Tables): Tables {
  return { ...others, staff: staff.map((row, at) => (at % 20 === 3 ? wrong(row, staff[0]!) : row)) };
}

function wrong(row: Table[number], headings: Table[number]): Table[number] {
  const programme = headings.indexOf("Programme");
  return row.map((cell, column) => (column === programme ? "NPQXX" : cell));
}
