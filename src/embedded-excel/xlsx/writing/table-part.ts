import { addressOf } from "../../model/addresses";
import { rectBetween } from "../../model/rect";
import type { Table } from "../../model/table";
import { columnFormula, fromRelative } from "../../model/table-formulas";
import { fileFormula } from "../formula-text";
import { escaped } from "../xml";
import type { Saving } from "./saving";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The XML of a table, with what new rows of its columns and its row of totals hold; `id` counts from 1. */
export function tablePart(table: Table, id: number, saving: Saving): string {
  const { rect, body, columnNames } = table;
  const filtered = rectBetween(rect.row, rect.column, body.row + body.rows - 1, rect.column + rect.columns - 1);
  const columns = columnNames.map((name, index) => columnPart(table, { name, index }, saving));
  const flag = (name: string, value: boolean) => ` ${name}="${value ? 1 : 0}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<table xmlns="${namespace}" id="${id}" name="${escaped(table.name)}" displayName="${escaped(table.name)}"`,
    ` ref="${addressOf(rect)}"${table.hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>`,
    table.showFilterButton ? `<autoFilter ref="${addressOf(filtered)}"/>` : "",
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `<tableStyleInfo${table.style === "" ? "" : ` name="${escaped(table.style)}"`}`,
    flag("showFirstColumn", table.highlightFirstColumn),
    flag("showLastColumn", table.highlightLastColumn),
    flag("showRowStripes", table.showBandedRows),
    flag("showColumnStripes", table.showBandedColumns),
    "/></table>",
  ].join("");
}

function columnPart(
  table: Table,
  { name, index }: { readonly name: string; readonly index: number },
  { customFunctions }: Saving,
): string {
  const { row, column } = table.bodyColumn(index);
  const context = { customFunctions, table: table.name };
  const rule = columnFormula(table, index);
  const first = rule === undefined ? undefined : escaped(fileFormula(fromRelative(rule, row, column), context));
  const formula = first === undefined ? "" : `<calculatedColumnFormula>${first}</calculatedColumnFormula>`;
  const total = table.hasTotals ? table.sheet.cells.get(row + table.body.rows, column) : undefined;
  const start = `<tableColumn id="${table.columnIds[index]}" name="${escaped(name)}"`;
  if (total?.isFormula === true) {
    const totals = escaped(fileFormula(String(total.input), context));
    const part = `<totalsRowFormula>${totals}</totalsRowFormula>`;
    return `${start} totalsRowFunction="custom">${formula}${part}</tableColumn>`;
  }
  const label = total === undefined ? "" : ` totalsRowLabel="${escaped(String(total.input))}"`;
  return `${start}${label}>${formula}</tableColumn>`;
}
