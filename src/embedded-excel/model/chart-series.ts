import type { Area } from "./area";
import { at, fullAddress } from "./area";
import { newSeries } from "./charts";
import type { ChartSeries } from "./charts";
import { valueAt } from "./reading";

/** The series that Excel makes of a block: the longer side counts, headings and first column name things. */
export function newSeriesFrom(source: Area, seriesBy: string, type: string): readonly ChartSeries[] {
  const { book, sheet, rect } = source;
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && rect.rows >= rect.columns);
  const isText = (row: number, column: number) => typeof valueAt(book, sheet, row, column) === "string";
  const hasHeadings = rect.rows > 1 && isText(rect.row, rect.column + rect.columns - 1);
  const hasLabels = rect.columns > 1 && isText(rect.row + rect.rows - 1, rect.column);
  const body = at(source, {
    row: rect.row + Number(hasHeadings),
    column: rect.column + Number(hasLabels),
    rows: rect.rows - Number(hasHeadings),
    columns: rect.columns - Number(hasLabels),
  }).rect;
  const count = byColumns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, index) => {
    const own = byColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const named = byColumns ? hasHeadings : hasLabels;
    const name = byColumns ? valueAt(book, sheet, rect.row, own.column) : valueAt(book, sheet, own.row, rect.column);
    const series = newSeries(named ? String(name) : `Series${index + 1}`, type);
    series.values = fullAddress(at(source, own));
    const labels = byColumns ? { ...body, column: rect.column, columns: 1 } : { ...body, row: rect.row, rows: 1 };
    series.categories = (byColumns ? hasLabels : hasHeadings) ? fullAddress(at(source, labels)) : null;
    return series;
  });
}
