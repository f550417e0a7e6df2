import { areaOf } from "../model/area";
import { sortRows } from "../model/sort";
import type { SortField } from "../model/sort-field";
import type { WireClass } from "./wire-class";
import type { TableModel } from "./wire-map";

const sort = ({ book, table }: TableModel, fields: readonly SortField[]) => {
  sortRows(areaOf(book, table.sheet, table.body), fields);
  table.sortFields = fields;
};

export const tableSort = {
  scalars: { fields: { get: ({ table }) => table.sortFields } },
  methods: {
    apply: (model, fields: readonly SortField[]) => sort(model, fields),
    clear: ({ table }) => {
      table.sortFields = [];
    },
    reapply: (model) => sort(model, model.table.sortFields),
  },
  settledMethods: ["apply", "reapply"],
} satisfies WireClass<"TableSort">;
