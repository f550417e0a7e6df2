import { tableNames as planned } from "../budget/plan/sheet-names";
import { matchColumns } from "./match-columns";
import type { Memory } from "./memory";
import { ownTable } from "./remembered";
import type { ColumnSeen, Overview, TableSeen } from "./seen";
import { sameName } from "./text";

/** What the plan calls the tables that people fill in. */
export const planNames = { staff: planned.cohort, schools: planned.schools, prices: planned.prices } as const;

/** The tables that people fill in. */
export type TableName = keyof typeof planNames;

export const tableNames = Object.keys(planNames) as readonly TableName[];

/** The table as it stands in the workbook, also where it was renamed or moved; null where there is none. */
export function tableFor(name: TableName, overview: Overview): TableSeen | null {
  const plan = planNames[name];
  return ownTable(plan, overview) ?? overview.tables.find((table) => sameName(table.name, plan)) ?? null;
}

export interface CohortColumn {
  /** The plan's heading, or people's own for a column of theirs. */
  readonly heading: string;
  /** Its place in the table, from 0. */
  readonly offset: number;
  /** Whether people fill it in; so it is where nothing is remembered of it. */
  readonly isInput: boolean;
  /** The plan's formula that the last fill gave its cells, without "="; null for none. */
  readonly formula: string | null;
}

/** The table's columns from left to right, ours by the plan's headings also where people renamed them. */
export function columnsOf(name: TableName, seen: readonly ColumnSeen[], memory: Memory): readonly CohortColumn[] {
  const remembered = memory.tables.find(({ plan }) => plan === planNames[name])?.columns ?? [];
  const ours = new Map(
    matchColumns(remembered, seen, remembered).flatMap(({ offset, isAdded }, index) =>
      isAdded ? [] : [[offset, remembered[index]!] as const],
    ),
  );
  return seen.map(({ heading }, offset) => {
    const own = ours.get(offset);
    return { heading: own?.heading ?? heading, offset, isInput: own?.isInput ?? true, formula: own?.formula ?? null };
  });
}
