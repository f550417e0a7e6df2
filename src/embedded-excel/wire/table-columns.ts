import { areaOf } from "../model/area";
import { grid, valueAt } from "../model/reading";
import { addTableColumn, deleteTableColumn } from "../model/table-columns";
import { writeInputs } from "../model/writing";
import { keyed } from "./keyed";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { ColumnModel, TableModel } from "./wire-map";

const column = ({ book, table }: TableModel, id: number) => wired("TableColumn", { book, table, id });

const items = (model: TableModel) => model.table.columnIds.map((id) => column(model, id));

const find = (model: TableModel, key: string | number) => {
  if (typeof key === "number") {
    return model.table.columnIds.includes(key) ? column(model, key) : null;
  }
  const lowered = key.toLowerCase();
  const index = model.table.columnNames.findIndex((name) => name.toLowerCase() === lowered);
  return items(model)[index] ?? null;
};

export const tableColumnCollection = {
  items,
  scalars: { count: { get: ({ table }) => table.rect.columns } },
  methods: {
    ...keyed(items, find),
    getItemAt: (model, index: number) => items(model).at(index),
    add: (model, index?: number | null, values?: readonly (readonly unknown[])[] | null, name?: string | null) => {
      const rows = values ?? null;
      const place = addTableColumn(model.book, model.table, { index: index ?? null, values: rows, name: name ?? null });
      return items(model)[place];
    },
  },
} satisfies WireClass<"TableColumnCollection">;

const indexOf = ({ table, id }: ColumnModel) => table.columnIds.indexOf(id);

const whole = (model: ColumnModel) => {
  const { book, table } = model;
  return areaOf(book, table.sheet, { ...table.rect, column: table.rect.column + indexOf(model), columns: 1 });
};

const body = (model: ColumnModel) => areaOf(model.book, model.table.sheet, model.table.bodyColumn(indexOf(model)));

const heading = (model: ColumnModel) => areaOf(model.book, model.table.sheet, { ...whole(model).rect, rows: 1 });

export const tableColumn = {
  identity: { field: "Id", of: ({ id }) => id },
  scalars: {
    id: { get: ({ id }) => id },
    index: { get: indexOf },
    name: {
      get: (model) => model.table.columnNames[indexOf(model)] ?? "",
      set: (model, name) => writeInputs(heading(model), name),
    },
    values: {
      get: (model) => grid(whole(model), (row, at) => valueAt(model.book, model.table.sheet, row, at)),
      set: (model, values) => writeInputs(whole(model), values),
      settled: true,
    },
  },
  methods: {
    getRange: (model) => wired("Range", whole(model)),
    getDataBodyRange: (model) => wired("Range", body(model)),
    getHeaderRowRange: (model) => wired("Range", heading(model)),
    delete: (model) => deleteTableColumn(model.book, model.table, indexOf(model)),
  },
} satisfies WireClass<"TableColumn">;
