import { hostError } from "../protocol/host-error";
import type { Area } from "../model/area";
import { parseArea } from "../model/find-area";
import { checkName, formulaOfBlock } from "../model/names";
import type { DefinedName } from "../model/names";
import { found, keyed } from "./keyed";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { NameModel, ScopeModel } from "./wire-map";

const items = ({ book, sheet }: ScopeModel) =>
  book.names.filter((name) => name.sheet === sheet).map((name) => wired("NamedItem", { book, name }));

const find = ({ book, sheet }: ScopeModel, key: string) => {
  const name = book.findName(String(key), sheet);
  return name === null ? null : wired("NamedItem", { book, name });
};

export const namedItemCollection = {
  items,
  methods: {
    ...keyed(items, find),
    add: ({ book, sheet }, name: string, reference: Area | string, comment?: string | null) => {
      checkName(name);
      if (book.findName(name, sheet) !== null || book.findTable(name) !== null) {
        throw hostError("ItemAlreadyExists");
      }
      const formula = formulaFor(reference);
      const added: DefinedName = { name, sheet, formula, comment: comment ?? "", visible: true };
      book.names.push(added);
      book.results.changed(null);
      return wired("NamedItem", { book, name: added });
    },
  },
} satisfies WireClass<"NamedItemCollection">;

function formulaFor(reference: unknown): string {
  if (typeof reference === "object" && reference !== null && "rect" in reference) {
    const area = reference as Area;
    return formulaOfBlock(area.sheet, area.rect);
  }
  return typeof reference === "string" ? reference : `=${String(reference)}`;
}

const areaOfName = ({ book, name }: NameModel) =>
  name.formula.startsWith("=") ? parseArea(book, name.sheet ?? book.active, name.formula.slice(1)) : null;

const range = (area: Area | null) => (area === null ? null : wired("Range", area));

export const namedItem = {
  identity: { field: "_Id", of: ({ name }) => name.name },
  scalars: {
    name: { get: ({ name }) => name.name },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ book, name }, formula) => {
        name.formula = String(formula);
        book.results.changed(null);
      },
    },
    /** Without a calculation of its own: a block by its address, else what was given. */
    value: { get: (model) => (areaOfName(model) === null ? model.name.formula : model.name.formula.slice(1)) },
    type: { get: (model) => (areaOfName(model) === null ? "String" : "Range") },
    scope: { get: ({ name }) => (name.sheet === null ? "Workbook" : "Worksheet") },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, comment) => {
        name.comment = comment;
      },
    },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, visible) => {
        name.visible = visible;
      },
    },
  },
  methods: {
    getRange: (model) => range(found(areaOfName(model))),
    getRangeOrNullObject: (model) => range(areaOfName(model)),
    delete: ({ book, name }) => {
      book.names = book.names.filter((other) => other !== name);
      book.results.changed(null);
    },
  },
} satisfies WireClass<"NamedItem">;
