import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import type { TablePlan } from "../budget/plan/sheet-plan";

/** Functions that came after the file format was fixed; a file names them with this prefix, Excel shows none. */
const prefix = "_xlfn.";
const prefixed = new Set([
  "IFNA",
  "IFS",
  "SWITCH",
  "MAXIFS",
  "MINIFS",
  "CONCAT",
  "TEXTJOIN",
  "DAYS",
  "NUMBERVALUE",
  "UNICODE",
]);

/**
 * A formula as the file writes it: [@Fee] becomes Cohort[[#This Row],[Fee]].
 * `ownTable` is the table that the formula stands in. Throws when a table or column that it names is not in the plan.
 */
export function fileFormula(formula: string, tables: ReadonlyMap<string, TablePlan>, ownTable?: TablePlan): string {
  const tokens = tokenize(formula);
  for (const token of tokens) {
    if (token.type === tokenTypes.REF_STRUCT) {
      token.value = fileReference(token.value, formula, tables, ownTable);
    } else if (token.type === tokenTypes.FUNCTION && prefixed.has(token.value.toUpperCase())) {
      token.value = prefix + token.value.toUpperCase();
    }
  }
  return stringifyTokens(tokens);
}

function fileReference(
  written: string,
  formula: string,
  tables: ReadonlyMap<string, TablePlan>,
  ownTable: TablePlan | undefined,
): string {
  const reference = parseStructRef(written);
  const table = reference?.table ? tables.get(reference.table) : ownTable;
  if (!reference || !table) {
    throw new Error(`The formula ${formula} names ${written}, a table that is not in the plan.`);
  }
  const headings = new Set(table.columns.map((column) => column.heading.toLowerCase()));
  const unknown = reference.columns?.find((column) => !headings.has(column.toLowerCase()));
  if (unknown !== undefined) throw new Error(`The formula ${formula}: table ${table.name} has no column ${unknown}.`);
  return stringifyStructRef({ ...reference, table: table.name }, { thisRow: true });
}
