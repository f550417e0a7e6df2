import { parseAddress } from "../../model/addresses";
import { Table } from "../../model/table";
import { tidyHeadings } from "../../model/table-headings";
import { ownId } from "../own-ids";
import { elements } from "../xml";
import type { OpeningSheet } from "./opening";

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/** Reads the tables of a sheet, in the order in which the sheet names them. The headings' cells come later. */
export function readTables(opening: OpeningSheet): void {
  const { book, sheet, parts, path, leftOut } = opening;
  for (const { xml } of parts.related(path, "table")) {
    const [{ attributes, content } = { attributes: {}, content: "" }] = elements(xml, "table");
    const block = parseAddress(attributes["ref"] ?? "");
    const name = attributes["displayName"] ?? attributes["name"] ?? "";
    if (block === null || attributes["headerRowCount"] === "0") {
      leftOut.add(`Table ${name}, which has no headings,`, sheet.name);
      continue;
    }
    const id = ownId(xml, "table");
    const table = new Table(id === undefined ? book.newId() : book.keepId(id), name, sheet, block.rect);
    const style = elements(content, "tableStyleInfo")[0]?.attributes ?? {};
    table.style = style["name"] ?? "";
    table.showBandedRows = isOn(style["showRowStripes"]);
    table.showBandedColumns = isOn(style["showColumnStripes"]);
    table.highlightFirstColumn = isOn(style["showFirstColumn"]);
    table.highlightLastColumn = isOn(style["showLastColumn"]);
    table.hasTotals = Number(attributes["totalsRowCount"] ?? 0) > 0;
    table.showFilterButton = elements(content, "autoFilter").length > 0;
    if (elements(content, "filterColumn").length > 0) {
      leftOut.add(`The filter of table ${name}`);
    }
    book.tables.push(table);
  }
}

/** Makes the headings' cells texts, as formulas know the columns by them. */
export function finishTables({ book, sheet }: OpeningSheet): void {
  book.tablesOn(sheet).forEach((table) => tidyHeadings(book, table));
}
