import { addressOf } from "../model/addresses";
import type { Change } from "../model/changes";
import { intersection } from "../model/rect";
import type { Rect } from "../model/rect";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { HostMessage } from "../seam/channels";
import { eventTypes, watchKey, wholeWorkbook } from "./event-names";
import type { EventName } from "./event-names";

const objectModelCategory = 65536;

interface Event {
  readonly name: EventName;
  readonly targets: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
}

/** The messages for those who asked to hear of a change. `hold` keeps a block for the handler's getRange. */
export function eventMessages(
  book: Workbook,
  change: Change,
  hold: (sheet: Sheet, rect: Rect) => string,
): readonly HostMessage[] {
  return eventsOf(book, change).flatMap(({ name, targets, details }) => {
    const watched = targets.filter((target) => (book.watched.get(watchKey(name, target)) ?? 0) > 0);
    const isHeld = watched.length > 0 && "address" in details && "rect" in change;
    const message = isHeld ? { ...details, referenceId: hold(change.sheet, change.rect) } : details;
    return watched.map((targetId) => ({
      category: objectModelCategory,
      type: eventTypes[name],
      targetId,
      message,
    }));
  });
}

function eventsOf(book: Workbook, change: Change): readonly Event[] {
  if (change.kind === "settings") return [];
  const { sheet } = change;
  const common = { worksheetId: sheet.id, source: "Local" };
  const both = [sheet.id, wholeWorkbook];
  switch (change.kind) {
    case "edited":
      return [
        { name: "changed", targets: both, details: { ...common, ...edit(change) } },
        ...tableEvents(book, change),
      ];
    case "formatted": {
      const details = { ...common, address: addressOf(change.rect), ...origin(change) };
      return [{ name: "formatChanged", targets: both, details }];
    }
    case "selected": {
      const details = { ...common, address: addressOf(change.rect) };
      return [{ name: "selectionChanged", targets: both, details }];
    }
    case "renamed": {
      const details = { ...common, nameBefore: change.before, nameAfter: change.after };
      return [{ name: "nameChanged", targets: both, details }];
    }
    case "tableAdded":
    case "tableDeleted": {
      const details = { ...common, tableId: change.table.id, tableName: change.table.name };
      return [{ name: change.kind, targets: both, details }];
    }
    default:
      return [{ name: change.kind, targets: both, details: common }];
  }
}

function edit(change: Extract<Change, { kind: "edited" }>) {
  const values = change.values;
  const details = {
    changeType: change.changeType,
    address: addressOf(change.rect),
    shiftDirection: 0,
    ...origin(change),
  };
  return values === undefined
    ? details
    : {
        ...details,
        valueBefore: values.before,
        valueAfter: values.after,
        valueTypeBefore: valueType(values.before),
        valueTypeAfter: valueType(values.after),
      };
}

function origin({ author }: Change) {
  return { triggerSource: author === "add-in" ? "ThisLocalAddin" : "Unknown" };
}

function tableEvents(book: Workbook, change: Extract<Change, { kind: "edited" }>): readonly Event[] {
  return book
    .tablesOn(change.sheet)
    .filter((table) => intersection(table.rect, change.rect) !== null)
    .map((table) => ({
      name: "tableChanged" as const,
      targets: [table.id],
      details: { tableId: table.id, worksheetId: change.sheet.id, source: "Local", ...edit(change) },
    }));
}

function valueType(value: unknown): string {
  if (value === "" || value === null || value === undefined) {
    return "Empty";
  }
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
