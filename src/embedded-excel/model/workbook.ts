import { hostError } from "../protocol/host-error";
import { Announcer } from "./announcer";
import { CustomProperties } from "./custom-properties";
import type { DefinedName } from "./names";
import type { Protection } from "./protected";
import type { Rect } from "./rect";
import type { Results } from "./results";
import { Sheet } from "./sheet";
import { checkSheetName, freeSheetName } from "./sheet-names";
import { changeSheetFormulas, loseSheetInFormula, renameSheetInFormula } from "./sheet-formulas";
import type { Table } from "./table";

/** A workbook as Excel holds it. It starts with one empty sheet, "Sheet1". */
export class Workbook extends Announcer {
  readonly fileName = "Book1.xlsx";
  sheets: Sheet[] = [];
  tables: Table[] = [];
  names: DefinedName[] = [];
  active: Sheet;
  selection: Rect = { row: 0, column: 0, rows: 1, columns: 1 };
  calculationMode = "Automatic";
  /** Of the structure: sheets cannot be added, removed, renamed, moved or hidden. */
  protection: Protection | null = null;
  readonly settings = new Map<string, unknown>();
  readonly properties: Record<string, string> = {};
  readonly customProperties = new CustomProperties();
  /** Told of blocks that moved, so that ranges which the client holds can move along. */
  readonly moveListeners = new Set<(sheet: Sheet, move: (rect: Rect) => Rect | null) => void>();
  /** Workbooks that the add-in asked to be opened beside this one. */
  readonly opened: { readonly base64: string | null }[] = [];
  private nextNumber = 1;

  constructor(readonly results: Results) {
    super();
    this.active = this.addSheet();
  }

  /** @throws HostError where the name is not one for a sheet, or is taken */
  addSheet(name: string = freeSheetName(this.sheets)): Sheet {
    this.guardStructure();
    checkSheetName(name, this.sheets);
    const sheet = new Sheet(this.newId(), name);
    this.sheets.push(sheet);
    this.results.changed(null);
    this.tell({ kind: "added", sheet, author: this.author });
    return sheet;
  }

  /** By name in any case, or by id; null where there is none. */
  findSheet(key: string): Sheet | null {
    // The calculation asks for every cell's, by the name as it is written.
    const exact = this.sheets.find((sheet) => sheet.name === key);
    if (exact !== undefined) return exact;
    const lowered = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === lowered || sheet.id === key) ?? null;
  }

  /** The sheet of that name. @throws Error where there is none */
  sheet(name: string): Sheet {
    const sheet = this.findSheet(name);
    if (sheet === null) {
      throw new Error(`No sheet "${name}". There are: ${this.sheets.map((other) => other.name).join(", ")}.`);
    }
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.guardStructure();
    checkSheetName(
      name,
      this.sheets.filter((other) => other !== sheet),
    );
    this.changeFormulas((formula) => renameSheetInFormula(formula, sheet.name, name));
    const before = sheet.name;
    sheet.name = name;
    this.results.changed(null);
    this.tell({ kind: "renamed", sheet, before, after: name, author: this.author });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.guardStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw hostError("InvalidArgument");
    }
    this.sheets = this.sheets.filter((other) => other !== sheet).toSpliced(position, 0, sheet);
    this.results.changed(null);
  }

  showSheet(sheet: Sheet, visibility: string): void {
    this.guardStructure();
    const others = visibility === "Visible" ? [] : this.otherVisible(sheet);
    sheet.visibility = visibility;
    if (this.active === sheet && visibility !== "Visible") {
      this.active = others[0] ?? this.active;
    }
  }

  removeSheet(sheet: Sheet): void {
    this.guardStructure();
    const visible = this.otherVisible(sheet);
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    const lost = this.tables.filter((table) => table.sheet === sheet).map(({ name }) => name);
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    this.names = this.names.filter((name) => name.sheet !== sheet);
    this.changeFormulas((formula) => loseSheetInFormula(formula, sheet.name, lost));
    if (this.active === sheet) {
      this.active = visible.find((other) => this.sheets.indexOf(other) >= index) ?? visible[0] ?? this.active;
    }
    this.results.changed(null);
    this.tell({ kind: "deleted", sheet, author: this.author });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") {
      throw hostError("InvalidOperation", "A hidden worksheet cannot be activated.");
    }
    if (this.active !== sheet) {
      this.tell({ kind: "deactivated", sheet: this.active, author: this.author });
      this.active = sheet;
      this.selection = { row: 0, column: 0, rows: 1, columns: 1 };
      this.tell({ kind: "activated", sheet, author: this.author });
    }
  }

  /** By name in any case, or by id. */
  findTable(key: string): Table | null {
    const lowered = key.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === lowered || table.id === key) ?? null;
  }

  tablesOn(sheet: Sheet): readonly Table[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  findName(name: string, sheet: Sheet | null): DefinedName | null {
    const lowered = name.toLowerCase();
    return this.names.find((own) => own.sheet === sheet && own.name.toLowerCase() === lowered) ?? null;
  }

  /** An id that nothing else of this workbook has. */
  newId(): string {
    return `{${String(this.nextNumber++).padStart(8, "0")}-0000-0000-0000-000000000000}`;
  }

  /** Takes an id over from a file; new ones come after it. */
  keepId(id: string): string {
    const number = Number(/^\{(\d{8})-0000-0000-0000-0{12}\}$/.exec(id)?.[1] ?? 0);
    this.nextNumber = Math.max(this.nextNumber, number + 1);
    return id;
  }

  /** Puts what `change` makes of each formula in its place: in cells, names and rules. */
  changeFormulas(change: (formula: string, sheet: Sheet | null) => string): void {
    for (const sheet of this.sheets) {
      changeSheetFormulas(sheet, (formula) => change(formula, sheet));
    }
    for (const name of this.names) {
      name.formula = change(name.formula, name.sheet);
    }
  }

  select(sheet: Sheet, rect: Rect): void {
    this.activate(sheet);
    this.selection = rect;
    this.tell({ kind: "selected", sheet, rect, author: this.author });
  }

  /** @throws HostError where no other sheet can be seen */
  private otherVisible(sheet: Sheet): readonly Sheet[] {
    const visible = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (visible.length === 0) {
      throw hostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    return visible;
  }

  private guardStructure(): void {
    if (this.protection !== null) {
      throw hostError("AccessDenied", "The structure of the workbook is protected.");
    }
  }
}
