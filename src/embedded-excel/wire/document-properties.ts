import type { Workbook } from "../model/workbook";
import { wired } from "./wire-class";
import type { WireClass } from "./wire-class";

function text(key: string) {
  return {
    get: (book: Workbook) => book.properties[key] ?? "",
    set: (book: Workbook, value: string) => {
      book.properties[key] = value;
    },
  };
}

export const documentProperties = {
  scalars: {
    title: text("title"),
    subject: text("subject"),
    author: text("author"),
    category: text("category"),
    comments: text("comments"),
    company: text("company"),
    keywords: text("keywords"),
    manager: text("manager"),
  },
  navigations: { custom: (book) => wired("CustomPropertyCollection", book) },
} satisfies WireClass<"DocumentProperties">;
