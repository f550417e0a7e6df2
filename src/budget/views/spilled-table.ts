import { InputError } from "../../rules/errors";
import { sentences } from "../../rules/sentences";
import { isBlank } from "../../rules/words/blank";
import type { Cohort, CohortTables } from "../cohort/cohort";
import { byRow, openCohort } from "../cohort/cohort";
import type { CellProblem } from "../cohort/read-rows";
import { participantColumns } from "../cohort/staff";
import type { CellFault, SpilledCell, SpilledHeading } from "./spilled-columns";
import { spilledColumns } from "./spilled-columns";

/** A cell as its reader shows it. */
type Shown<Fault> = string | number | Fault;

/** The most rows that one formula answers. */
const mostRows = 150_000;

/**
 * The whole budget as rows with a heading row, faults as `showFault` makes them. A row that cannot be read holds its fault
 * in every figure; a blank row stays blank, so that rows keep beside those they come from.
 * @throws InputError where headings or prices cannot be read, or a school stands twice
 */
export function spilledBudget<Fault>(tables: CohortTables, showFault: (fault: CellFault) => Fault): Shown<Fault>[][] {
  const staff = withoutTrailingBlanks(tables.staff);
  if (staff.length > mostRows) throw new InputError(sentences.tooManyRows(staff.length, mostRows));
  const cohort = openCohort({ ...tables, staff });
  const [wrong] = cohort.untrustworthy;
  if (wrong !== undefined) throw new InputError(wrong.message);
  const { rows, positions, headingRow } = cohort.staff;
  if (rows.length === 0) throw new InputError(sentences.noRows("people"));
  const lineOf = rememberedLines(cohort, showFault);
  const table: Shown<Fault>[][] = [
    [participantColumns.person.heading, ...spilledColumns.map((column) => column.heading)],
  ];
  for (const { number, cells } of rows) {
    while (table.length < number - headingRow) table.push(Array.from({ length: spilledColumns.length + 1 }, () => ""));
    table.push([asTyped(cells[positions.person]), ...lineOf(cells)]);
  }
  return table;
}

/** The cells after the person's, made once for each outcome: rows with the same inputs share them. */
function rememberedLines<Fault>(
  cohort: Cohort,
  showFault: (fault: CellFault) => Fault,
): (cells: readonly unknown[]) => readonly Shown<Fault>[] {
  // Making an error is dear, and thousands of cells may say the same.
  const faults = new Map<string, Fault>();
  const shown = (cell: SpilledCell): Shown<Fault> => {
    if (typeof cell !== "object") return cell;
    const fault = faults.get(cell.message) ?? showFault(cell);
    faults.set(cell.message, fault);
    return fault;
  };
  return byRow(cohort, (outcome, cells) => {
    if ("problems" in outcome) return failedLine(outcome.problems, cells, cohort).map(shown);
    const line = { entry: outcome.entry, figures: outcome.figures, schoolName: outcome.schoolRow.school.name };
    return spilledColumns.map((column) => shown(column.cell(line)));
  });
}

function failedLine(
  problems: readonly CellProblem[],
  cells: readonly unknown[],
  { staff }: Cohort,
): readonly SpilledCell[] {
  const message = problems.map((problem) => problem.message).join(" ");
  const fault: CellFault = { kind: "wrong", message };
  const { school, programme, intake, place } = staff.positions;
  const typed: Readonly<Partial<Record<SpilledHeading, string | number>>> = {
    School: asTyped(cells[school]),
    Programme: asTyped(cells[programme]),
    Intake: asTyped(cells[intake]),
    Place: asTyped(cells[place]),
    Why: message,
  };
  return spilledColumns.map(({ heading }) => typed[heading] ?? fault);
}

function asTyped(cell: unknown): string | number {
  return typeof cell === "string" || typeof cell === "number" ? cell : "";
}

function withoutTrailingBlanks(cells: CohortTables["staff"]): CohortTables["staff"] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]!.every(isBlank)) end -= 1;
  return end === cells.length ? cells : cells.slice(0, end);
}
