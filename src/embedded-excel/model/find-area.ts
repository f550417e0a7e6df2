import { parseStructRef } from "@borgar/fx";
import { hostError } from "../protocol/host-error";
import { parseAddress } from "./addresses";
import { areaOf } from "./area";
import type { Area } from "./area";
import { wholeSheet } from "./rect";
import type { Rect } from "./rect";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/**
 * The block that an address, a defined name or a table reference stands for.
 * @throws HostError InvalidArgument where it stands for none
 */
export function findArea(book: Workbook, sheet: Sheet, text: string | null | undefined): Area {
  if (text === undefined || text === null || text === "") {
    return areaOf(book, sheet, wholeSheet);
  }
  const area = parseArea(book, sheet, text);
  if (area === null) {
    throw hostError("InvalidArgument");
  }
  return area;
}

/** Like findArea; null where the text stands for no block. */
export function parseArea(book: Workbook, sheet: Sheet, text: string): Area | null {
  const parsed = parseAddress(text);
  if (parsed !== null) {
    const target = parsed.sheet === undefined ? sheet : book.findSheet(parsed.sheet);
    return target === null ? null : areaOf(book, target, parsed.rect);
  }
  const name = book.findName(text, sheet) ?? book.findName(text, null);
  if (name !== null) {
    return parseArea(book, sheet, name.formula.replace(/^=/, ""));
  }
  return tableArea(book, text);
}

function tableArea(book: Workbook, text: string): Area | null {
  const whole = book.findTable(text);
  if (whole !== null) {
    return areaOf(book, whole.sheet, whole.body);
  }
  const reference = parseStructRef(text);
  const table = reference?.table === undefined ? null : book.findTable(reference.table);
  if (table === null || reference === undefined) {
    return null;
  }
  const rows = tableRows(table, reference.sections ?? []);
  const columns = columnsOf(table, reference.columns ?? []);
  return rows === null || columns === null ? null : areaOf(book, table.sheet, { ...rows, ...columns });
}

function tableRows(table: Table, sections: readonly string[]): Rect | null {
  const section = sections.map((name) => name.toLowerCase()).join();
  const blocks: Record<string, Rect> = { "": table.body, data: table.body, all: table.rect, headers: table.header };
  return blocks[section] ?? null;
}

function columnsOf(table: Table, columns: readonly string[]): Pick<Rect, "column" | "columns"> | null {
  const [first, last = first] = columns;
  if (first === undefined || last === undefined) {
    return { column: table.rect.column, columns: table.rect.columns };
  }
  const names = table.columnNames.map((name) => name.toLowerCase());
  const from = names.indexOf(first.toLowerCase());
  const to = names.indexOf(last.toLowerCase());
  return from < 0 || to < from ? null : { column: table.rect.column + from, columns: to - from + 1 };
}
