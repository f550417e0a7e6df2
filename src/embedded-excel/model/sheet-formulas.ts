import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import type { ReferenceA1 } from "@borgar/fx";
import type { Sheet } from "./sheet";

/** Changes every formula of a sheet: of its cells, rules and conditional formats, and what its charts show. */
export function changeSheetFormulas(sheet: Sheet, changeOne: (formula: string) => string): void {
  const change = remembering(changeOne);
  for (const [row, column, cell] of [...sheet.cells.entries()]) {
    if (cell.isFormula) {
      const before = String(cell.input);
      const input = change(before);
      if (input !== before) {
        sheet.cells.set(row, column, { ...cell, input });
      }
    }
  }
  sheet.validations.changeRules((rule) => inFormulas(rule, change) as Readonly<Record<string, unknown>>);
  for (const format of sheet.conditionalFormats.all()) {
    format.formula = format.formula === "" ? "" : change(format.formula);
    format.rule = inFormulas(format.rule, change) as Readonly<Record<string, unknown>>;
  }
  for (const chart of sheet.charts) {
    chart.source = change(chart.source);
    for (const series of chart.series) {
      series.values = series.values === null ? null : change(series.values);
      series.categories = series.categories === null ? null : change(series.categories);
    }
  }
}

/** Changes every cell reference of a formula; null turns it into #REF!. */
export function changeReferences(formula: string, change: (reference: ReferenceA1) => ReferenceA1 | null): string {
  const tokens = tokenize(formula);
  if (!tokens.some((token) => token.type === "range" || token.type === "range_beam")) {
    return formula;
  }
  const changed = tokens.map((token) => {
    const isReference = token.type === "range" || token.type === "range_beam";
    const reference = isReference ? parseA1Ref(token.value) : undefined;
    if (reference === undefined || !("range" in reference)) {
      return token;
    }
    const moved = change(reference);
    if (moved === reference) {
      return token;
    }
    return { ...token, value: moved === null ? "#REF!" : stringifyA1Ref(moved) };
  });
  return stringifyTokens(changed);
}

export function renameSheetInFormula(formula: string, old: string, name: string): string {
  return changeReferences(formula, (reference) => {
    const context = reference.context ?? [];
    return context.at(-1)?.toLowerCase() === old.toLowerCase()
      ? { ...reference, context: [...context.slice(0, -1), name] }
      : reference;
  });
}

/** References to a sheet that was taken out are lost for good, even if another sheet takes its name. */
export function loseSheetInFormula(formula: string, sheet: string, tables: readonly string[]): string {
  const withoutCells = changeReferences(formula, (reference) => {
    return reference.context?.at(-1)?.toLowerCase() === sheet.toLowerCase() ? null : reference;
  });
  const lost = new Set(tables.map((name) => name.toLowerCase()));
  if (lost.size === 0 || !withoutCells.includes("[")) {
    return withoutCells;
  }
  const tokens = tokenize(withoutCells).map((token) => {
    const table = token.type === "structured" ? parseStructRef(token.value)?.table : undefined;
    return table !== undefined && lost.has(table.toLowerCase()) ? { ...token, value: "#REF!" } : token;
  });
  return stringifyTokens(tokens);
}

/** Columns of tables hold the same formula many times over. */
function remembering(change: (formula: string) => string): (formula: string) => string {
  const known = new Map<string, string>();
  return (formula) => {
    const changed = known.get(formula) ?? change(formula);
    known.set(formula, changed);
    return changed;
  };
}

function inFormulas(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === "string") {
    return value.startsWith("=") ? change(value) : value;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inFormulas(inner, change)]));
}
