import { promptOf, refusal } from "../budget/plan/entry-words";
import { fitsInline } from "../budget/plan/long-lists";
import { tones } from "../budget/plan/palette";
import { columnLetters, quotedSheetName } from "../budget/plan/references";
import type { ColumnPlan, DropDown, SheetPlan } from "../budget/plan/sheet-plan";
import type { Area } from "./areas";
import { areaAddress } from "./areas";
import type { PlacedTable } from "./layout";
import { sheetColumn } from "./layout";
import { bytesOf, bytesPerAction } from "./payload";
import { sentences } from "./sentences";
import type { Step } from "./step";
import { newCells } from "./table-looks";

/**
 * Drop-downs and prompts: for new cells, and down the whole column where the list is a table that has grown.
 * @throws Error for a list that is too long for a drop-down
 */
export function entrySteps(table: PlacedTable, tables: readonly PlacedTable[]): readonly Step[] {
  const fresh = new Map(newCells(table).map(({ index, area }) => [index, area]));
  return table.plan.columns.flatMap((column, index): readonly Step[] => {
    const area = listHasMoved(column.dropDown, tables) ? wholeColumn(table, index) : fresh.get(index);
    if (area === undefined || (column.dropDown === undefined && column.prompt === undefined)) return [];
    const source = column.dropDown === undefined ? null : listSource(column, column.dropDown, tables);
    return [
      {
        bytes: bytesPerAction * 3 + bytesOf(source) + bytesOf(column.prompt ?? ""),
        apply: (book) => setEntry(book.range(table.sheet, area).dataValidation, column, source),
      },
    ];
  });
}

function setEntry(validation: Excel.DataValidation, column: ColumnPlan, source: string | null): void {
  if (source !== null) {
    validation.rule = { list: { inCellDropDown: true, source } };
    validation.ignoreBlanks = true;
    const refuses = column.dropDown?.acceptsOthers !== true;
    validation.errorAlert = {
      showAlert: refuses,
      style: "Stop",
      ...refusal,
    };
  }
  if (column.prompt !== undefined) {
    validation.prompt = { showPrompt: true, ...promptOf(column) };
  }
}

const wholeColumn = (table: PlacedTable, index: number): Area => ({
  row: table.area.row + 1,
  column: sheetColumn(table, index),
  rows: table.rowCount,
  columns: 1,
});

function listHasMoved(dropDown: DropDown | undefined, tables: readonly PlacedTable[]): boolean {
  if (dropDown?.kind !== "table-column") return false;
  const source = tables.find(({ plan }) => plan.name === dropDown.table);
  return source?.before != null && areaAddress(source.before.area) !== areaAddress(source.area);
}

/** Excel takes no table column here, but it moves the end of a plain range along as the table grows. */
function listSource({ heading }: ColumnPlan, dropDown: DropDown, tables: readonly PlacedTable[]): string {
  if (dropDown.kind === "words") {
    if (!fitsInline(dropDown.words)) throw new Error(sentences.listTooLong(heading));
    return dropDown.words.join(",");
  }
  const source = tables.find(({ plan }) => plan.name === dropDown.table);
  const index = source?.plan.columns.findIndex((column) => column.heading === dropDown.column) ?? -1;
  if (source === undefined || index < 0) throw new Error(sentences.columnMissing(dropDown.table, dropDown.column));
  const { row, column, rows } = wholeColumn(source, index);
  const letters = columnLetters(column);
  return `=${quotedSheetName(source.sheet.name)}!$${letters}$${row}:$${letters}$${row + rows - 1}`;
}

/** Colour and weight for new cells that hold a certain word. */
export function highlightSteps({ highlights }: SheetPlan, tables: readonly PlacedTable[]): readonly Step[] {
  return highlights.flatMap(({ table: name, column: heading, equals, tone }): readonly Step[] => {
    const table = tables.find(({ plan }) => plan.name === name);
    const cells = table === undefined ? [] : newCells(table).filter(({ plan }) => plan.heading === heading);
    return cells.map(({ area }): Step => ({
      bytes: bytesPerAction * 5,
      apply: (book) => {
        const format = book.range(table!.sheet, area).conditionalFormats.add("CellValue").cellValue;
        format.format.font.bold = true;
        format.format.font.color = tones[tone].text;
        format.format.fill.color = tones[tone].ground;
        format.rule = { formula1: `="${equals.replaceAll('"', '""')}"`, operator: "EqualTo" };
      },
    }));
  });
}
