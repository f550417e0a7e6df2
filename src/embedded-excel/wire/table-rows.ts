import { areaOf } from "../model/area";
import { grid, valueAt } from "../model/reading";
import { addTableRows, deleteTableRows } from "../model/table-rows";
import { writeInputs } from "../model/writing";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { RowModel, TableModel } from "./wire-map";

const items = ({ book, table }: TableModel) =>
  Array.from({ length: table.body.rows }, (_, index) => wired("TableRow", { book, table, index }));

export const tableRowCollection = {
  items,
  scalars: { count: { get: ({ table }) => table.body.rows } },
  methods: {
    getCount: ({ table }) => table.body.rows,
    getItemAt: ({ book, table }, index: number) => wired("TableRow", { book, table, index }),
    add: ({ book, table }, index?: number | null, values?: readonly (readonly unknown[])[] | null) => {
      const before = table.body.rows;
      const empty = [Array.from({ length: table.rect.columns }, () => null)];
      addTableRows(book, table, index ?? null, values ?? empty);
      const place = index === undefined || index === null || index === -1 ? before : index;
      return wired("TableRow", { book, table, index: place });
    },
    deleteRows: ({ book, table }, rows: readonly (number | RowModel)[]) =>
      deleteTableRows(
        book,
        table,
        rows.map((row) => (typeof row === "number" ? row : row.index)),
      ),
    deleteRowsAt: ({ book, table }, index: number, count?: number | null) =>
      deleteTableRows(
        book,
        table,
        Array.from({ length: count ?? 1 }, (_, offset) => index + offset),
      ),
  },
} satisfies WireClass<"TableRowCollection">;

const areaOfRow = ({ book, table, index }: RowModel) =>
  areaOf(book, table.sheet, { ...table.body, row: table.body.row + index, rows: 1 });

export const tableRow = {
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: (model) => grid(areaOfRow(model), (row, at) => valueAt(model.book, model.table.sheet, row, at)),
      set: (model, values) => writeInputs(areaOfRow(model), values),
      settled: true,
    },
  },
  methods: {
    getRange: (model) => wired("Range", areaOfRow(model)),
    delete: ({ book, table, index }) => deleteTableRows(book, table, [index]),
  },
} satisfies WireClass<"TableRow">;
