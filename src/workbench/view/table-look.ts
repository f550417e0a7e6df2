import { contains, lastColumn, lastRow } from "../../embedded-excel/model/rect";
import type { Table } from "../../embedded-excel/model/table";
import type { PartialLook } from "./cell-look";
import { tint } from "./colours";

/** Black, then Office's six accents: the order of the styles in each group of seven. */
const accents = ["#000000", "#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"] as const;
const stylesInGroup = accents.length;

interface TableColours {
  readonly accent: string;
  /** Headings in white on the accent; else bold between rules. */
  readonly solidHeading: boolean;
  readonly band: string;
}

/** The named style as Excel draws it, near enough; null where the table has none. */
export function tableColours(style: string): TableColours | null {
  const [, group, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (group === undefined) {
    return null;
  }
  const number = Number(digits) - 1;
  const accent = accents[number % stylesInGroup] ?? accents[0];
  const solidHeading = group !== "Light" || Math.floor(number / stylesInGroup) === 1;
  return { accent, solidHeading, band: tint(accent, accent === "#000000" ? 0.85 : 0.8) };
}

/** What a table's style says of one of its cells. */
export function tableLook(table: Table, row: number, column: number): PartialLook {
  const colours = tableColours(table.style);
  if (colours === null || !contains(table.rect, row, column)) {
    return {};
  }
  const { accent, solidHeading, band } = colours;
  if (row === table.rect.row) {
    const heading = { bold: true, ruleAbove: accent, ruleBelow: accent };
    return solidHeading ? { ...heading, fill: accent, colour: "#FFFFFF" } : heading;
  }
  if (table.hasTotals && row === lastRow(table.rect)) {
    return { bold: true, ruleAbove: accent, ruleBelow: accent };
  }
  const inBand =
    (table.showBandedRows && (row - table.body.row) % 2 === 0) ||
    (table.showBandedColumns && (column - table.rect.column) % 2 === 0);
  const isStrong =
    (table.highlightFirstColumn && column === table.rect.column) ||
    (table.highlightLastColumn && column === lastColumn(table.rect));
  return {
    ...(inBand ? { fill: band } : {}),
    ...(isStrong ? { bold: true } : {}),
    ...(row === lastRow(table.rect) ? { ruleBelow: accent } : {}),
  };
}
