import { wholeWorkbook } from "../events/event-names";
import { registration } from "../events/registration";
import type { Area } from "../model/area";
import { findArea } from "../model/find-area";
import { addTable } from "../model/tables";
import { keyed } from "./keyed";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { ScopeModel } from "./wire-map";

const items = ({ book, sheet }: ScopeModel) =>
  (sheet === null ? book.tables : book.tablesOn(sheet)).map((table) => wired("Table", { book, table }));

const find = ({ book, sheet }: ScopeModel, key: string) => {
  const table = book.findTable(String(key));
  return table === null || (sheet !== null && table.sheet !== sheet) ? null : wired("Table", { book, table });
};

const scopeOf = ({ book, sheet }: ScopeModel) => ({ book, target: sheet?.id ?? wholeWorkbook });

export const tableCollection = {
  items,
  scalars: { count: { get: (scope) => items(scope).length } },
  methods: {
    ...keyed(items, find),
    add: ({ book, sheet }, target: Area | string, hasHeaders: boolean) => {
      const area = typeof target === "string" ? findArea(book, sheet ?? book.active, target) : target;
      return wired("Table", { book, table: addTable(area, hasHeaders) });
    },
  },
  privates: {
    ...registration("AddedEvent", "onAdded", "tableAdded", scopeOf),
    ...registration("DeletedEvent", "onDeleted", "tableDeleted", scopeOf),
  },
} satisfies WireClass<"TableCollection">;
