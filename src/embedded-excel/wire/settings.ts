import { keyed } from "./keyed";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { Workbook } from "../model/workbook";

const items = (book: Workbook) => [...book.settings.keys()].map((key) => wired("Setting", { book, key }));

const find = (book: Workbook, key: string) => (book.settings.has(key) ? wired("Setting", { book, key }) : null);

export const settingCollection = {
  items,
  methods: {
    ...keyed(items, find),
    add: (book, key: string, value: unknown) => {
      book.settings.set(key, value);
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
      set: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
} satisfies WireClass<"Setting">;
