/**
 * A workbook as plain data: what stands where, with which formula, format and print set-up. Renderers draw it and
 * decide nothing. Rows and columns count from 1, as people read them in Excel. Amounts are pounds here, at the edge.
 */

/** What a cell holds. null is an empty cell. */
export type CellValue = string | number | boolean | null;

export type NumberFormat = "general" | "text" | "pounds" | "whole-pounds" | "count" | "date";

/** What a cell is for; the renderers turn it into colour, weight and borders. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "section"
  | "heading"
  | "label"
  | "figure"
  | "key-figure"
  | "input"
  | "calculated"
  | "note"
  | "link";

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** A native formula without "="; `value` is then its result, to be cached. */
  readonly formula?: string;
  readonly format?: NumberFormat;
  readonly style?: CellStyle;
  /** Breaks long text into lines within its column; otherwise it runs on over empty neighbours. */
  readonly wrap?: boolean;
  /** Says a word about the cell above it that others may say too, so that it is not found again by its text. */
  readonly isRemark?: true;
  /** A place in this workbook that a click leads to, such as "'Cohort budget'!E12". */
  readonly link?: string;
}

/**
 * Where a drop-down takes its words from: a fixed list, or a column of a table, such as Schools[School].
 * Other entries are refused, unless the column also accepts them, such as a full name beside the codes offered.
 */
export type DropDown = { readonly acceptsOthers?: boolean } & (
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "table-column"; readonly table: string; readonly column: string }
);

export interface ColumnPlan {
  readonly heading: string;
  /** Width in characters of the default font, as Excel counts it. */
  readonly width: number;
  readonly format: NumberFormat;
  readonly style: "input" | "calculated";
  readonly wrap?: boolean;
  readonly dropDown?: DropDown;
  /** A native formula for every row, without "=", with columns as [@Heading]; the row's value is its cached result. */
  readonly formula?: string;
  /** A formula of our functions, without "=", that stands in place of the figure where the add-in is at hand. */
  readonly live?: string;
  /**
   * Our word for cells that say it otherwise, by what stands in them, "" for nothing. Formulas compare with ours, so a
   * fill writes it there.
   */
  readonly ownWords?: ReadonlyMap<unknown, string>;
  /** Explains the column to whoever selects a cell in it. */
  readonly prompt?: string;
}

/** One way to tell a table's rows: by the columns of these headings. */
export interface RowIdentity {
  readonly headings: readonly string[];
  /** Counts only where a single row has these very entries. */
  readonly onlyIfUnique?: boolean;
  /** Counts only for rows that are ours among people's. */
  readonly onlyOwnRows?: boolean;
}

export interface TablePlan {
  /** The Excel table's name, such as Cohort. */
  readonly name: string;
  /** Row of the headings. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly (readonly CellValue[])[];
  /** For each row, the place in this workbook that its first column leads to; null for none. */
  readonly links?: readonly (string | null)[];
  /** What tells its rows when the workbook is drawn again, strictest first; the first column where nothing is said. */
  readonly identity?: readonly RowIdentity[];
  /** Whether a plan worked out from a workbook has every row of people's that stands there, in that order. */
  readonly keepsOrder?: boolean;
  /**
   * In a table with inputs, rows that are ours all the same: those with this entry. They go when the plan drops them,
   * and what somebody types over their facts does not stay; beside these, people may note what they like.
   */
  readonly ownRows?: { readonly heading: string; readonly equals: string; readonly facts: readonly string[] };
}

/** Cells that need attention, shown by colour and weight (and always by their own words too). */
export interface HighlightPlan {
  readonly table: string;
  /** Heading of the column that is coloured; the test is on the same column. */
  readonly column: string;
  readonly equals: string;
  readonly tone: "good" | "attention" | "problem";
}

export interface ChartPlan {
  readonly kind: "bar" | "column";
  readonly title: string;
  /** Ranges with their sheet, such as 'Summary'!$A$6:$A$11. */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
  readonly valueFormat: NumberFormat;
  /** The cells that it covers, first to last. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  /** The same in words, for people who do not see it. */
  readonly alternativeText: string;
}

export interface PrintPlan {
  readonly paper: "A4";
  readonly orientation: "landscape" | "portrait";
  /** The page is scaled to this many pages across; as many down as needed. */
  readonly pagesWide: number;
  /** Rows repeated at the top of every page. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  readonly header: string;
}

export interface SheetPlan {
  readonly name: string;
  /** Column widths by column number where no table says so; tables set their own. */
  readonly widths: ReadonlyMap<number, number>;
  readonly cells: readonly CellPlan[];
  readonly tables: readonly TablePlan[];
  readonly highlights: readonly HighlightPlan[];
  readonly charts: readonly ChartPlan[];
  /** Rows that stay in view; 0 for none. */
  readonly frozenRows: number;
  readonly print: PrintPlan;
}

export interface NamePlan {
  readonly name: string;
  /** What it means, for people who open the name manager. */
  readonly comment: string;
  /** A reference with its sheet, such as 'Cohort budget'!$C$5. */
  readonly refersTo: string;
}

export interface WorkbookPlan {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}
