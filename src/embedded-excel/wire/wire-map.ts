import type { Area } from "../model/area";
import type { BorderSide } from "../model/cell-format";
import type { Chart, ChartAxis, ChartDataLabels, ChartSeries } from "../model/charts";
import type { ConditionalFormat, ConditionalLook } from "../model/conditional-formats";
import type { CustomProperty } from "../model/custom-properties";
import type { DefinedName } from "../model/names";
import type { PageLayout } from "../model/page-layout";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";

export interface SheetModel {
  readonly book: Workbook;
  readonly sheet: Sheet;
}

/** A collection of one sheet, or of the workbook where there is none. */
export interface ScopeModel {
  readonly book: Workbook;
  readonly sheet: Sheet | null;
}

export interface TableModel {
  readonly book: Workbook;
  readonly table: Table;
}

export interface ColumnModel extends TableModel {
  readonly id: number;
}

export interface RowModel extends TableModel {
  readonly index: number;
}

export interface NameModel {
  readonly book: Workbook;
  readonly name: DefinedName;
}

export interface SettingModel {
  readonly book: Workbook;
  readonly key: string;
}

export interface CustomPropertyModel {
  readonly book: Workbook;
  readonly property: CustomProperty;
}

export interface BorderModel {
  readonly area: Area;
  readonly side: BorderSide;
}

export interface ConditionalModel {
  readonly area: Area;
  readonly format: ConditionalFormat;
}

export interface ChartModel extends SheetModel {
  readonly chart: Chart;
}

export interface SeriesModel extends ChartModel {
  readonly series: ChartSeries;
}

/** What stands behind each API class: our model, and Microsoft's type that its table is held against. */
export interface WireMap {
  Application: [Workbook, Excel.Application];
  CellValueConditionalFormat: [ConditionalFormat, Excel.CellValueConditionalFormat];
  Chart: [ChartModel, Excel.Chart];
  ChartAxes: [Chart, Excel.ChartAxes];
  ChartAxis: [ChartAxis, Excel.ChartAxis];
  ChartAxisTitle: [ChartAxis, Excel.ChartAxisTitle];
  ChartCollection: [SheetModel, Excel.ChartCollection];
  ChartDataLabels: [ChartDataLabels, Excel.ChartDataLabels];
  ChartFill: [ChartSeries, Excel.ChartFill];
  ChartGridlines: [ChartAxis, Excel.ChartGridlines];
  ChartLegend: [Chart, Excel.ChartLegend];
  ChartSeries: [SeriesModel, Excel.ChartSeries];
  ChartSeriesCollection: [ChartModel, Excel.ChartSeriesCollection];
  ChartSeriesFormat: [ChartSeries, Excel.ChartSeriesFormat];
  ChartTitle: [Chart, Excel.ChartTitle];
  ConditionalFormat: [ConditionalModel, Excel.ConditionalFormat];
  ConditionalFormatCollection: [Area, Excel.ConditionalFormatCollection];
  ConditionalFormatRule: [ConditionalFormat, Excel.ConditionalFormatRule];
  ConditionalRangeFill: [ConditionalLook, Excel.ConditionalRangeFill];
  ConditionalRangeFont: [ConditionalLook, Excel.ConditionalRangeFont];
  ConditionalRangeFormat: [ConditionalLook, Excel.ConditionalRangeFormat];
  CustomConditionalFormat: [ConditionalFormat, Excel.CustomConditionalFormat];
  CustomProperty: [CustomPropertyModel, Excel.CustomProperty];
  CustomPropertyCollection: [Workbook, Excel.CustomPropertyCollection];
  DataValidation: [Area, Excel.DataValidation];
  DocumentProperties: [Workbook, Excel.DocumentProperties];
  FormatProtection: [Area, Excel.FormatProtection];
  HeaderFooter: [PageLayout, Excel.HeaderFooter];
  HeaderFooterGroup: [PageLayout, Excel.HeaderFooterGroup];
  NamedItem: [NameModel, Excel.NamedItem];
  NamedItemCollection: [ScopeModel, Excel.NamedItemCollection];
  PageLayout: [SheetModel, Excel.PageLayout];
  Range: [Area, Excel.Range];
  RangeBorder: [BorderModel, Excel.RangeBorder];
  RangeBorderCollection: [Area, Excel.RangeBorderCollection];
  RangeFill: [Area, Excel.RangeFill];
  RangeFont: [Area, Excel.RangeFont];
  RangeFormat: [Area, Excel.RangeFormat];
  RangeSort: [Area, Excel.RangeSort];
  Runtime: [Workbook, Excel.Runtime];
  Setting: [SettingModel, Excel.Setting];
  SettingCollection: [Workbook, Excel.SettingCollection];
  Table: [TableModel, Excel.Table];
  TableCollection: [ScopeModel, Excel.TableCollection];
  TableColumn: [ColumnModel, Excel.TableColumn];
  TableColumnCollection: [TableModel, Excel.TableColumnCollection];
  TableRow: [RowModel, Excel.TableRow];
  TableRowCollection: [TableModel, Excel.TableRowCollection];
  TableSort: [TableModel, Excel.TableSort];
  TextConditionalFormat: [ConditionalFormat, Excel.TextConditionalFormat];
  Workbook: [Workbook, Excel.Workbook];
  WorkbookProtection: [Workbook, Excel.WorkbookProtection];
  Worksheet: [SheetModel, Excel.Worksheet];
  WorksheetCollection: [Workbook, Excel.WorksheetCollection];
  WorksheetFreezePanes: [SheetModel, Excel.WorksheetFreezePanes];
  WorksheetProtection: [SheetModel, Excel.WorksheetProtection];
}
