import type { ConditionalRule } from "hucre";
import { shownFormula } from "../formula-text";
import { conditionalOperators, shownWord } from "../words";
import type { FileFormats } from "./formats";
import type { OpeningSheet } from "./opening";
import { rectsOf } from "./validations";

/** Reads the conditional formats that the embedded Excel knows, the last one first: a new one comes before others. */
export function readConditionalFormats(opening: OpeningSheet, formats: FileFormats): void {
  const { book, sheet, fileSheet, leftOut } = opening;
  const rules = (fileSheet.conditionalRules ?? []).toSorted((one, other) => other.priority - one.priority);
  for (const rule of rules) {
    const kind = kindOf(opening, rule);
    const [first, ...others] = rectsOf(rule.range);
    if (kind === null || first === undefined) {
      leftOut.add(`Conditional formats of the kind ${rule.type}`, sheet.name);
      continue;
    }
    const format = sheet.conditionalFormats.add(book.newId(), kind.type, first);
    format.rects = [first, ...others];
    format.stopIfTrue = rule.stopIfTrue ?? false;
    format.rule = kind.rule;
    format.formula = kind.formula;
    const { font, fill, numFmt } = rule.style ?? {};
    // The colour of such a fill stands as its background, and as its pattern's only in some writers' files.
    const ground = fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor) : undefined;
    format.look.fillColor = formats.colour(ground) ?? "";
    format.look.fontColor = formats.colour(font?.color) ?? "";
    format.look.bold = font?.bold ?? null;
    format.look.italic = font?.italic ?? null;
    format.look.numberFormat = numFmt ?? "";
  }
}

interface Kind {
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly formula: string;
}

function kindOf({ customFunctions }: OpeningSheet, rule: ConditionalRule): Kind | null {
  const written = rule.formula === undefined ? [] : [rule.formula].flat();
  const [formula1 = "", formula2] = written.map((text) => shownFormula(text, { customFunctions, table: null }));
  if (rule.type === "cellIs") {
    const operator = shownWord(conditionalOperators, rule.operator);
    const bounds = { formula1, ...(formula2 === undefined ? {} : { formula2 }) };
    return { type: "CellValue", rule: { ...bounds, operator }, formula: "" };
  }
  if (rule.type === "expression") {
    return { type: "Custom", rule: {}, formula: formula1 };
  }
  const operator = textOperators[rule.type];
  return operator === undefined
    ? null
    : { type: "ContainsText", rule: { operator, text: rule.text ?? "" }, formula: "" };
}

const textOperators: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};
