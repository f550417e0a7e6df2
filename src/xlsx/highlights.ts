import type { ConditionalRule } from "hucre/xlsx";
import { tones } from "../budget/plan/palette";
import type { SheetPlan } from "../budget/plan/sheet-plan";
import { rgb } from "./colours";
import { columnRange } from "./references";
import { columnIndex } from "./tables";

/** Colour and weight for the cells of a table's column that hold a certain word. Throws on a table not on the sheet. */
export function highlightRules(sheet: SheetPlan): ConditionalRule[] {
  return sheet.highlights.map((highlight, index) => {
    const table = sheet.tables.find(({ name }) => name === highlight.table);
    if (!table) {
      throw new Error(`A highlight on sheet ${sheet.name} names table ${highlight.table}, which is not there.`);
    }
    const tone = tones[highlight.tone];
    return {
      type: "cellIs",
      operator: "equal",
      priority: index + 1,
      formula: `"${highlight.equals.replaceAll('"', '""')}"`,
      range: columnRange(table, columnIndex(table, highlight.column)),
      style: {
        font: { bold: true, color: rgb(tone.text) },
        fill: { type: "pattern", pattern: "solid", fgColor: rgb(tone.ground), bgColor: rgb(tone.ground) },
      },
    };
  });
}
