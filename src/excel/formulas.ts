import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  tokenTypes,
} from "@borgar/fx";

/** Where what a plan's formula names stands in the open workbook. */
export interface Places {
  /** A table's name and a column's heading there; `table` is null for the table that the formula stands in. */
  readonly column: (table: string | null, heading: string) => { readonly table: string; readonly heading: string };
  /** A cell; `sheet` is null for the sheet that the formula stands on. */
  readonly cell: (
    sheet: string | null,
    row: number,
    column: number,
  ) => { readonly sheet: string; readonly row: number; readonly column: number };
}

/**
 * A formula of the plan, without "=", as it has to read in the open workbook, where people may have moved and renamed.
 */
export function formulaInPlace(formula: string, places: Places): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  for (const token of tokens) {
    if (token.type === tokenTypes.REF_STRUCT) token.value = columnInPlace(token.value, places);
    else if (token.type === tokenTypes.REF_RANGE) token.value = cellsInPlace(token.value, places);
  }
  return stringifyTokens(tokens);
}

function columnInPlace(written: string, places: Places): string {
  const reference = parseStructRef(written);
  if (reference === undefined) return written;
  const found = (reference.columns ?? []).map((heading) => places.column(reference.table || null, heading));
  const table = reference.table ? (found[0]?.table ?? reference.table) : "";
  return stringifyStructRef({ ...reference, table, columns: found.map(({ heading }) => heading) });
}

function cellsInPlace(written: string, places: Places): string {
  const reference = parseA1Ref(written);
  const range = reference && "range" in reference ? reference.range : undefined;
  if (reference === undefined || !range) return written;
  const { top, left, bottom, right } = range;
  // Whole rows and columns have no corner to look for.
  if (top == null || left == null || bottom == null || right == null) return written;
  const sheet = reference.context?.[0] ?? null;
  const first = places.cell(sheet, top + 1, left + 1);
  const last = places.cell(sheet, bottom + 1, right + 1);
  return stringifyA1Ref({
    ...reference,
    context: sheet === null ? [] : [first.sheet],
    range: { ...range, top: first.row - 1, left: first.column - 1, bottom: last.row - 1, right: last.column - 1 },
  });
}

/**
 * Whether two formulas say the same in the ways in which Excel may write them: letter case, spaces between parts,
 * [@[Fee]] or [@Fee], 'Summary'!B7 or Summary!B7.
 */
export function sameFormula(one: unknown, other: unknown, ownTable = ""): boolean {
  if (one === other) return true;
  return typeof one === "string" && typeof other === "string" && plain(one, ownTable) === plain(other, ownTable);
}

/** Formulas repeat down a column, so each pair is compared once. */
const compared = new Map<string, boolean>();

/** The same for formulas that stand in many cells. */
export function sameRepeatedFormula(one: unknown, other: unknown, ownTable: string): boolean {
  const key = `${String(one)}\u0001${String(other)}\u0001${ownTable}`;
  const known = compared.get(key);
  if (known !== undefined) return known;
  if (compared.size > 5000) compared.clear();
  const same = sameFormula(one, other, ownTable);
  compared.set(key, same);
  return same;
}

function plain(formula: string, ownTable: string): string {
  const tokens = tokenize(formula.replace(/^=/, ""), { mergeRefs: true });
  return tokens
    .map(({ type, value }) => {
      if (type === tokenTypes.WHITESPACE) return "";
      if (type === tokenTypes.STRING) return value;
      if (type === tokenTypes.REF_STRUCT) return plainColumn(value, ownTable);
      return value.replace(/'([A-Za-z]\w*)'!/g, "$1!").toLowerCase();
    })
    .join("");
}

function plainColumn(written: string, ownTable: string): string {
  const reference = parseStructRef(written);
  if (reference === undefined) return written.toLowerCase();
  const isOwn = (reference.table ?? "").toLowerCase() === ownTable.toLowerCase();
  return stringifyStructRef(isOwn ? { ...reference, table: "" } : reference).toLowerCase();
}
