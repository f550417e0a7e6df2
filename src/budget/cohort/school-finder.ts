import { InputError } from "../../rules/errors";
import { sentences } from "../../rules/sentences";
import { normalise } from "../../rules/words/blank";
import type { Problem } from "./column";
import { readText } from "./column";
import { remembering, rememberingColumns } from "./memo";
import type { OpenedTable } from "./read-rows";
import { rowReader } from "./read-rows";
import type { School } from "./schools";
import { schoolColumns, schoolKeys } from "./schools";

/** A school and the row of the schools table in which it stands. */
export interface SchoolRow {
  readonly number: number;
  readonly school: School;
}

export interface SchoolFinder {
  readonly schools: readonly SchoolRow[];
  /** Rows that cannot be read; the others can still be looked up. */
  readonly unreadable: readonly Problem[];
  /** Headings that are missing, and names or URNs that two rows share: no look-up can be trusted. */
  readonly untrustworthy: readonly Problem[];
  /** The school that a staff row means; blank means the only one. @throws InputError */
  readonly find: (name: string) => SchoolRow;
}

/** Reads the schools and looks them up by name or URN. A row that cannot be read is found, and says what is wrong. */
export function readSchools(table: OpenedTable<School>): SchoolFinder {
  const byKey = new Map<string, SchoolRow>();
  const whyUnreadable = new Map<string, string>();
  const schools: SchoolRow[] = [];
  const unreadable: Problem[] = [];
  const untrustworthy: Problem[] = [...table.problems];
  const readRow = rowReader(table.positions, rememberingColumns(schoolColumns));
  for (const { number, cells } of table.problems.length > 0 ? [] : table.rows) {
    const read = readRow(cells);
    if ("problems" in read) {
      unreadable.push(...read.problems.map((problem) => ({ table: "schools" as const, row: number, ...problem })));
      const why = read.problems.map((problem) => problem.message).join(" ");
      const { name, urn } = table.positions;
      for (const key of [cells[name], cells[urn]].map((cell) => normalise(readText(cell)))) whyUnreadable.set(key, why);
      continue;
    }
    const keys = schoolKeys(read.row);
    const twice = keys.find((key) => byKey.has(key));
    if (twice !== undefined) {
      const isName = twice === normalise(read.row.name);
      const value = isName ? read.row.name : read.row.urn;
      const message = sentences.schoolTwice(value);
      untrustworthy.push({
        table: "schools",
        row: number,
        column: isName ? schoolColumns.name.heading : schoolColumns.urn.heading,
        value,
        message,
      });
      continue;
    }
    const row = { number, school: read.row };
    schools.push(row);
    for (const key of keys) byKey.set(key, row);
  }
  const find = (name: string): SchoolRow => {
    const only = name === "" && schools.length === 1 && unreadable.length === 0 ? schools[0] : undefined;
    const row = only ?? byKey.get(normalise(name));
    if (row !== undefined) return row;
    const why = whyUnreadable.get(normalise(name));
    throw new InputError(
      why ??
        sentences.schoolNotKnown(
          name,
          schools.map(({ school }) => school.name),
        ),
    );
  };
  return { schools, unreadable, untrustworthy, find: remembering(1, find) };
}
