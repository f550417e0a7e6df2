import { sources } from "../../policy/sources";
import { checkedOnInWords } from "../../rules/citation";
import type { Budget } from "../budget";
import type { FigureUsed } from "../views/figures-used";
import { figuresUsed } from "../views/figures-used";
import type { FilledColumn } from "./column-of";
import { tableOf } from "./column-of";
import { landscape } from "./in-words";
import type { SheetPlan } from "./sheet-plan";

/** Where a figure stands, in the words of the sheet. */
interface Origin {
  readonly document: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly standing: string | null;
  readonly checked: string | null;
}

function originOf({ cited, quote }: FigureUsed): Origin {
  if (cited !== null) {
    const { title, publisher, published, standing } = sources[cited.source];
    return { document: title, publisher, published, standing, checked: checkedOnInWords(sources[cited.source]) };
  }
  const own = {
    document: "the school's own quote",
    publisher: null,
    published: null,
    standing: "quote",
    checked: null,
  };
  if (quote === undefined) return own;
  const orNull = (text: string): string | null => (text === "" ? null : text);
  return {
    ...own,
    document: quote.source || own.document,
    publisher: orNull(quote.provider),
    checked: orNull(quote.checkedOn),
  };
}

const text = { format: "text", style: "calculated", wrap: true } as const;

const columns: readonly FilledColumn<FigureUsed>[] = [
  { ...text, heading: "Figure", width: 30, cell: ({ figure }) => figure },
  { ...text, heading: "Value", width: 42, cell: ({ value }) => value },
  { ...text, heading: "Document", width: 44, cell: (used) => originOf(used).document },
  { ...text, heading: "Publisher", width: 30, cell: (used) => originOf(used).publisher },
  { ...text, heading: "Published", width: 18, cell: (used) => originOf(used).published },
  { ...text, heading: "Standing", width: 14, cell: (used) => originOf(used).standing },
  { ...text, heading: "Checked", width: 19, cell: (used) => originOf(used).checked },
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
      {
        row: 2,
        column: 1,
        value:
          "Every figure and rule that this budget uses, where it stands and when it was last checked; then financial years and ledger codes.",
        style: "subtitle",
      },
    ],
    tables: [tableOf("Sources", headerRow, columns, figuresUsed(budget))],
    highlights: [],
    charts: [],
    frozenRows: headerRow,
    print: landscape("Sources", headerRow),
  };
}
