import { schoolColumns } from "../../../budget/cohort/schools";
import { enrolmentColumns } from "../../../budget/cohort/staff";
import { normalise } from "../../../rules/words/blank";
import type { CohortEdit } from "../../state/cohort";
import type { CellValue, Tables } from "../../state/tables";
import { cellAt, filledRows } from "../../state/tables";

const staffSchool = enrolmentColumns.school.heading;
const keyHeadings = [schoolColumns.name.heading, schoolColumns.urn.heading];

/** The rows of the staff list that are at a school, by its name or its URN. */
export function staffAt({ staff, schools }: Tables, row: number): readonly number[] {
  const keys = keyHeadings
    .map((heading) => keyOf(cellAt("schools", schools, row, heading)))
    .filter((key) => key !== "");
  return filledRows(staff).filter((staffRow) => keys.includes(keyOf(cellAt("staff", staff, staffRow, staffSchool))));
}

/** One change of a school. Where it is the name or the URN, the people who are listed by it follow. */
export function schoolEdits(tables: Tables, row: number, heading: string, value: CellValue): readonly CohortEdit[] {
  const own: CohortEdit = { kind: "cell", table: "schools", row, heading, value };
  if (value === null || !keyHeadings.includes(heading)) return [own];
  const old = keyOf(cellAt("schools", tables.schools, row, heading));
  if (old === "" || belongsToAnother(tables, row, old)) return [own];
  const followers = filledRows(tables.staff).filter(
    (staffRow) => keyOf(cellAt("staff", tables.staff, staffRow, staffSchool)) === old,
  );
  return [
    own,
    ...followers.map((staffRow) => ({ ...own, table: "staff" as const, row: staffRow, heading: staffSchool })),
  ];
}

/** Takes a school out. Excel's tables have one row at least, so the last one is emptied. */
export function removalEdits({ schools }: Tables, row: number): readonly CohortEdit[] {
  const [headings = [], ...rows] = schools;
  if (rows.length > 1) return [{ kind: "row-deleted", table: "schools", row }];
  return headings.map((heading) => ({ kind: "cell", table: "schools", row, heading: String(heading), value: null }));
}

/** The first fact of a new school, and its row: an empty one at the table's end where Excel's table has one. */
export function newSchool(
  { schools }: Tables,
  heading: string,
  value: CellValue,
): { readonly row: number; readonly edit: CohortEdit } {
  const row = (filledRows(schools).at(-1) ?? 1) + 1;
  const isThere = row <= schools.length;
  return {
    row,
    edit: isThere
      ? { kind: "cell", table: "schools", row, heading, value }
      : { kind: "rows-added", table: "schools", rows: [{ [heading]: value }] },
  };
}

function belongsToAnother({ schools }: Tables, row: number, key: string): boolean {
  return filledRows(schools).some(
    (other) =>
      other !== row && keyHeadings.some((heading) => keyOf(cellAt("schools", schools, other, heading)) === key),
  );
}

function keyOf(cell: CellValue): string {
  return normalise(String(cell ?? ""));
}
