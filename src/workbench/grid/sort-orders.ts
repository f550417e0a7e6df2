import { isDateFormat } from "numfmt";
import { resultAt } from "../../embedded-excel/model/reading";
import type { Table } from "../../embedded-excel/model/table";
import type { Workbook } from "../../embedded-excel/model/workbook";
import { readableBook } from "../view/readable-book";

export interface SortOrder {
  readonly ascending: boolean;
  /** Such as "A to Z". */
  readonly words: string;
}

/** The two orders of a table's column, called as in Excel by what most of its cells hold. */
export function sortOrders(workbook: Workbook, { sheet, body }: Table, column: number): readonly SortOrder[] {
  const book = readableBook(workbook);
  const counts = { texts: 0, numbers: 0, dates: 0 };
  for (let row = body.row; row < body.row + body.rows; row++) {
    const value = resultAt(book, sheet, row, column);
    if (typeof value === "number") {
      counts[isDateFormat(sheet.formats.at(row, column).numberFormat) ? "dates" : "numbers"] += 1;
    } else if (typeof value === "string" && value !== "") {
      counts.texts += 1;
    }
  }
  const { texts, numbers, dates } = counts;
  if (texts >= numbers + dates) {
    return orders("A to Z", "Z to A");
  }
  return dates > numbers ? orders("oldest first", "newest first") : orders("smallest first", "largest first");
}

function orders(up: string, down: string): readonly SortOrder[] {
  return [
    { ascending: true, words: up },
    { ascending: false, words: down },
  ];
}
