import { withoutSheetName } from "../asking";
import type { ConformanceCase } from "../case";

export const workbookCases: readonly ConformanceCase[] = [
  {
    name: "names: stand for a range, are used in formulas, and are deleted",
    set: "1.4",
    run: async (context, sheet) => {
      const { names } = context.workbook;
      sheet.getRange("A1:A2").values = [[1], [2]];
      names.add("ConformanceCosts", sheet.getRange("A1:A2"), "what it costs");
      sheet.getRange("C1").formulas = [["=SUM(ConformanceCosts)"]];
      const name = names.getItem("ConformanceCosts").load("name,formula,type,comment,visible");
      const total = sheet.getRange("C1").load("values");
      await context.sync();
      const known = [name.name, withoutSheetName(name.formula), name.type, name.comment, name.visible];
      name.delete();
      const gone = names.getItemOrNullObject("ConformanceCosts");
      await context.sync();
      return [known, total.values, gone.isNullObject];
    },
    documented: [["ConformanceCosts", "=$A$1:$A$2", "Range", "what it costs", true], [[3]], true],
  },
  {
    name: "settings: keep plain data until they are deleted",
    set: "1.4",
    run: async (context) => {
      const { settings } = context.workbook;
      settings.add("conformance", { version: 2, sheets: ["a", "b"], nested: { is: true } });
      await context.sync();
      const kept = settings.getItemOrNullObject("conformance").load("value");
      await context.sync();
      const { value } = kept;
      kept.delete();
      const gone = settings.getItemOrNullObject("conformance");
      await context.sync();
      return [value, gone.isNullObject];
    },
    documented: [{ version: 2, sheets: ["a", "b"], nested: { is: true } }, true],
  },
  {
    name: "sheets: tab colour, gridlines and visibility",
    set: "1.8",
    run: async (context, sheet) => {
      sheet.set({ tabColor: "#003366", showGridlines: false });
      sheet.load("tabColor,showGridlines,visibility,name");
      await context.sync();
      return [sheet.name, sheet.tabColor, sheet.showGridlines, sheet.visibility];
    },
    documented: ["Conformance", "#003366", false, "Visible"],
  },
  {
    name: "getItemOrNullObject: what is missing is a null object, not an error",
    set: "1.4",
    run: async (context, sheet) => {
      const { worksheets, tables, names } = context.workbook;
      const missing = [
        worksheets.getItemOrNullObject("No such sheet"),
        tables.getItemOrNullObject("NoSuchTable"),
        names.getItemOrNullObject("NoSuchName"),
        sheet.charts.getItemOrNullObject("No such chart"),
        sheet.getUsedRangeOrNullObject(true),
      ];
      await context.sync();
      return missing.map(({ isNullObject }) => isNullObject);
    },
    documented: [true, true, true, true, true],
  },
  {
    name: "events: a sheet tells of a change in it, until the handler is removed",
    set: "1.9",
    run: async (context, sheet) => {
      const seen: Excel.WorksheetChangedEventArgs[] = [];
      const handler = sheet.onChanged.add(async (change) => void seen.push(change));
      await context.sync();
      sheet.getRange("B2").values = [[42]];
      await context.sync();
      await heard(seen);
      handler.remove();
      await context.sync();
      sheet.getRange("B3").values = [[43]];
      await context.sync();
      await pause(500);
      return seen.map(({ type, address, changeType, source, details }) => {
        return [type, address, changeType, source, details?.valueBefore, details?.valueAfter];
      });
    },
    documented: [["WorksheetChanged", "B2", "RangeEdited", "Local", "", 42]],
  },
];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for a first entry, for ten seconds at most. */
async function heard(seen: readonly unknown[]): Promise<void> {
  for (let waited = 0; seen.length === 0 && waited < 200; waited++) {
    await pause(50);
  }
}
