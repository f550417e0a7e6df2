import { addressOf } from "./addresses";
import { plainFormat } from "./cell-format";
import type { CellFormat } from "./cell-format";
import type { Sparse } from "./cells";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

type Plain = Readonly<Record<string, unknown>>;

/** Everything a workbook holds, as plain data to compare: what was typed and how it looks, but no ids. */
export function snapshot(book: Workbook): Plain {
  return {
    active: book.active.name,
    calculationMode: book.calculationMode,
    properties: { ...book.properties },
    customProperties: book.customProperties.all().map(({ key, value }) => ({ key, value })),
    isProtected: book.protection !== null,
    settings: structured(Object.fromEntries([...book.settings].sort())),
    names: book.names
      .map(({ name, sheet, formula, comment, visible }) => ({ name, sheet: sheet?.name, formula, comment, visible }))
      .sort(byName),
    tables: book.tables
      .map(({ id: _id, sheet, columnIds: _ids, rect, ...table }) => ({
        ...structured(table),
        name: table.name,
        sheet: sheet.name,
        address: addressOf(rect),
      }))
      .sort(byName),
    sheets: book.sheets.map(sheetSnapshot),
  };
}

function sheetSnapshot(sheet: Sheet): Plain {
  const { name, visibility, tabColor, showGridlines, showHeadings, protection, frozen, pageLayout } = sheet;
  return structured({
    name,
    visibility,
    tabColor,
    showGridlines,
    showHeadings,
    protection,
    frozen,
    pageLayout,
    cells: byAddress(sheet.cells, (cell) => (cell.isFormula ? { formula: cell.input } : cell.input)),
    formats: byAddress(sheet.formats.cells, changedParts),
    rowFormats: lines(sheet.formats.rows, changedParts),
    columnFormats: lines(sheet.formats.columns, changedParts),
    hyperlinks: byAddress(sheet.hyperlinks, (link) => link),
    columns: lines(sheet.columns, (line) => line),
    rows: lines(sheet.rows, (line) => line),
    validations: sheet.validations.all().map(({ rect, validation }) => ({ address: addressOf(rect), ...validation })),
    conditionalFormats: sheet.conditionalFormats
      .all()
      .map(({ id: _id, rects, ...format }) => ({ ...format, addresses: rects.map(addressOf) })),
    charts: sheet.charts.map(({ id: _id, ...chart }) => chart),
  });
}

/** Cells that look alike share their record, so each is looked at once. */
const knownParts = new WeakMap<CellFormat, Plain>();

/** Only what differs from a plain cell; undefined for a plain one. */
function changedParts(format: CellFormat): Plain | undefined {
  const parts = knownParts.get(format) ?? differences(format);
  knownParts.set(format, parts);
  return Object.keys(parts).length === 0 ? undefined : parts;
}

function differences(format: CellFormat): Plain {
  const changed = Object.entries(format).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(plainFormat[key as keyof CellFormat]),
  );
  return Object.fromEntries(changed);
}

function byAddress<T>(values: Sparse<T>, show: (value: T) => unknown): Plain {
  const shown = [...values.entries()]
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn)
    .map(([row, column, value]) => [addressOf({ row, column, rows: 1, columns: 1 }), show(value)] as const);
  return Object.fromEntries(shown.filter(([, value]) => value !== undefined));
}

function lines<T>(values: ReadonlyMap<number, T>, show: (value: T) => unknown): Plain {
  const sorted = [...values].sort(([one], [other]) => one - other);
  const shown = sorted.map(([line, value]) => [line + 1, show(value)] as const);
  return Object.fromEntries(shown.filter(([, value]) => value !== undefined));
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name);
}

function structured(value: object): Plain {
  return JSON.parse(JSON.stringify(value)) as Plain;
}
