import type { Area } from "./areas";
import type { Contents } from "./contents";
import { noContents } from "./contents";
import type { Memory } from "./memory";

export interface SheetSeen {
  readonly id: string;
  readonly name: string;
}

export interface ColumnSeen {
  readonly id: number;
  readonly heading: string;
}

export interface TableSeen {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
}

/** A table of ours: where it stands now. */
export interface OwnTableSeen extends TableSeen {
  /** Headings and rows, without a totals row. */
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly columns: readonly ColumnSeen[];
}

export interface NameSeen {
  readonly name: string;
  readonly formula: string;
}

/** What every workbook shows at a first look. */
export interface Overview {
  readonly memory: Memory;
  /** As stored, to be put back as it was; undefined where nothing is. */
  readonly stored: unknown;
  /** Whether a document property says that a cohort budget was drawn into it. */
  readonly isMarked: boolean;
  readonly structureIsProtected: boolean;
  readonly sheets: readonly SheetSeen[];
  readonly tables: readonly TableSeen[];
  readonly names: readonly NameSeen[];
}

/** What stands on the sheets that are ours, or that hold a table of ours. */
export interface Details {
  readonly contents: ReadonlyMap<string, Contents>;
  readonly tables: ReadonlyMap<string, OwnTableSeen>;
  readonly charts: ReadonlyMap<string, readonly string[]>;
  readonly protectedSheets: readonly string[];
}

/** The cells of a sheet by its id; none for a sheet that was not read, or is yet to be made. */
export function contentsOf({ contents }: Pick<Details, "contents">, sheetId: string | null): Contents {
  return (sheetId === null ? undefined : contents.get(sheetId)) ?? noContents;
}
