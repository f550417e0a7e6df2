import type { TablePlan } from "../budget/plan/sheet-plan";
import { fileFormula } from "./formulas";
import { tableRange } from "./references";
import { cellText } from "./text";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const tableStyle = "TableStyleLight1";

/**
 * The XML of a table, which says for each worked-out column what a new row is to hold.
 * The library writes tables without that; `id` is the number it gave to this one.
 */
export function tablePart(table: TablePlan, id: number, tables: ReadonlyMap<string, TablePlan>): string {
  const range = tableRange(table);
  const columns = table.columns.map(({ heading, formula }, index) => {
    const start = `<tableColumn id="${index + 1}" name="${attribute(heading)}"`;
    if (formula === undefined) return `${start}/>`;
    const rule = escaped(fileFormula(formula, tables, table));
    return `${start}><calculatedColumnFormula>${rule}</calculatedColumnFormula></tableColumn>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<table xmlns="${namespace}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${range}"`,
    ` totalsRowShown="0"><autoFilter ref="${range}"/>`,
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `<tableStyleInfo name="${tableStyle}" showFirstColumn="0" showLastColumn="0"`,
    ' showRowStripes="0" showColumnStripes="0"/></table>',
  ].join("");
}

function attribute(heading: string): string {
  return escaped(cellText(heading, `The heading ${heading}`))
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "_x000a_");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
