import { areaAddress, cellArea } from "./areas";
import type { Layout } from "./layout";
import { lookInWorkbook } from "./run-in-workbook";

/** A cell outside the tables that works something out from them. */
interface SumCell {
  readonly sheet: string;
  readonly address: string;
}

/** Errors that stay; those of functions that have not answered yet go by themselves. */
const lasting = new Set<unknown>([
  "#NAME?",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#N/A",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/** The sums that a fill wrote outside tables. */
export function sumCells({ sheets }: Layout): readonly SumCell[] {
  return sheets.flatMap(({ own, ref, cells }) =>
    cells
      .filter(({ index, isKept }) => !isKept && own.plan.cells[index]!.formula !== undefined)
      .map(({ row, column }) => ({ sheet: ref.id ?? ref.name, address: areaAddress(cellArea(row, column)) })),
  );
}

/** How many of the sums show an error. One round trip. @throws FillError */
export function countErrors(sums: readonly SumCell[]): Promise<number> {
  return lookInWorkbook(async (context) => {
    const ranges = sums.map(({ sheet, address }) =>
      context.workbook.worksheets.getItem(sheet).getRange(address).load("values"),
    );
    await context.sync();
    return ranges.filter(({ values }) => lasting.has(values[0]?.[0])).length;
  });
}
