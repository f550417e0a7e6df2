import { wholeWorkbook } from "../events/event-names";
import { registration } from "../events/registration";
import type { Workbook } from "../model/workbook";
import { keyed } from "./keyed";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";

const items = (book: Workbook) => book.sheets.map((sheet) => wired("Worksheet", { book, sheet }));

const find = (book: Workbook, key: string) => {
  const sheet = book.findSheet(key);
  return sheet === null ? null : wired("Worksheet", { book, sheet });
};

const visible = (book: Workbook, visibleOnly: boolean | null | undefined) =>
  items(book).filter((_, index) => visibleOnly !== true || book.sheets[index]?.visibility === "Visible");

const all = (book: Workbook) => ({ book, target: wholeWorkbook });

export const worksheetCollection = {
  items,
  methods: {
    ...keyed(items, find),
    getCount: (book, visibleOnly?: boolean) => visible(book, visibleOnly).length,
    add: (book, name?: string) => wired("Worksheet", { book, sheet: book.addSheet(name ?? undefined) }),
    getActiveWorksheet: (book) => wired("Worksheet", { book, sheet: book.active }),
    getFirst: (book, visibleOnly?: boolean) => visible(book, visibleOnly).at(0),
    getLast: (book, visibleOnly?: boolean) => visible(book, visibleOnly).at(-1),
  },
  privates: {
    ...registration("DataChangedEvent", "onChanged", "changed", all),
    ...registration("FormatChangedEvent", "onFormatChanged", "formatChanged", all),
    ...registration("SelectionChangedEvent", "onSelectionChanged", "selectionChanged", all),
    ...registration("ActivatedEvent", "onActivated", "activated", all),
    ...registration("DeactivatedEvent", "onDeactivated", "deactivated", all),
    ...registration("AddedEvent", "onAdded", "added", all),
    ...registration("DeletedEvent", "onDeleted", "deleted", all),
    ...registration("EventNameChanged", "onNameChanged", "nameChanged", all),
  },
} satisfies WireClass<"WorksheetCollection">;
