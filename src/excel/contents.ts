import type { Area } from "./areas";
import { holds } from "./areas";
import { textToWrite } from "./text";

/** What a cell gives back when it is read: its formula as people see it (or its value), and its value. */
export interface Content {
  readonly formula: unknown;
  readonly value: unknown;
}

/** The cells of a sheet that have something in them, as read. */
export interface Contents {
  /** null for an empty sheet. */
  readonly area: Area | null;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

export const noContents: Contents = { area: null, formulas: [], values: [] };

/** What a cell gives back that nothing stands in. */
export const emptyContent: Content = { formula: "", value: "" };

/** The cell at a row and column; an empty one outside what was read. */
export function contentAt({ area, formulas, values }: Contents, row: number, column: number): Content {
  if (area === null || !holds(area, row, column)) return emptyContent;
  const [at, across] = [row - area.row, column - area.column];
  return { formula: formulas[at]?.[across] ?? "", value: values[at]?.[across] ?? "" };
}

/** Whether nothing stands in the cell. */
export function isEmpty({ formula }: Content): boolean {
  return formula === "" || formula === null;
}

/** Whether the cell holds a formula; a text that starts with "=" is none. */
export function isFormula({ formula, value }: Content): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** What has to be written to get the same cell again. */
export function rewritten(content: Content): unknown {
  if (isEmpty(content)) return "";
  if (isFormula(content) || typeof content.formula !== "string") return content.formula;
  return textToWrite(content.formula, false);
}

/** The same sheet after empty rows came in before row `at`. */
export function withRowsInserted(contents: Contents, at: number, count: number): Contents {
  const { area, formulas, values } = contents;
  if (area === null || at >= area.row + area.rows) return contents;
  if (at <= area.row) return { ...contents, area: { ...area, row: area.row + count } };
  const empty = Array.from({ length: count }, () => Array<unknown>(area.columns).fill(""));
  const before = at - area.row;
  const opened = (rows: readonly (readonly unknown[])[]) => [...rows.slice(0, before), ...empty, ...rows.slice(before)];
  return { area: { ...area, rows: area.rows + count }, formulas: opened(formulas), values: opened(values) };
}
