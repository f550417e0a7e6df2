import type { TablePlan } from "../budget/plan/sheet-plan";
import { columnSteps, writeSteps } from "./cell-steps";
import type { PlacedTable } from "./layout";
import { rowsLost, sheetColumn, sheetRow } from "./layout";
import { linkInPlace, linkText } from "./links";
import { bytesOf, bytesPerAction } from "./payload";
import type { Placed } from "./places";
import type { Step } from "./step";
import { addColumn, addTable, resizeTable } from "./structure-steps";
import type { FillMode } from "./memory";
import { columnFormula } from "./memory";
import type { TableContents } from "./table-contents";
import { textToWrite } from "./text";

/** The plan's links as they read in the workbook, in the first column's text too. */
export function withLinksInPlace(plan: TablePlan, placed: Placed): TablePlan {
  const { links } = plan;
  if (links === undefined) return plan;
  const rows = plan.rows.map((row, index) => {
    const link = links[index];
    return link == null ? row : [linkText(placed, link, row[0] ?? null), ...row.slice(1)];
  });
  return { ...plan, rows, links: links.map((link) => (link === null ? null : linkInPlace(placed, link).reference)) };
}

/** Columns of ours that a standing table lacks; cells beside it move along. */
export function addedColumnSteps({ before, columns }: PlacedTable): readonly Step[] {
  if (before === null) return [];
  return columns.filter(({ isAdded }) => isAdded).map(({ heading }) => addColumn(before.id, heading));
}

/**
 * Makes a table, or its rows as many as they are to be, before anything is written; it never gets shorter here.
 * `known` are the ids of the workbook's tables before.
 */
export function frameSteps(table: PlacedTable, known: ReadonlySet<string>): readonly Step[] {
  const { before, area, own, sheet } = table;
  if (before === null) {
    const headings = table.plan.columns.map(({ heading }) => heading);
    const back = sheet.id === null ? null : [headings.map(() => "")];
    return [...writeSteps(sheet, { ...area, rows: 1 }, [headings], back), addTable(sheet, own.name, area, known)];
  }
  const isTaller = area.rows > before.area.rows && !before.hasTotals;
  return isTaller ? [resizeTable(before.id, { ...area, rows: before.area.rows }, area.rows)] : [];
}

/** Takes away the rows at a table's end that nothing stands in any more. */
export function shortenSteps(table: PlacedTable): readonly Step[] {
  const { before, area } = table;
  if (before === null || rowsLost(table) === null) return [];
  return [resizeTable(before.id, { ...area, rows: before.area.rows }, area.rows)];
}

/** Writes the rows: the columns that hold values, or those that hold formulas. */
export function rowSteps(
  table: PlacedTable,
  { columns, before }: TableContents,
  mode: FillMode,
  what: "values" | "formulas",
): readonly Step[] {
  return columns.flatMap((contents, index) => {
    const holdsFormulas = columnFormula(table.plan.columns[index]!, mode) !== null;
    if (holdsFormulas !== (what === "formulas")) return [];
    return columnSteps(
      table.sheet,
      sheetRow(table, 0),
      sheetColumn(table, index),
      contents,
      before[index]!,
      table.sheet.id !== null,
    );
  });
}

/** Links of the rows, which are drawn once their cells are written. */
export function linkSteps(table: PlacedTable, { columns }: TableContents): readonly Step[] {
  const { links } = table.plan;
  if (links === undefined) return [];
  return links.flatMap((link, index): readonly Step[] => {
    const row = table.rowAt[index]!;
    if (link === null || columns[0]?.[row] === undefined) return [];
    const area = { row: sheetRow(table, row), column: sheetColumn(table, 0), rows: 1, columns: 1 };
    return [
      {
        bytes: bytesPerAction * 4 + bytesOf(link),
        apply: (book) => {
          const textToDisplay = String(table.plan.rows[index]![0] ?? "");
          const content = textToWrite(textToDisplay, false);
          const range = book.range(table.sheet, area);
          if (content === textToDisplay) range.hyperlink = { documentReference: link, textToDisplay };
          else {
            // Excel enters the text of a link as if it were typed, so "=1+1" would become a formula.
            range.hyperlink = { documentReference: link };
            range.formulas = [[content]];
          }
        },
      },
    ];
  });
}
