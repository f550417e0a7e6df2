import type { CellStyle, ConditionalRule } from "hucre";
import { addressOf } from "../../model/addresses";
import type { ConditionalFormat, ConditionalLook } from "../../model/conditional-formats";
import { fileFormula } from "../formula-text";
import { conditionalOperators, fileWord } from "../words";
import { fileColour } from "./formats";
import type { SavingSheet } from "./saving";

type Kind = Pick<ConditionalRule, "type" | "operator" | "formula" | "text">;

/** The conditional formats of a sheet, the first to decide first. */
export function fileRules(saving: SavingSheet): ConditionalRule[] {
  return saving.sheet.conditionalFormats.all().map((format, index) => ({
    ...kindOf(format, saving),
    priority: index + 1,
    range: format.rects.map(addressOf).join(" "),
    style: styleOf(format.look),
    ...(format.stopIfTrue ? { stopIfTrue: true } : {}),
  }));
}

function kindOf({ type, rule, formula, rects }: ConditionalFormat, { customFunctions }: SavingSheet): Kind {
  const written = (value: unknown) => fileFormula(String(value ?? ""), { customFunctions, table: null });
  if (type === "Custom") {
    return { type: "expression", formula: written(formula) };
  }
  if (type === "CellValue") {
    const operator = fileWord(conditionalOperators, rule["operator"]) ?? "equal";
    const bounds = [rule["formula1"], rule["formula2"]].filter((own) => own !== undefined && own !== "");
    return { type: "cellIs", operator, formula: bounds.map(written) };
  }
  const [first] = rects;
  const cell = first === undefined ? "A1" : addressOf({ ...first, rows: 1, columns: 1 });
  const text = String(rule["text"] ?? "");
  const kind = textKinds[String(rule["operator"])] ?? containing;
  // The library's types leave out the operators that go with texts.
  const operator = kind.operator as NonNullable<ConditionalRule["operator"]>;
  return { type: kind.type, operator, text, formula: kind.formula(cell, `"${text.replaceAll('"', '""')}"`) };
}

interface TextKind {
  readonly type: ConditionalRule["type"];
  readonly operator: string;
  readonly formula: (cell: string, text: string) => string;
}

const containing: TextKind = {
  type: "containsText",
  operator: "containsText",
  formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
};

const textKinds: Readonly<Record<string, TextKind>> = {
  NotContains: {
    type: "notContainsText",
    operator: "notContains",
    formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: "beginsWith",
    operator: "beginsWith",
    formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: {
    type: "endsWith",
    operator: "endsWith",
    formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
};

function styleOf({ fillColor, fontColor, bold, italic, numberFormat }: ConditionalLook): CellStyle {
  const ground = fileColour(fillColor);
  const colour = fileColour(fontColor);
  const font = {
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(colour === undefined ? {} : { color: colour }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(ground === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: ground, bgColor: ground } }),
    ...(numberFormat === "" ? {} : { numFmt: numberFormat }),
  };
}
