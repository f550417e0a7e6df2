import { InputError } from "../../rules/errors";
import { sentences } from "../../rules/sentences";
import { normalise } from "../../rules/words/blank";
import type { Problem } from "./column";
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
  readonly problems: readonly Problem[];
  /** The school that a staff row means; blank means the only one. @throws InputError */
  readonly find: (name: string) => SchoolRow;
}

/** Reads the schools and looks them up by name or URN. A row that cannot be read is found, and says what is wrong. */
export function readSchools(table: OpenedTable<School>): SchoolFinder {
  const byKey = new Map<string, SchoolRow>();
  const unreadable = new Map<string, string>();
  const schools: SchoolRow[] = [];
  const problems: Problem[] = [...table.problems];
  const readRow = rowReader(table.positions, rememberingColumns(schoolColumns));
  for (const { number, cells } of table.problems.length > 0 ? [] : table.rows) {
    const read = readRow(cells);
    if ("problems" in read) {
      problems.push(...read.problems.map((problem) => ({ table: "schools" as const, row: number, ...problem })));
      unreadable.set(normalise(String(cells[table.positions.name] ?? "")), read.problems.map((problem) => problem.message).join(" "));
      continue;
    }
    const keys = schoolKeys(read.row);
    const twice = keys.find((key) => byKey.has(key));
    if (twice !== undefined) {
      const isName = twice === normalise(read.row.name);
      const value = isName ? read.row.name : read.row.urn;
      const message = sentences.schoolTwice(value, byKey.get(twice)!.number);
      problems.push({ table: "schools", row: number, column: isName ? schoolColumns.name.heading : schoolColumns.urn.heading, value, message });
      continue;
    }
    const row = { number, school: read.row };
    schools.push(row);
    for (const key of keys) byKey.set(key, row);
  }
  const find = (name: string): SchoolRow => {
    const only = name === "" && schools.length === 1 && unreadable.size === 0 ? schools[0] : undefined;
    const row = only ?? byKey.get(normalise(name));
    if (row !== undefined) return row;
    const why = unreadable.get(normalise(name));
    throw new InputError(why ?? sentences.schoolNotKnown(name, schools.map(({ school }) => school.name)));
  };
  return { schools, problems, find: remembering(find) };
}
