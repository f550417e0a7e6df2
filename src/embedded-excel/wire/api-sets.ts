/**
 * The requirement set that each answered member needs: a version of ExcelApi, or another set with its version.
 * Read from Microsoft's typings; a test holds it against them and says how to write it anew.
 */
export const apiSets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Application: {
    "1.1": ["calculate", "calculationMode"],
    "1.6": ["suspendApiCalculationUntilNextSync"],
    "1.9": ["calculationState", "suspendScreenUpdatingUntilNextSync"],
  },
  CellValueConditionalFormat: {
    "1.6": ["format", "rule"],
  },
  Chart: {
    "1.1": [
      "axes",
      "dataLabels",
      "delete",
      "height",
      "left",
      "legend",
      "name",
      "series",
      "setData",
      "setPosition",
      "title",
      "top",
      "width",
    ],
    "1.2": ["worksheet"],
    "1.7": ["chartType", "id"],
  },
  ChartAxes: {
    "1.1": ["categoryAxis", "seriesAxis", "valueAxis"],
  },
  ChartAxis: {
    "1.1": ["majorGridlines", "maximum", "minimum", "title"],
    "1.7": ["visible"],
    "1.8": ["numberFormat"],
  },
  ChartAxisTitle: {
    "1.1": ["text", "visible"],
  },
  ChartCollection: {
    "1.1": ["add", "count", "getItem", "getItemAt"],
    "1.4": ["getCount", "getItemOrNullObject"],
  },
  ChartDataLabels: {
    "1.1": ["position", "showValue"],
    "1.8": ["numberFormat"],
  },
  ChartFill: {
    "1.1": ["clear", "setSolidColor"],
    "1.16": ["getSolidColor"],
  },
  ChartGridlines: {
    "1.1": ["visible"],
  },
  ChartLegend: {
    "1.1": ["position", "visible"],
  },
  ChartSeries: {
    "1.1": ["format", "name"],
    "1.7": ["chartType", "delete", "gapWidth", "hasDataLabels", "setValues", "setXAxisValues"],
    "1.8": ["dataLabels"],
  },
  ChartSeriesCollection: {
    "1.1": ["count", "getItemAt"],
    "1.4": ["getCount"],
    "1.7": ["add"],
  },
  ChartSeriesFormat: {
    "1.1": ["fill"],
  },
  ChartTitle: {
    "1.1": ["text", "visible"],
  },
  ConditionalFormat: {
    "1.6": [
      "cellValue",
      "cellValueOrNullObject",
      "custom",
      "customOrNullObject",
      "delete",
      "getRange",
      "getRangeOrNullObject",
      "id",
      "priority",
      "stopIfTrue",
      "textComparison",
      "textComparisonOrNullObject",
      "type",
    ],
  },
  ConditionalFormatCollection: {
    "1.6": ["add", "clearAll", "getCount", "getItem", "getItemAt"],
    "1.14": ["getItemOrNullObject"],
  },
  ConditionalFormatRule: {
    "1.6": ["formula"],
  },
  ConditionalRangeFill: {
    "1.6": ["clear", "color"],
  },
  ConditionalRangeFont: {
    "1.6": ["bold", "color", "italic"],
  },
  ConditionalRangeFormat: {
    "1.6": ["fill", "font", "numberFormat"],
  },
  CustomConditionalFormat: {
    "1.6": ["format", "rule"],
  },
  CustomProperty: {
    "1.7": ["delete", "key", "type", "value"],
  },
  CustomPropertyCollection: {
    "1.7": ["add", "deleteAll", "getCount", "getItem", "getItemOrNullObject"],
  },
  DataValidation: {
    "1.8": ["clear", "errorAlert", "ignoreBlanks", "prompt", "rule", "type"],
  },
  DocumentProperties: {
    "1.7": ["author", "category", "comments", "company", "custom", "keywords", "manager", "subject", "title"],
  },
  FormatProtection: {
    "1.2": ["formulaHidden", "locked"],
  },
  HeaderFooter: {
    "1.9": ["centerFooter", "centerHeader", "leftFooter", "leftHeader", "rightFooter", "rightHeader"],
  },
  HeaderFooterGroup: {
    "1.9": ["defaultForAllPages"],
  },
  NamedItem: {
    "1.1": ["getRange", "name", "type", "value", "visible"],
    "1.4": ["comment", "delete", "getRangeOrNullObject", "scope"],
    "1.7": ["formula"],
  },
  NamedItemCollection: {
    "1.1": ["getItem"],
    "1.4": ["add", "getCount", "getItemOrNullObject"],
  },
  PageLayout: {
    "1.9": [
      "blackAndWhite",
      "bottomMargin",
      "centerHorizontally",
      "centerVertically",
      "footerMargin",
      "getPrintTitleColumns",
      "getPrintTitleColumnsOrNullObject",
      "getPrintTitleRows",
      "getPrintTitleRowsOrNullObject",
      "headerMargin",
      "headersFooters",
      "leftMargin",
      "orientation",
      "paperSize",
      "printGridlines",
      "rightMargin",
      "setPrintArea",
      "setPrintMargins",
      "setPrintTitleColumns",
      "setPrintTitleRows",
      "topMargin",
      "zoom",
    ],
  },
  Range: {
    "1.1": [
      "address",
      "cellCount",
      "clear",
      "columnCount",
      "columnIndex",
      "delete",
      "format",
      "formulas",
      "getBoundingRect",
      "getCell",
      "getColumn",
      "getEntireColumn",
      "getEntireRow",
      "getIntersection",
      "getLastCell",
      "getLastColumn",
      "getLastRow",
      "getOffsetRange",
      "getRow",
      "getUsedRange",
      "insert",
      "numberFormat",
      "rowCount",
      "rowIndex",
      "select",
      "text",
      "valueTypes",
      "values",
      "worksheet",
    ],
    "1.2": ["columnHidden", "getResizedRange", "hidden", "rowHidden", "sort"],
    "1.4": ["getIntersectionOrNullObject", "getUsedRangeOrNullObject"],
    "1.6": ["calculate", "conditionalFormats"],
    "1.7": ["getAbsoluteResizedRange", "hyperlink"],
    "1.8": ["dataValidation"],
    "1.12": ["getSpillingToRange", "getSpillingToRangeOrNullObject", "hasSpill"],
  },
  RangeBorder: {
    "1.1": ["color", "sideIndex", "style", "weight"],
  },
  RangeBorderCollection: {
    "1.1": ["count", "getItem", "getItemAt"],
  },
  RangeFill: {
    "1.1": ["clear", "color"],
  },
  RangeFont: {
    "1.1": ["bold", "color", "italic", "name", "size", "underline"],
    "1.9": ["strikethrough"],
  },
  RangeFormat: {
    "1.1": ["borders", "fill", "font", "horizontalAlignment", "verticalAlignment", "wrapText"],
    "1.2": ["autofitColumns", "autofitRows", "columnWidth", "protection", "rowHeight"],
    "1.9": ["indentLevel", "shrinkToFit"],
  },
  RangeSort: {
    "1.2": ["apply"],
  },
  Runtime: {
    "1.8": ["enableEvents"],
  },
  Setting: {
    "1.4": ["delete", "key", "value"],
  },
  SettingCollection: {
    "1.4": ["add", "getCount", "getItem", "getItemOrNullObject"],
  },
  Table: {
    "1.1": [
      "columns",
      "delete",
      "getDataBodyRange",
      "getHeaderRowRange",
      "getRange",
      "id",
      "name",
      "rows",
      "showHeaders",
      "showTotals",
      "style",
    ],
    "1.2": ["convertToRange", "sort", "worksheet"],
    "1.3": [
      "highlightFirstColumn",
      "highlightLastColumn",
      "showBandedColumns",
      "showBandedRows",
      "showFilterButton",
    ],
    "1.7": ["onChanged"],
    "1.13": ["resize"],
  },
  TableCollection: {
    "1.1": ["add", "count", "getItem"],
    "1.4": ["getCount", "getItemOrNullObject"],
    "1.9": ["onAdded", "onDeleted"],
  },
  TableColumn: {
    "1.1": ["delete", "getDataBodyRange", "getHeaderRowRange", "getRange", "id", "index", "name", "values"],
  },
  TableColumnCollection: {
    "1.1": ["add", "count", "getItem", "getItemAt"],
    "1.4": ["getCount", "getItemOrNullObject"],
  },
  TableRow: {
    "1.1": ["delete", "getRange", "index", "values"],
  },
  TableRowCollection: {
    "1.1": ["add", "count", "getItemAt"],
    "1.4": ["getCount"],
    "ExcelApiOnline 1.1": ["deleteRows", "deleteRowsAt"],
  },
  TableSort: {
    "1.2": ["apply", "clear", "fields", "reapply"],
  },
  TextConditionalFormat: {
    "1.6": ["format", "rule"],
  },
  Workbook: {
    "1.1": ["application", "getSelectedRange", "names", "tables", "worksheets"],
    "1.4": ["settings"],
    "1.7": ["getActiveCell", "name", "properties", "protection"],
    "1.9": ["isDirty"],
  },
  WorkbookProtection: {
    "1.7": ["protect", "protected", "unprotect"],
  },
  Worksheet: {
    "1.1": [
      "activate",
      "charts",
      "delete",
      "getCell",
      "getRange",
      "getUsedRange",
      "id",
      "name",
      "position",
      "tables",
      "visibility",
    ],
    "1.2": ["protection"],
    "1.4": ["getUsedRangeOrNullObject", "names"],
    "1.6": ["calculate"],
    "1.7": [
      "freezePanes",
      "getRangeByIndexes",
      "onActivated",
      "onChanged",
      "onDeactivated",
      "onSelectionChanged",
      "tabColor",
    ],
    "1.8": ["showGridlines", "showHeadings"],
    "1.9": ["onFormatChanged", "pageLayout"],
  },
  WorksheetCollection: {
    "1.1": ["add", "getActiveWorksheet", "getItem"],
    "1.4": ["getCount", "getItemOrNullObject"],
    "1.5": ["getFirst", "getLast"],
    "1.7": ["onActivated", "onAdded", "onDeactivated", "onDeleted"],
    "1.9": ["onChanged", "onFormatChanged", "onSelectionChanged"],
    "1.17": ["onNameChanged"],
  },
  WorksheetFreezePanes: {
    "1.7": ["freezeAt", "freezeColumns", "freezeRows", "getLocation", "getLocationOrNullObject", "unfreeze"],
  },
  WorksheetProtection: {
    "1.2": ["options", "protect", "protected"],
    "1.7": ["unprotect"],
  },
};
