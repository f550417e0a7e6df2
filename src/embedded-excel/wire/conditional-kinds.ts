import type { ConditionalFormat, ConditionalLook } from "../model/conditional-formats";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";

const look = (format: ConditionalFormat) => wired("ConditionalRangeFormat", format.look);

function rule<V extends object>() {
  return {
    get: (format: ConditionalFormat) => format.rule as unknown as V,
    set: (format: ConditionalFormat, value: V) => {
      format.rule = { ...value } as Readonly<Record<string, unknown>>;
    },
  };
}

export const cellValueConditionalFormat = {
  scalars: { rule: rule<Excel.ConditionalCellValueRule>() },
  navigations: { format: look },
} satisfies WireClass<"CellValueConditionalFormat">;

export const textConditionalFormat = {
  scalars: { rule: rule<Excel.ConditionalTextComparisonRule>() },
  navigations: { format: look },
} satisfies WireClass<"TextConditionalFormat">;

export const customConditionalFormat = {
  navigations: { format: look, rule: (format) => wired("ConditionalFormatRule", format) },
} satisfies WireClass<"CustomConditionalFormat">;

export const conditionalFormatRule = {
  scalars: {
    formula: {
      get: (format) => format.formula,
      set: (format, formula) => {
        format.formula = formula;
      },
    },
  },
} satisfies WireClass<"ConditionalFormatRule">;

export const conditionalRangeFormat = {
  scalars: {
    numberFormat: property("numberFormat"),
  },
  navigations: {
    fill: (own) => wired("ConditionalRangeFill", own),
    font: (own) => wired("ConditionalRangeFont", own),
  },
} satisfies WireClass<"ConditionalRangeFormat">;

function property<K extends keyof ConditionalLook>(key: K) {
  return {
    get: (own: ConditionalLook) => own[key],
    set: (own: ConditionalLook, value: NonNullable<ConditionalLook[K]>) => {
      own[key] = value;
    },
  };
}

export const conditionalRangeFill = {
  scalars: { color: property("fillColor") },
  methods: {
    clear: (own) => {
      own.fillColor = "";
    },
  },
} satisfies WireClass<"ConditionalRangeFill">;

export const conditionalRangeFont = {
  scalars: { color: property("fontColor"), bold: property("bold"), italic: property("italic") },
} satisfies WireClass<"ConditionalRangeFont">;
