import type { Cited } from "../../policy/fact";
import type { Source } from "../../policy/sources";
import { sources } from "../../policy/sources";
import { checkedOnInWords } from "../../rules/citation";
import type { Budget } from "../budget";
import { figuresUsed } from "../views/figures-used";
import type { FilledColumn } from "./column-of";
import { tableOf } from "./column-of";
import { landscape } from "./in-words";
import type { SheetPlan } from "./sheet-plan";

interface SourceRow {
  readonly figure: string;
  readonly value: string;
  readonly cited: Cited | null;
}

const documentOf = ({ cited }: SourceRow): Source | null => (cited === null ? null : sources[cited.source]);

const text = { format: "text", style: "calculated", wrap: true } as const;

const columns: readonly FilledColumn<SourceRow>[] = [
  { ...text, heading: "Figure", width: 30, cell: ({ figure }) => figure },
  { ...text, heading: "Value", width: 42, cell: ({ value }) => value },
  { ...text, heading: "Document", width: 44, cell: (row) => documentOf(row)?.title ?? "the school's own" },
  { ...text, heading: "Publisher", width: 30, cell: (row) => documentOf(row)?.publisher ?? null },
  { ...text, heading: "Published", width: 18, cell: (row) => documentOf(row)?.published ?? null },
  { ...text, heading: "Standing", width: 14, cell: (row) => documentOf(row)?.standing ?? null },
  { ...text, heading: "Checked", width: 17, cell: (row) => (documentOf(row) === null ? null : checkedOnInWords(documentOf(row)!)) },
  { ...text, heading: "Note", width: 36, cell: ({ cited }) => cited?.note ?? null },
];

/** Every figure and rule used: value, document, date. */
export function planSourcesSheet(budget: Budget): SheetPlan {
  const headerRow = 4;
  return {
    name: "Sources",
    widths: new Map(),
    cells: [
      { row: 1, column: 1, value: "Sources", style: "title" },
      { row: 2, column: 1, value: "Every published figure and rule that this budget uses, and when it was last checked.", style: "subtitle" },
    ],
    tables: [tableOf("Sources", headerRow, columns, figuresUsed(budget))],
    highlights: [],
    charts: [],
    frozenRows: headerRow,
    print: landscape("Sources", headerRow),
  };
}
