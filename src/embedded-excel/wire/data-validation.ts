import type { Area } from "../model/area";
import { fullAddress } from "../model/area";
import { guardSheet } from "../model/protection";
import type { Validation } from "../model/validations";
import type { WireClass } from "./wire-class";

function part<K extends keyof Validation>(key: K) {
  return {
    get: ({ sheet, rect }: Area) => sheet.validations.common(rect)?.[key] ?? null,
    set: ({ sheet, rect }: Area, value: unknown) => {
      guardSheet(sheet);
      sheet.validations.change(rect, { [key]: withAddresses(value) } as Partial<Validation>);
    },
  };
}

export const dataValidation = {
  scalars: {
    rule: part("rule") as Part<Excel.DataValidationRule>,
    errorAlert: part("errorAlert") as Part<Excel.DataValidationErrorAlert>,
    prompt: part("prompt") as Part<Excel.DataValidationPrompt>,
    ignoreBlanks: part("ignoreBlanks"),
    type: { get: typeOf },
  },
  methods: {
    clear: ({ sheet, rect }) => {
      guardSheet(sheet);
      sheet.validations.clear(rect);
    },
  },
} satisfies WireClass<"DataValidation">;

interface Part<V> {
  readonly get: (area: Area) => V | null;
  readonly set: (area: Area, value: V) => void;
}

function typeOf({ sheet, rect }: Area): string {
  const validation = sheet.validations.common(rect);
  const [kind] = Object.keys(validation?.rule ?? {});
  if (validation === undefined) {
    return "Inconsistent";
  }
  return kind === undefined ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** A range as the source of a list is kept by its address. */
function withAddresses(value: unknown): unknown {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if ("rect" in value && "sheet" in value) {
    return `=${fullAddress(value as Area)}`;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withAddresses(inner)]));
}
