import { programmeCodes, programmes } from "../../policy/programmes";
import type { Budget } from "../budget";
import { columnNumber } from "./column-of";
import { landscape } from "./in-words";
import { absoluteReference } from "./sheet-names";
import type { CellPlan, ChartPlan, SheetPlan, TablePlan } from "./sheet-plan";
import { staleNoticeElsewhere } from "./stale-notice";
import { caseCells } from "./summary-cases";
import { groupHeadings, groupSections, groupTable } from "./summary-groups";
import { rowAfterCases } from "./summary-layout";

const chartRows = 12;

function chart(
  table: TablePlan,
  title: string,
  values: readonly string[],
  from: ChartPlan["from"],
  to: ChartPlan["to"],
): ChartPlan {
  const [first, last] = [table.headerRow + 1, table.headerRow + table.rows.length];
  const range = (column: number): string =>
    `${absoluteReference("Summary", first, column)}:${absoluteReference("Summary", last, column).replace(/^.*!/, "")}`;
  return {
    kind: "column",
    title,
    categories: range(1),
    series: values.map((heading) => ({ name: heading, values: range(columnNumber(table.columns, heading)) })),
    valueFormat: "whole-pounds",
    from,
    to,
    alternativeText: `${title}: the figures stand in the table ${table.name} below.`,
  };
}

const namesPerLine = 3;

/** What the codes stand for, a few to a line: all of them, so that the lines stay the same whoever takes what. */
function programmeNames(firstRow: number): readonly CellPlan[] {
  const codes = programmeCodes;
  const lines = Math.ceil(codes.length / namesPerLine);
  return Array.from({ length: lines }, (_, index) => {
    const named = codes.slice(index * namesPerLine, (index + 1) * namesPerLine);
    const value = named.map((code) => `${code} ${programmes[code].name}`).join("; ");
    return { row: firstRow + index, column: 1, value, style: "note" as const };
  });
}

/** Three cases and charts, then totals by funding, school and programme. */
export function planSummarySheet(budget: Budget): SheetPlan {
  const cells: CellPlan[] = [
    { row: 1, column: 1, value: "Summary", style: "title" },
    {
      row: 2,
      column: 1,
      value: "What the cohort costs the schools, in pounds, and how it may turn out.",
      style: "subtitle",
    },
    staleNoticeElsewhere,
    ...caseCells(budget.totals),
  ];
  const tables: TablePlan[] = [];
  const chartTop = rowAfterCases + 1;
  let row = chartTop + chartRows + 2;
  for (const section of groupSections) {
    const table = groupTable(section, row + 1, budget);
    cells.push({ row, column: 1, value: section.title, style: "section" });
    tables.push(table);
    row += table.rows.length + 3;
  }
  const [, bySchool, byProgramme] = tables as [TablePlan, TablePlan, TablePlan];
  cells.push(...programmeNames(row));
  return {
    name: "Summary",
    widths: new Map(),
    cells,
    tables,
    highlights: [],
    charts: [
      // One school has nothing to be compared with: its programmes say more.
      chart(
        bySchool.rows.length > 1 ? bySchool : byProgramme,
        bySchool.rows.length > 1 ? "Net cost by school" : "Net cost by programme",
        [groupHeadings.netCost],
        { row: chartTop, column: 1 },
        { row: chartTop + chartRows, column: 4 },
      ),
      chart(
        byProgramme,
        "Scholarships and fees to pay by programme",
        [groupHeadings.scholarships, groupHeadings.feesToPay],
        { row: chartTop, column: 5 },
        { row: chartTop + chartRows, column: 10 },
      ),
    ],
    frozenRows: 0,
    print: landscape("Summary"),
  };
}
