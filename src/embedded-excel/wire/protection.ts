import { hostError } from "../protocol/host-error";
import type { Protection } from "../model/protected";
import type { WireClass } from "./wire-class";

/** What a protected sheet still allows unless it is said otherwise: nothing but selecting. */
const protectedOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function checkPassword(protection: Protection | null, password: string | null | undefined): void {
  if (protection?.password !== undefined && protection.password !== (password ?? "")) {
    throw hostError("InvalidArgument", "The password is incorrect.");
  }
}

export const worksheetProtection = {
  scalars: {
    protected: { get: ({ sheet }) => sheet.protection !== null },
    options: {
      get: ({ sheet }) => ({ ...protectedOptions, ...sheet.protection?.options }) as Excel.WorksheetProtectionOptions,
    },
  },
  methods: {
    protect: ({ sheet }, options?: Record<string, unknown> | null, password?: string | null) => {
      if (sheet.protection !== null) {
        throw hostError("InvalidOperation", "The worksheet is already protected.");
      }
      sheet.protection = { options: { ...protectedOptions, ...options }, password: password || undefined };
    },
    unprotect: ({ sheet }, password?: string | null) => {
      checkPassword(sheet.protection, password);
      sheet.protection = null;
    },
  },
} satisfies WireClass<"WorksheetProtection">;

export const workbookProtection = {
  scalars: { protected: { get: (book) => book.protection !== null } },
  methods: {
    protect: (book, password?: string | null) => {
      book.protection = { options: {}, password: password || undefined };
    },
    unprotect: (book, password?: string | null) => {
      checkPassword(book.protection, password);
      book.protection = null;
    },
  },
} satisfies WireClass<"WorkbookProtection">;
