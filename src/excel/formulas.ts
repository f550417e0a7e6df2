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
 * Whether two formulas say the same in the ways in which Excel and other programs may write them: letter case, spaces
 * between parts, [@[Fee]] or [@Fee], 'Summary'!B7 or Summary!B7, TRUE or TRUE(), LET or _xlfn.LET.
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

/** Whether a formula is another one in which deleted sheets, tables or columns have left #REF! behind. */
export function isRemainsOf(one: unknown, whole: string, ownTable = ""): boolean {
  if (typeof one !== "string" || !one.includes(lostReference)) return false;
  const rest = plainParts(one.replace(lostCells, lostReference), ownTable);
  const parts = plainParts(whole, ownTable);
  const isSame = (text: string, index: number): boolean => {
    const part = parts[index]!;
    return part.text === text || (text === lostReference.toLowerCase() && part.isReference);
  };
  return rest.length === parts.length && rest.every(({ text }, index) => isSame(text, index));
}

/**
 * Whether both call functions by the very same names: in one that another program wrote they may be such that Excel
 * does not know them until the formula is entered again.
 */
export const callsByTheSameNames = (one: string, other: string): boolean =>
  one === other || functionNames(one) === functionNames(other);

const functionNames = (formula: string): string =>
  tokenize(formula)
    .flatMap(({ type, value }) => (type === tokenTypes.FUNCTION ? [value] : []))
    .join();

const lostReference = "#REF!";
/** Of a cell on a deleted sheet the address is left. */
const lostCells = /#REF!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g;

/** What files put before names that are newer than their format, or that are not Excel's own. */
const filePrefixes = /^(?:_xl(?:fn|ws|pm|udf|l)\.|_xldudf_)+/i;

/** A name as people see it. */
export const withoutFilePrefixes = (name: string): string => name.replace(filePrefixes, "");

interface PlainPart {
  readonly text: string;
  readonly isReference: boolean;
}

const plain = (formula: string, ownTable: string): string =>
  plainParts(formula, ownTable)
    .map(({ text }) => text)
    .join("");

function plainParts(formula: string, ownTable: string): readonly PlainPart[] {
  const written = formula.replace(/^=/, "");
  const parts = tokenize(written, { mergeRefs: true }).flatMap(({ type, value }): readonly PlainPart[] => {
    if (type === tokenTypes.WHITESPACE) return [];
    if (type === tokenTypes.STRING) return [{ text: value, isReference: false }];
    if (type === tokenTypes.REF_STRUCT) return [{ text: plainColumn(value, ownTable), isReference: true }];
    const text = withoutFilePrefixes(value)
      .replace(/'([A-Za-z]\w*)'!/g, "$1!")
      .toLowerCase();
    return [{ text, isReference: type === tokenTypes.REF_RANGE }];
  });
  return parts.filter(({ text }, index) => !isEmptyCall(parts, text === ")" ? index - 1 : index));
}

/** LibreOffice writes truth values as functions. */
function isEmptyCall(parts: readonly PlainPart[], open: number): boolean {
  const [name, bracket, close] = [parts[open - 1]?.text, parts[open]?.text, parts[open + 1]?.text];
  return (name === "true" || name === "false") && bracket === "(" && close === ")";
}

function plainColumn(written: string, ownTable: string): string {
  const reference = parseStructRef(written);
  if (reference === undefined) return written.toLowerCase();
  const isOwn = (reference.table ?? "").toLowerCase() === ownTable.toLowerCase();
  return stringifyStructRef(isOwn ? { ...reference, table: "" } : reference).toLowerCase();
}
