import type { WireTable } from "../protocol/wire-table";
import { application } from "./application";
import { chart, chartCollection } from "./chart";
import { chartAxes, chartAxis, chartAxisTitle, chartDataLabels } from "./chart-parts";
import { chartGridlines, chartLegend, chartTitle } from "./chart-parts";
import { chartFill, chartSeries, chartSeriesCollection, chartSeriesFormat } from "./chart-series";
import { conditionalFormat, conditionalFormatCollection } from "./conditional-formats";
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  textConditionalFormat,
} from "./conditional-kinds";
import { customProperty, customPropertyCollection } from "./custom-properties";
import { dataValidation } from "./data-validation";
import { documentProperties } from "./document-properties";
import { worksheetFreezePanes } from "./freeze-panes";
import { namedItem, namedItemCollection } from "./named-items";
import { headerFooter, headerFooterGroup, pageLayout } from "./page-layout";
import { workbookProtection, worksheetProtection } from "./protection";
import { range } from "./range";
import { rangeBorder, rangeBorderCollection } from "./range-borders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-format";
import { rangeSort } from "./range-sort";
import { runtime } from "./runtime";
import { setting, settingCollection } from "./settings";
import { table } from "./table";
import { tableCollection } from "./table-collection";
import { tableColumn, tableColumnCollection } from "./table-columns";
import { tableRow, tableRowCollection } from "./table-rows";
import { tableSort } from "./table-sort";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import type { WireClass } from "./wire-class";
import type { WireMap } from "./wire-map";

const classes: { readonly [N in keyof WireMap]: WireClass<N> } = {
  Application: application,
  CellValueConditionalFormat: cellValueConditionalFormat,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartCollection: chartCollection,
  ChartDataLabels: chartDataLabels,
  ChartFill: chartFill,
  ChartGridlines: chartGridlines,
  ChartLegend: chartLegend,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  CustomProperty: customProperty,
  CustomPropertyCollection: customPropertyCollection,
  DataValidation: dataValidation,
  DocumentProperties: documentProperties,
  FormatProtection: formatProtection,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageLayout: pageLayout,
  Range: range,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  RangeSort: rangeSort,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  TableSort: tableSort,
  TextConditionalFormat: textConditionalFormat,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};

/** Every API class that the embedded Excel answers. */
export const excelTables = classes as unknown as Readonly<Record<keyof WireMap, WireTable>>;
