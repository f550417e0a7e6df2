import { hostError } from "../protocol/host-error";
import type { Area } from "../model/area";
import { areaOf } from "../model/area";
import type { ConditionalFormat } from "../model/conditional-formats";
import { guardAct } from "../model/protection";
import { found, keyed } from "./keyed";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { ConditionalModel } from "./wire-map";

const answeredTypes = ["CellValue", "ContainsText", "Custom"];

const items = (area: Area) =>
  area.sheet.conditionalFormats.on(area.rect).map((format) => wired("ConditionalFormat", { area, format }));

const find = (area: Area, id: string) => {
  const format = area.sheet.conditionalFormats.all().find((own) => own.id === id);
  return format === undefined ? null : wired("ConditionalFormat", { area, format });
};

export const conditionalFormatCollection = {
  items,
  methods: {
    ...keyed(items, find),
    getItemAt: (area, index: number) => found(items(area)[index]),
    add: (area, type: string) => {
      guardAct(area.sheet, "allowFormatCells");
      if (!answeredTypes.includes(type)) {
        throw hostError("ApiNotSupportedInEmbeddedHost", `ApiNotSupportedInEmbeddedHost: ConditionalFormat ${type}`);
      }
      const format = area.sheet.conditionalFormats.add(area.book.newId(), type, area.rect);
      return wired("ConditionalFormat", { area, format });
    },
    clearAll: (area) => {
      guardAct(area.sheet, "allowFormatCells");
      area.sheet.conditionalFormats.clear(area.rect);
    },
  },
} satisfies WireClass<"ConditionalFormatCollection">;

function ofType<N extends "CellValueConditionalFormat" | "CustomConditionalFormat" | "TextConditionalFormat">(
  type: string,
  className: N,
) {
  const open = ({ format }: ConditionalModel) => (format.type === type ? wired(className, format) : null);
  return {
    required: (model: ConditionalModel) => {
      const object = open(model);
      if (object === null) {
        throw hostError("InvalidOperation");
      }
      return object;
    },
    optional: open,
  };
}

const cellValue = ofType("CellValue", "CellValueConditionalFormat");
const custom = ofType("Custom", "CustomConditionalFormat");
const text = ofType("ContainsText", "TextConditionalFormat");

const place = ({ book, sheet }: Area, format: ConditionalFormat) => {
  const [rect, ...others] = format.rects;
  return rect === undefined || others.length > 0 ? null : wired("Range", areaOf(book, sheet, rect));
};

export const conditionalFormat = {
  identity: { field: "Id", of: ({ format }) => format.id },
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: {
      get: ({ area, format }) => area.sheet.conditionalFormats.all().indexOf(format),
      set: ({ area, format }, priority) => area.sheet.conditionalFormats.setPriority(format, priority),
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, stop) => {
        format.stopIfTrue = stop;
      },
    },
  },
  navigations: {
    cellValue: cellValue.required,
    cellValueOrNullObject: cellValue.optional,
    custom: custom.required,
    customOrNullObject: custom.optional,
    textComparison: text.required,
    textComparisonOrNullObject: text.optional,
  },
  methods: {
    getRange: ({ area, format }) => found(place(area, format)),
    getRangeOrNullObject: ({ area, format }) => place(area, format),
    delete: ({ area, format }) => area.sheet.conditionalFormats.remove(format),
  },
} satisfies WireClass<"ConditionalFormat">;
