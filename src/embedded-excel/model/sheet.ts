import type { Cell } from "./cells";
import { Sparse } from "./cells";
import type { Chart } from "./charts";
import { ConditionalFormats } from "./conditional-formats";
import { Formats } from "./formats";
import { newPageLayout } from "./page-layout";
import type { Protection } from "./protected";
import type { Rect } from "./rect";
import { boundingRect, covers } from "./rect";
import { Validations } from "./validations";

/** Width in points or hiding of a column; height or hiding of a row. */
export interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** A worksheet: its cells and what belongs to it alone. Tables and names belong to the workbook. */
export class Sheet {
  visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  protection: Protection | null = null;
  /** Rows and columns that stay in view. */
  frozen: { readonly rows: number; readonly columns: number } | null = null;
  readonly cells = new Sparse<Cell>();
  readonly formats = new Formats();
  readonly hyperlinks = new Sparse<Hyperlink>();
  readonly columns = new Map<number, Line>();
  readonly rows = new Map<number, Line>();
  readonly validations = new Validations();
  readonly conditionalFormats = new ConditionalFormats();
  readonly pageLayout = newPageLayout();
  charts: Chart[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The block that holds all that was typed, and all formatted cells too unless only inputs count; null if none. */
  usedRect(inputsOnly: boolean): Rect | null {
    const typed = this.cells.bounds;
    const formatted = inputsOnly ? null : this.formats.cells.bounds;
    return typed === null || formatted === null ? (typed ?? formatted) : boundingRect(typed, formatted);
  }

  /** The same within a part of the sheet. */
  usedRectWithin(part: Rect, inputsOnly: boolean): Rect | null {
    const all = this.usedRect(inputsOnly);
    if (all === null || covers(part, all)) {
      return all;
    }
    const typed = this.cells.boundsWithin(part);
    const formatted = inputsOnly ? null : this.formats.cells.boundsWithin(part);
    return typed === null || formatted === null ? (typed ?? formatted) : boundingRect(typed, formatted);
  }
}
