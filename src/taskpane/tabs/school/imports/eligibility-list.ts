import { normaliseHeading } from "../../../../budget/cohort/headings";
import { InputError } from "../../../../rules/errors";

/** Rows above the headings that a title or a note may take up. */
const rowsAbove = 20;

const urnHeadings = ["urn", "ofsted urn", "school urn", "establishment urn", "unique reference number"];

/** The URNs on a list of workplaces, wherever its URN columns stand. @throws InputError where it has none */
export function readUrns(rows: readonly (readonly string[])[]): ReadonlySet<string> {
  const at = rows.slice(0, rowsAbove).findIndex((row) => urnColumns(row).length > 0);
  const urns = at < 0 ? plainUrns(rows) : urnsUnder(rows.slice(at + 1), urnColumns(rows[at]!));
  if (urns.size > 0) return urns;
  const isByProvider = rows.slice(0, rowsAbove).some((row) => row.map(normaliseHeading).includes("ukprn"));
  throw new InputError(
    isByProvider
      ? "This list names its settings by UKPRN, and schools here have URNs. Look the setting up in the list, and choose the answer on the school's own form."
      : "This file has no column of URNs. Accepted: a CSV file with a column headed URN.",
  );
}

function urnColumns(row: readonly string[]): readonly number[] {
  return row.flatMap((heading, index) => (urnHeadings.includes(normaliseHeading(heading)) ? [index] : []));
}

function urnsUnder(rows: readonly (readonly string[])[], columns: readonly number[]): ReadonlySet<string> {
  const cells = rows.flatMap((row) => columns.map((column) => urnOf(row[column] ?? "")));
  return new Set(cells.filter((urn) => urn !== ""));
}

/** A file of nothing but URNs, one to a line. */
function plainUrns(rows: readonly (readonly string[])[]): ReadonlySet<string> {
  const filled = rows
    .map((row) => row.map((cell) => cell.trim()).filter((cell) => cell !== ""))
    .filter((row) => row.length > 0);
  const isPlain = filled.every((row) => row.length === 1 && /^\d{5,7}$/.test(row[0]!));
  return new Set(isPlain ? filled.map((row) => urnOf(row[0]!)) : []);
}

/** A URN made comparable: no blanks, no leading zeros, capitals as Ofsted's numbers have them. */
export function urnOf(cell: unknown): string {
  return String(cell ?? "")
    .trim()
    .toUpperCase()
    .replace(/^0+(?=\d)/, "");
}
