import { InputError, NotPublishedError } from "../../rules/errors";
import { penceToPounds } from "../../rules/money";
import { intakeName } from "../../rules/periods/intake";
import { sentences } from "../../rules/sentences";
import { isBlank } from "../../rules/words/blank";
import type { Cohort, CohortTables, RowOutcome } from "../cohort/cohort";
import { openCohort } from "../cohort/cohort";
import type { Enrolment } from "../cohort/staff";
import type { LineFigures } from "../lines/line-figures";

/** A cell of a table that spills: a value, or the error that the cell shows instead. */
export type SpilledCell = string | number | InputError | NotPublishedError;

/** The headings, and how each column is filled from a line. Person comes before them, as typed. */
const columns: readonly { readonly heading: string; readonly cell: (line: SpilledLine) => SpilledCell }[] = [
  { heading: "School", cell: ({ schoolName }) => schoolName },
  { heading: "Programme", cell: ({ entry }) => entry.programme },
  { heading: "Intake", cell: ({ entry }) => (entry.intake === null ? "" : intakeName(entry.intake)) },
  { heading: "Place", cell: ({ entry }) => entry.place },
  { heading: "Fee", cell: ({ figures, entry }) => inPounds(figures.fee, figures, entry) },
  { heading: "VAT", cell: ({ figures, entry }) => inPounds(figures.vat, figures, entry) },
  { heading: "Scholarship", cell: ({ figures, entry }) => inPounds(figures.scholarship, figures, entry) },
  { heading: "Targeted support", cell: ({ figures }) => supportCell(figures) },
  { heading: "Cover", cell: ({ figures, entry }) => coverCell(figures, entry) },
  { heading: "Net cost", cell: ({ figures, entry }) => inPounds(figures.netCost, figures, entry) },
  { heading: "Funding", cell: ({ figures }) => figures.funding },
  { heading: "Why", cell: ({ figures }) => figures.why },
];

interface SpilledLine {
  readonly entry: Enrolment;
  readonly schoolName: string;
  readonly figures: LineFigures;
}

/** The most rows that one formula answers. */
const mostRows = 150_000;

function inPounds(pence: number | null, { feeFound }: LineFigures, { programme }: Enrolment): SpilledCell {
  if (pence !== null) return penceToPounds(pence);
  const message = feeFound.kind === "not published" ? feeFound.message : sentences.feeNotPublished(programme, null);
  return new NotPublishedError(message);
}

function supportCell({ targetedSupport, support }: LineFigures): SpilledCell {
  if (targetedSupport !== null) return penceToPounds(targetedSupport);
  if (support.kind === "known") return penceToPounds(support.pence);
  return new NotPublishedError(sentences.supportNeeds(support.missing, penceToPounds(support.low), penceToPounds(support.high)));
}

function coverCell({ cover }: LineFigures, { programme }: Enrolment): SpilledCell {
  return cover === null ? new NotPublishedError(sentences.coverDaysNotPublished(programme)) : penceToPounds(cover);
}

/**
 * The whole budget as rows with a heading row. A row that cannot be read holds its error in every figure; a blank row
 * stays blank, so that rows keep beside those they come from.
 * @throws InputError where headings, schools or prices cannot be read at all
 */
export function spilledBudget(tables: CohortTables): SpilledCell[][] {
  const staff = withoutTrailingBlanks(tables.staff);
  if (staff.length > mostRows) throw new InputError(sentences.tooManyRows(staff.length, mostRows));
  const cohort = openCohort({ ...tables, staff });
  const unreadable = cohort.problems.find((problem) => problem.table !== "schools" || problem.row <= 1);
  if (unreadable !== undefined) throw new InputError(unreadable.message);
  const { rows } = cohort.staff;
  if (rows.length === 0) throw new InputError(sentences.noRows("people"));
  const lineOf = rememberedLines(cohort);
  const table: SpilledCell[][] = [["Person", ...columns.map((column) => column.heading)]];
  const first = rows[0]!.number;
  for (const { number, cells } of rows) {
    while (table.length < number - first + 1) table.push(Array.from({ length: columns.length + 1 }, () => ""));
    table.push([personOf(cells[cohort.staff.positions.person]), ...lineOf(cells)]);
  }
  return table;
}

function personOf(cell: unknown): SpilledCell {
  return typeof cell === "string" || typeof cell === "number" ? cell : "";
}

/** The cells after the person's, made once for each outcome: rows with the same inputs share them. */
function rememberedLines(cohort: Cohort): (cells: readonly unknown[]) => readonly SpilledCell[] {
  const made = new Map<RowOutcome, readonly SpilledCell[]>();
  return (cells) => {
    const outcome = cohort.outcome(cells);
    const known = made.get(outcome);
    if (known !== undefined) return known;
    const fresh = "problems" in outcome ? failedLine(outcome, cells, cohort) : spilledLine(outcome);
    made.set(outcome, fresh);
    return fresh;
  };
}

function spilledLine({ entry, schoolRow, figures }: Exclude<RowOutcome, { problems: unknown }>): readonly SpilledCell[] {
  return columns.map((column) => column.cell({ entry, figures, schoolName: schoolRow.school.name }));
}

function failedLine({ problems }: Extract<RowOutcome, { problems: unknown }>, cells: readonly unknown[], { staff }: Cohort): readonly SpilledCell[] {
  const message = problems.map((problem) => problem.message).join(" ");
  const asTyped: Readonly<Record<string, number>> = {
    School: staff.positions.school,
    Programme: staff.positions.programme,
    Intake: staff.positions.intake,
    Place: staff.positions.place,
    Why: -1,
  };
  return columns.map(({ heading }) => {
    const position = asTyped[heading];
    if (position === undefined) return new InputError(message);
    return position < 0 ? (heading === "Why" ? message : "") : personOf(cells[position]);
  });
}

function withoutTrailingBlanks(cells: CohortTables["staff"]): CohortTables["staff"] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]!.every(isBlank)) end -= 1;
  return cells.slice(0, end);
}
