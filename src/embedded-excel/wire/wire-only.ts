import type { Workbook } from "../model/workbook";
import type { References } from "../protocol/references";
import type { WireTable } from "../protocol/wire-table";
import { excelTables } from "./tables";
import { wired } from "./wire-class";

interface CreatedModel {
  readonly book: Workbook;
  readonly base64: string | null;
}

/** Behind Excel.createWorkbook. Nothing is opened; what was asked for is kept. */
const workbookCreated: WireTable = {
  scalars: { id: { get: () => "created" } },
  identity: { field: "Id", of: () => "created" },
  methods: {
    open: ({ book, base64 }: CreatedModel) => {
      book.opened.push({ base64 });
    },
  },
};

/** All tables, with the members that only the wire has and no typings mention. */
export function allTables(references: References): Readonly<Record<string, WireTable>> {
  const workbook: WireTable = {
    ...excelTables.Workbook,
    navigations: { ...excelTables.Workbook.navigations, _Runtime: (book: Workbook) => wired("Runtime", book) },
    privates: { _GetRangeForEventByReferenceId: { call: (_book: Workbook, name: string) => references.find(name) } },
  };
  return { ...excelTables, Workbook: workbook, WorkbookCreated: workbookCreated };
}
