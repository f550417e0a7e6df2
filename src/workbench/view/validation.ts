import type { CustomAnswer, CellResult } from "../../embedded-excel/calc/calc-workbook";
import { compare } from "../../embedded-excel/calc/values/compare";
import { parseArea } from "../../embedded-excel/model/find-area";
import { grid, textAt } from "../../embedded-excel/model/reading";
import type { Sheet } from "../../embedded-excel/model/sheet";
import { typed } from "../../embedded-excel/model/typed-input";
import type { Validation } from "../../embedded-excel/model/validations";
import type { Workbook } from "../../embedded-excel/model/workbook";

export interface CellOf {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export interface Refusal {
  readonly title: string;
  readonly text: string;
  /** "Stop" takes nothing else; the others let people have their way. */
  readonly style: "Stop" | "Warning" | "Information";
}

/** The rule of a cell; undefined where nothing is laid down. */
export function validationOf({ sheet, row, column }: CellOf): Validation | undefined {
  return sheet.validations.common({ row, column, rows: 1, columns: 1 });
}

/** The entries of a cell's drop-down; null where it has none. */
export function choicesOf(cell: CellOf): readonly string[] | null {
  const list = ruleOf(validationOf(cell), "list");
  if (list === undefined || list["inCellDropDown"] === false) {
    return null;
  }
  return listEntries(cell, list["source"]);
}

/** The title and message that a cell shows while it is selected; null where it has none. */
export function promptOf(cell: CellOf): { readonly title: string; readonly message: string } | null {
  const { showPrompt, title, message } = validationOf(cell)?.prompt ?? {};
  const shown = showPrompt !== false && typeof message === "string" && message !== "";
  return shown ? { title: String(title ?? ""), message } : null;
}

/** Why a cell does not take a text; null where it does. Formulas are not looked at. */
export function refusalOf(cell: CellOf, text: string): Refusal | null {
  const validation = validationOf(cell);
  if (validation === undefined || text.startsWith("=") || (text === "" && validation.ignoreBlanks)) {
    return null;
  }
  const problem = problemWith(cell, validation, text);
  const { showAlert, title, message, style } = validation.errorAlert;
  if (problem === null || showAlert === false) {
    return null;
  }
  return {
    title: typeof title === "string" && title !== "" ? title : "This value does not fit here",
    text: typeof message === "string" && message !== "" ? message : problem,
    style: style === "Warning" || style === "Information" ? style : "Stop",
  };
}

function problemWith(cell: CellOf, { rule }: Validation, text: string): string | null {
  const value = valueOf(cell, text);
  const [[kind, details] = []] = Object.entries(rule) as readonly [string, Readonly<Record<string, unknown>>][];
  switch (kind) {
    case "list": {
      const entries = listEntries(cell, details?.["source"]);
      return entries.some((entry) => entry.toLowerCase() === text.trim().toLowerCase())
        ? null
        : `"${text}" is not in the list of this cell.`;
    }
    case "wholeNumber":
      return typeof value === "number" && Number.isInteger(value)
        ? outside(cell, details, value)
        : `"${text}" is not a whole number.`;
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" ? outside(cell, details, value) : `"${text}" is not ${nouns[kind]}.`;
    case "textLength":
      return outside(cell, details, text.length);
    case "custom": {
      const holds = first(evaluate(cell, details?.["formula"]));
      return holds === false || holds === 0 ? `"${text}" does not fit the rule of this cell.` : null;
    }
    default:
      return null;
  }
}

const nouns: Readonly<Record<string, string>> = { decimal: "a number", date: "a date", time: "a time" };

const operators: Readonly<Record<string, { readonly words: string; readonly holds: (order: number) => boolean }>> = {
  EqualTo: { words: "equal to", holds: (order) => order === 0 },
  NotEqualTo: { words: "other than", holds: (order) => order !== 0 },
  GreaterThan: { words: "more than", holds: (order) => order > 0 },
  GreaterThanOrEqualTo: { words: "at least", holds: (order) => order >= 0 },
  LessThan: { words: "less than", holds: (order) => order < 0 },
  LessThanOrEqualTo: { words: "at most", holds: (order) => order <= 0 },
};

function outside(cell: CellOf, details: Readonly<Record<string, unknown>> | undefined, value: number): string | null {
  const { operator, formula1, formula2 } = details ?? {};
  const low = first(evaluate(cell, formula1));
  if (operator === "Between" || operator === "NotBetween") {
    const high = first(evaluate(cell, formula2));
    const inside = ordered(value, low) >= 0 && ordered(value, high) <= 0;
    const words = operator === "Between" ? "between" : "outside";
    return inside === (operator === "Between") ? null : `It has to be ${words} ${String(low)} and ${String(high)}.`;
  }
  const known = operators[String(operator)];
  return known === undefined || known.holds(ordered(value, low)) ? null : `It has to be ${known.words} ${String(low)}.`;
}

function ordered(value: number, other: CellResult): number {
  return typeof other === "object" && other !== null ? 0 : compare(value, other);
}

function valueOf({ sheet, row, column }: CellOf, text: string): string | number | boolean {
  return typed(text, sheet.formats.at(row, column).numberFormat).cell?.input ?? "";
}

function evaluate({ book, sheet, row, column }: CellOf, formula: unknown): CustomAnswer {
  return typeof formula === "string" && formula.startsWith("=")
    ? book.results.valueOf(formula, sheet, row, column)
    : ((formula ?? null) as CellResult);
}

function first(answer: CustomAnswer): CellResult {
  return Array.isArray(answer)
    ? ((answer as readonly (readonly CellResult[])[])[0]?.[0] ?? null)
    : (answer as CellResult);
}

function listEntries(cell: CellOf, source: unknown): readonly string[] {
  if (typeof source !== "string") {
    return [];
  }
  if (!source.startsWith("=")) {
    return source.split(",").map((entry) => entry.trim());
  }
  const area = parseArea(cell.book, cell.sheet, source.slice(1));
  if (area === null) {
    return [];
  }
  const texts = grid(area, (row, column) => textAt(cell.book, area.sheet, row, column)).flat();
  return [...new Set(texts.filter((text) => text !== ""))];
}

function ruleOf(validation: Validation | undefined, kind: string): Readonly<Record<string, unknown>> | undefined {
  return validation?.rule[kind] as Readonly<Record<string, unknown>> | undefined;
}
