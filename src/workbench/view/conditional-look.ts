import { compare } from "../../embedded-excel/calc/values/compare";
import type { CellResult, CustomAnswer } from "../../embedded-excel/calc/calc-workbook";
import type { ConditionalFormat } from "../../embedded-excel/model/conditional-formats";
import { contains } from "../../embedded-excel/model/rect";
import { fromRelative, toRelative } from "../../embedded-excel/model/table-formulas";
import type { PartialLook } from "./cell-look";

/** A cell as rules ask for it. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly result: CellResult;
  readonly text: string;
  /** What a formula comes to in that cell. */
  readonly evaluate: (formula: string) => CustomAnswer;
}

/** What the conditional formats of a sheet make of a cell: the first that says something has its way. */
export function conditionalLook(formats: readonly ConditionalFormat[], cell: RuledCell): PartialLook {
  let look: PartialLook = {};
  for (const format of formats) {
    const applies = format.rects.some((rect) => contains(rect, cell.row, cell.column)) && holds(format, cell);
    if (applies) {
      look = { ...lookOf(format), ...look };
    }
    if (applies && format.stopIfTrue) {
      break;
    }
  }
  return look;
}

function lookOf({ look }: ConditionalFormat): PartialLook {
  return {
    ...(look.fillColor === "" ? {} : { fill: look.fillColor }),
    ...(look.fontColor === "" ? {} : { colour: look.fontColor }),
    ...(look.bold === null ? {} : { bold: look.bold }),
    ...(look.italic === null ? {} : { italic: look.italic }),
    ...(look.numberFormat === "" ? {} : { numberFormat: look.numberFormat }),
  };
}

/** A rule that comes to an error does not hold. */
function holds(format: ConditionalFormat, cell: RuledCell): boolean {
  switch (format.type) {
    case "CellValue":
      return cellValueHolds(format, cell);
    case "ContainsText":
      return textHolds(format.rule, cell.text);
    case "Custom":
      return isTrue(valueIn(format.formula, format, cell));
    default:
      return false;
  }
}

function cellValueHolds(format: ConditionalFormat, cell: RuledCell): boolean {
  const { operator, formula1, formula2 } = format.rule;
  const first = against(cell.result, valueIn(formula1, format, cell));
  if (first === null) {
    return false;
  }
  const second = formula2 === undefined ? null : against(cell.result, valueIn(formula2, format, cell));
  const inside = second !== null && ((first >= 0 && second <= 0) || (first <= 0 && second >= 0));
  switch (operator) {
    case "EqualTo":
      return first === 0;
    case "NotEqualTo":
      return first !== 0;
    case "GreaterThan":
      return first > 0;
    case "GreaterThanOrEqual":
      return first >= 0;
    case "LessThan":
      return first < 0;
    case "LessThanOrEqual":
      return first <= 0;
    case "Between":
      return inside;
    case "NotBetween":
      return second !== null && !inside;
    default:
      return false;
  }
}

/** Below, at or above 0; null where one of them is an error. */
function against(one: CellResult, other: CellResult): number | null {
  const isError = (value: CellResult) => typeof value === "object" && value !== null;
  if (isError(one) || isError(other)) {
    return null;
  }
  return compare(one as Exclude<CellResult, object>, other as Exclude<CellResult, object>);
}

function textHolds({ operator, text }: Readonly<Record<string, unknown>>, shown: string): boolean {
  const own = shown.toLowerCase();
  const sought = String(text ?? "").toLowerCase();
  switch (operator) {
    case "Contains":
      return own.includes(sought);
    case "NotContains":
      return !own.includes(sought);
    case "BeginsWith":
      return own.startsWith(sought);
    case "EndsWith":
      return own.endsWith(sought);
    default:
      return false;
  }
}

/** A rule's formula is written for the first cell of its block and moves along to the others. */
function valueIn(formula: unknown, format: ConditionalFormat, cell: RuledCell): CellResult {
  if (typeof formula !== "string" || !formula.startsWith("=")) {
    return formula === undefined ? null : (formula as string | number | boolean);
  }
  const constant = /^=(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?))$/.exec(formula);
  if (constant !== null) {
    return constant[1] === undefined ? Number(constant[2]) : constant[1].replaceAll('""', '"');
  }
  const [home] = format.rects;
  const relative = home === undefined ? formula : toRelative(formula, home.row, home.column);
  const value = cell.evaluate(fromRelative(relative, cell.row, cell.column));
  return Array.isArray(value) ? ((value as readonly (readonly CellResult[])[])[0]?.[0] ?? null) : (value as CellResult);
}

function isTrue(value: CellResult): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
