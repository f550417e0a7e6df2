import { keyed } from "./keyed";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { Workbook } from "../model/workbook";

const items = (book: Workbook) => [...book.settings.keys()].map((key) => wired("Setting", { book, key }));

function put(book: Workbook, key: string, value: unknown): void {
  book.settings.set(key, value);
  book.tell({ kind: "settings", author: book.author });
}

const find = (book: Workbook, key: string) => (book.settings.has(key) ? wired("Setting", { book, key }) : null);

export const settingCollection = {
  items,
  methods: {
    ...keyed(items, find),
    add: (book, key: string, value: unknown) => {
      put(book, key, value);
      return wired("Setting", { book, key });
    },
  },
} satisfies WireClass<"SettingCollection">;

export const setting = {
  identity: { field: "_Id", of: ({ key }) => key },
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value) => put(book, key, value),
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
} satisfies WireClass<"Setting">;
