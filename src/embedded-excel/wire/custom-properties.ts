import type { CustomProperty } from "../model/custom-properties";
import type { Workbook } from "../model/workbook";
import { keyed } from "./keyed";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";

const object = (book: Workbook, property: CustomProperty) => wired("CustomProperty", { book, property });

const items = (book: Workbook) => book.customProperties.all().map((property) => object(book, property));

function find(book: Workbook, key: string) {
  const property = book.customProperties.find(key);
  return property === null ? null : object(book, property);
}

export const customPropertyCollection = {
  items,
  methods: {
    ...keyed(items, find),
    add: (book, key: string, value: unknown) => object(book, book.customProperties.put(key, value)),
    deleteAll: (book) => book.customProperties.clear(),
  },
} satisfies WireClass<"CustomPropertyCollection">;

export const customProperty = {
  scalars: {
    key: { get: ({ property }) => property.key },
    type: { get: ({ property }) => typeOf(property.value) },
    value: {
      get: ({ property }) => property.value,
      set: ({ book, property }, value) => {
        book.customProperties.put(property.key, value);
      },
    },
  },
  methods: {
    delete: ({ book, property }) => book.customProperties.remove(property),
  },
} satisfies WireClass<"CustomProperty">;

function typeOf(value: CustomProperty["value"]): "String" | "Boolean" | "Number" | "Float" {
  if (typeof value === "number") {
    return Number.isInteger(value) ? "Number" : "Float";
  }
  return typeof value === "boolean" ? "Boolean" : "String";
}
