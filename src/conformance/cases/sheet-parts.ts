import { withoutSheet } from "../asking";
import type { ConformanceCase } from "../case";

export const sheetPartCases: readonly ConformanceCase[] = [
  {
    name: "validation: a list is kept with its words",
    set: "1.8",
    run: async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Requested,Confirmed,Refused" } };
      dataValidation.load("rule,type");
      await context.sync();
      const { list } = dataValidation.rule;
      return [dataValidation.type, list?.inCellDropDown ?? null, String(list?.source)];
    },
    documented: ["List", true, "Requested,Confirmed,Refused"],
  },
  {
    name: "validation: cleared, there is none",
    set: "1.8",
    run: async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.load("type");
      await context.sync();
      const before = dataValidation.type;
      dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      return [before, dataValidation.type];
    },
    documented: ["WholeNumber", "None"],
  },
  {
    name: "conditional formats: by a formula, counted and cleared",
    set: "1.6",
    run: async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A3");
      const added = conditionalFormats.add("Custom");
      added.custom.rule.formula = "=$A1>1";
      added.custom.format.fill.color = "#FFCC00";
      added.load("type,custom/rule/formula");
      const count = conditionalFormats.getCount();
      await context.sync();
      const known = [added.type, added.custom.rule.formula, count.value];
      conditionalFormats.clearAll();
      const left = conditionalFormats.getCount();
      await context.sync();
      return [...known, left.value];
    },
    documented: ["Custom", "=$A1>1", 1, 0],
  },
  {
    name: "frozen panes: rows, rows and columns, none",
    set: "1.7",
    run: async (context, sheet) => {
      const { freezePanes } = sheet;
      freezePanes.freezeRows(3);
      const rows = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      freezePanes.freezeAt("A1:B3");
      const both = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [withoutSheet(rows.address), withoutSheet(both.address), none.isNullObject];
    },
    documented: ["1:3", "A1:B3", true],
  },
  {
    name: "page layout: paper, orientation, fit, margins and title rows",
    set: "1.9",
    run: async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins("Inches", { left: 0.5 });
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P of &N";
      pageLayout.load("orientation,paperSize,centerHorizontally,zoom,leftMargin");
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.load("centerFooter");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return {
        paper: [pageLayout.orientation, pageLayout.paperSize, pageLayout.centerHorizontally],
        pagesAcross: pageLayout.zoom.horizontalFitToPages ?? null,
        leftMargin: pageLayout.leftMargin,
        footer: defaultForAllPages.centerFooter,
        titles: withoutSheet(titles.address),
      };
    },
    documented: {
      paper: ["Landscape", "A4", true],
      pagesAcross: 1,
      leftMargin: 36,
      footer: "&P of &N",
      titles: "1:2",
    },
  },
  {
    name: "charts: created, named, titled, with a series for each column, and deleted",
    set: "1.7",
    run: async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Programme", "Cost"],
        ["NPQLT", 900],
        ["NPQH", 1500],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "By programme";
      chart.title.text = "Costs";
      chart.load("name,chartType,title/text");
      chart.series.load("items/name");
      sheet.charts.load("count");
      await context.sync();
      const series = chart.series.items.map(({ name }) => name);
      const known = [chart.name, chart.chartType, chart.title.text, series, sheet.charts.count];
      chart.delete();
      const gone = sheet.charts.getItemOrNullObject("By programme");
      await context.sync();
      return [...known, gone.isNullObject];
    },
    documented: ["By programme", "ColumnClustered", "Costs", ["Cost"], 1, true],
  },
  {
    name: "hyperlinks: a cell shows the link's text and keeps its address",
    set: "1.7",
    run: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { address: "https://www.gov.uk/npq", textToDisplay: "Guidance", screenTip: "Open" };
      cell.load("values,hyperlink");
      await context.sync();
      const { address, textToDisplay, screenTip } = cell.hyperlink;
      return [cell.values, address ?? null, textToDisplay ?? null, screenTip ?? null];
    },
    documented: [[["Guidance"]], "https://www.gov.uk/npq", "Guidance", "Open"],
  },
];
