import { priceColumns } from "../cohort/prices";
import { schoolColumns } from "../cohort/schools";
import { enrolmentColumns } from "../cohort/staff";
import { tableNames } from "./sheet-names";

/** How a column's cells go into the fingerprint. */
type Kind = "text" | "amount" | "flag";

interface FingerprintedTable {
  readonly name: string;
  readonly columns: readonly (readonly [heading: string, kind: Kind])[];
  /** So much of a row's text is read letter by letter; of what comes after, the length of the last column alone. */
  readonly lettersRead: number;
  /** Native condition that says which rows count. Rows that are being begun, and published prices, do not. */
  readonly counts: (column: (heading: string) => string) => string;
  readonly rowCounts: (cell: (heading: string) => unknown) => boolean;
}

const required = (heading: string): Pick<FingerprintedTable, "counts" | "rowCounts"> => ({
  counts: (column) => `(${column(heading)}<>"")`,
  rowCounts: (cell) => asText(cell(heading)) !== "",
});

const { programme, quote, place, intake, school, circumstances } = enrolmentColumns;

/** The entries that figures, checks and remarks rest on. The longest stand last. Names of persons are not among them. */
const tables = {
  staff: {
    name: tableNames.cohort,
    columns: [
      [programme.heading, "text"],
      [quote.heading, "amount"],
      [place.heading, "text"],
      [intake.heading, "text"],
      [school.heading, "text"],
      [circumstances.heading, "text"],
    ],
    lettersRead: 96,
    ...required(programme.heading),
  },
  schools: {
    name: tableNames.schools,
    columns: [
      [schoolColumns.listed.heading, "flag"],
      [schoolColumns.ssatMember.heading, "flag"],
      [schoolColumns.vatRecoverable.heading, "flag"],
      [schoolColumns.pupils.heading, "text"],
      [schoolColumns.coverDayRate.heading, "amount"],
      [schoolColumns.urn.heading, "text"],
      [schoolColumns.yearBasis.heading, "text"],
      [schoolColumns.setting.heading, "text"],
      [schoolColumns.phase.heading, "text"],
      [schoolColumns.name.heading, "text"],
    ],
    lettersRead: 104,
    ...required(schoolColumns.name.heading),
  },
  prices: {
    name: tableNames.prices,
    columns: [
      [priceColumns.vatCharged.heading, "flag"],
      [priceColumns.programme.heading, "text"],
      [priceColumns.price.heading, "amount"],
      [priceColumns.intake.heading, "text"],
    ],
    lettersRead: 36,
    counts: (column) =>
      `(${column(priceColumns.kind.heading)}<>"Published")*(${column(priceColumns.price.heading)}<>"")`,
    rowCounts: (cell) =>
      asText(cell(priceColumns.kind.heading)).toLowerCase() !== "published" &&
      asText(cell(priceColumns.price.heading)) !== "",
  },
} as const satisfies Record<string, FingerprintedTable>;

/** A row of a table as its cells stand in the workbook, by heading. */
export type EntryRow = (heading: string) => unknown;
export type EntryRows = Readonly<Record<keyof typeof tables, readonly EntryRow[]>>;

const longestFlagWord = 9;

/** The text that a cell adds to its row's, natively and here. Native sums of TRUE and FALSE read alike in every program. */
const kinds: Readonly<
  Record<Kind, { readonly native: (column: string) => string; readonly here: (cell: unknown) => string }>
> = {
  text: { native: (column) => column, here: asText },
  // A decimal comma where the computer's language has one.
  amount: { native: (column) => `SUBSTITUTE(${column},",",".")`, here: (cell) => asText(cell).replaceAll(",", ".") },
  flag: {
    native: (column) =>
      `((${column}=TRUE)+2*(${column}=FALSE)*(${column}<>""))&LEFT(${column},${longestFlagWord}*ISTEXT(${column}))`,
    here: (cell) =>
      `${cell === true ? 1 : cell === false ? 2 : 0}${typeof cell === "string" ? cell.slice(0, longestFlagWord) : ""}`,
  },
};

/** Small enough that the sum over 100,000 rows stays exact. */
const rowModulus = 262_139;
const totalModulus = 999_999_937;
const lengthWeight = 65_537;
const weightModulus = 9973;
const weightRoot = 11;

/** Powers of a primitive root: no few of them add up to nothing, as evenly spaced weights would. */
const allWeights = powersOfRoot(128);
const weights = (count: number): readonly number[] => allWeights.slice(0, count);

function powersOfRoot(count: number): readonly number[] {
  const powers: number[] = [weightRoot];
  while (powers.length < count) powers.push((powers.at(-1)! * weightRoot) % weightModulus);
  return powers;
}

/** Stands for entries with errors, and for a table that is gone. */
const notReadable = -1;

function nativeSum({ name, columns, counts, lettersRead }: FingerprintedTable): string {
  const column = (heading: string): string => `${name}[${heading}]`;
  const text = columns.map(([heading, kind]) => kinds[kind].native(column(heading))).join('&"|"&');
  const positions = weights(lettersRead).map((_, index) => index + 1);
  const letters = `UNICODE(MID(${text}&REPT(" ",${lettersRead}),{${positions.join(",")}},1))`;
  const [last] = columns.at(-1)!;
  const hash = `MMULT(${letters},{${weights(lettersRead).join(";")}})+LEN(${column(last)})*${lengthWeight}`;
  return `SUMPRODUCT(${counts(column)}*MOD(${hash},${rowModulus})^2)`;
}

/**
 * The fingerprint of what is entered, as a native formula without "=": a whole number that changes with the entries,
 * and not with their order; -1 where it cannot be worked out.
 */
export const entryFingerprintFormula = `IFERROR(MOD(${Object.values(tables).map(nativeSum).join("+")},${totalModulus}),${notReadable})`;

/**
 * What the formula comes to, worked out here. Where letters are read that stand in two halves, such as emoji, it is one
 * of two: Excel reads halves, which have no code; others read letters.
 */
export function entryFingerprints(rows: EntryRows): readonly number[] {
  const counted = (Object.keys(tables) as (keyof EntryRows)[]).flatMap((name) => {
    const table: FingerprintedTable = tables[name];
    return rows[name].filter(table.rowCounts).map((row) => ({ table, row, letters: lettersOf(table, row) }));
  });
  const sum =
    counted.reduce((total, { table, row, letters }) => total + rowHash(table, row, letters), 0) % totalModulus;
  return counted.some(({ letters }) => letters.some((letter) => letter.length > 1)) ? [sum, notReadable] : [sum];
}

function lettersOf({ columns, lettersRead }: FingerprintedTable, row: EntryRow): readonly string[] {
  const text = columns.map(([heading, kind]) => kinds[kind].here(row(heading))).join("|");
  return [...text.padEnd(2 * lettersRead, " ")].slice(0, lettersRead);
}

function rowHash({ columns, lettersRead }: FingerprintedTable, row: EntryRow, letters: readonly string[]): number {
  const hash = weights(lettersRead).reduce((sum, weight, index) => sum + weight * letters[index]!.codePointAt(0)!, 0);
  const [last] = columns.at(-1)!;
  return ((hash + [...asText(row(last))].length * lengthWeight) % rowModulus) ** 2;
}

/** A cell as & writes it: figures with up to 15 digits. */
function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
