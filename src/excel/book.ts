import type { Area } from "./areas";
import { areaAddress } from "./areas";
import type { SheetRef } from "./layout";

/** The open workbook during one run, so that a sheet or table is asked for once only. */
export class Book {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly tables = new Map<string, Excel.Table>();

  constructor(readonly context: Excel.RequestContext) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  /** A sheet by its id, or by its name where it was made in this run. */
  sheet({ id, name }: SheetRef): Excel.Worksheet {
    const key = id ?? name;
    const sheet = this.sheets.get(key) ?? this.workbook.worksheets.getItem(key);
    this.sheets.set(key, sheet);
    return sheet;
  }

  /** Keeps a sheet that was just made, under its name. */
  addSheet(name: string): Excel.Worksheet {
    const sheet = this.workbook.worksheets.add(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  range(sheet: SheetRef, area: Area): Excel.Range {
    return this.sheet(sheet).getRange(areaAddress(area));
  }

  /** A table by its id or name. */
  table(key: string): Excel.Table {
    const table = this.tables.get(key) ?? this.workbook.tables.getItem(key);
    this.tables.set(key, table);
    return table;
  }

  keepTable(name: string, table: Excel.Table): void {
    this.tables.set(name, table);
  }
}
