import type { Rect } from "./rect";
import type { Sheet } from "./sheet";

/** Who changed something: code of the add-in, or a person at the grid. */
export type Author = "add-in" | "person";

/** Something that happened to a workbook and that an add-in may have asked to hear of. */
export type Change = Edited | Looked | Sheets | Renamed | Tables | Settings;

interface Edited {
  readonly kind: "edited";
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly changeType: string;
  readonly author: Author;
  /** Of a single cell, where somebody has asked to hear of changes. */
  readonly values?: { readonly before: unknown; readonly after: unknown };
}

interface Looked {
  readonly kind: "formatted" | "selected";
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly author: Author;
}

interface Renamed {
  readonly kind: "renamed";
  readonly sheet: Sheet;
  readonly before: string;
  readonly after: string;
  readonly author: Author;
}

interface Tables {
  readonly kind: "tableAdded" | "tableDeleted";
  readonly sheet: Sheet;
  readonly table: { readonly id: string; readonly name: string };
  readonly author: Author;
}

interface Sheets {
  readonly kind: "added" | "deleted" | "activated" | "deactivated";
  readonly sheet: Sheet;
  readonly author: Author;
}

/** What an add-in keeps in the workbook; add-ins are not told of it. */
interface Settings {
  readonly kind: "settings";
  readonly author: Author;
}
