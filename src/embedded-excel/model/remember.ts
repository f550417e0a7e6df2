import type { Chart } from "./charts";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/**
 * Remembers all that a workbook's cells, sheets, tables and names are. What is answered puts it back, once or again; the
 * workbook then says nothing of it by itself.
 */
export function rememberWorkbook(book: Workbook): () => void {
  const sheets = [...book.sheets];
  const tables = [...book.tables];
  const { active, selection } = book;
  const names = book.names.map((name) => ({ name, formula: name.formula }));
  const parts = [...sheets.map(rememberSheet), ...tables.map(rememberTable)];
  return () => {
    book.sheets = [...sheets];
    book.tables = [...tables];
    book.active = active;
    book.selection = selection;
    book.names = names.map(({ name, formula }) => Object.assign(name, { formula }));
    parts.forEach((putBack) => putBack());
    book.results.changed(null);
  };
}

function rememberSheet(sheet: Sheet): () => void {
  const { name, visibility, tabColor, showGridlines, frozen } = sheet;
  const charts = [...sheet.charts];
  const chartStates = charts.map(rememberChart);
  const lines = [sheet.rows, sheet.columns, sheet.formats.rows, sheet.formats.columns];
  const parts = [
    sheet.cells.remember(),
    sheet.formats.cells.remember(),
    sheet.hyperlinks.remember(),
    sheet.validations.remember(),
    sheet.conditionalFormats.remember(),
    ...lines.map((map) => rememberMap(map as Map<number, unknown>)),
  ];
  return () => {
    Object.assign(sheet, { name, visibility, tabColor, showGridlines, frozen, charts: [...charts] });
    chartStates.forEach((putBack) => putBack());
    parts.forEach((putBack) => putBack());
  };
}

/** Where a chart stands and which cells it shows: what moves along with cells. */
function rememberChart(chart: Chart): () => void {
  const { source, top, left, width, height, position } = chart;
  const shown = chart.series.map((series) => ({ series, values: series.values, categories: series.categories }));
  return () => {
    Object.assign(chart, { source, top, left, width, height, position });
    chart.series = shown.map(({ series, ...cells }) => Object.assign(series, cells));
  };
}

function rememberMap(map: Map<number, unknown>): () => void {
  const entries = [...map];
  return () => {
    map.clear();
    entries.forEach(([key, value]) => map.set(key, value));
  };
}

function rememberTable(table: Table): () => void {
  const { name, rect, hasTotals, sortFields } = table;
  const columnIds = [...table.columnIds];
  return () => {
    Object.assign(table, { name, rect, hasTotals, sortFields, columnIds: [...columnIds] });
  };
}
