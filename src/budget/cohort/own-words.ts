import type { CohortTables } from "./cohort";
import type { InputColumns, TableName } from "./column";
import { ownWord, readText } from "./column";
import type { OpenedTable } from "./read-rows";
import { openTable } from "./read-rows";
import { priceColumns } from "./prices";
import { readSchools } from "./school-finder";
import { schoolColumns } from "./schools";
import { enrolmentColumns } from "./staff";

/** What cells of a column say in other words than ours, with our word for each; an empty cell is "". */
export type Spellings = ReadonlyMap<unknown, string>;

/** The spellings that there are in each table, by our heading of the column. */
export type OwnWords = Readonly<Record<TableName, ReadonlyMap<string, Spellings>>>;

/** Where the tables' cells have other words than ours, which are understood here but by no formula in a sheet. */
export function ownWords(tables: CohortTables): OwnWords {
  const schools = openTable("schools", tables.schools, schoolColumns);
  const { find } = readSchools(schools);
  const nameFound = (cell: unknown): string => find(readText(cell)).school.name;
  const staffColumns = { ...enrolmentColumns, school: { ...enrolmentColumns.school, read: nameFound } };
  return {
    staff: spellingsIn(openTable("staff", tables.staff, staffColumns), staffColumns),
    schools: spellingsIn(schools, schoolColumns),
    prices: spellingsIn(openTable("prices", tables.prices ?? [], priceColumns), priceColumns),
  };
}

function spellingsIn<Row>(
  { rows, positions }: OpenedTable<Row>,
  columns: InputColumns<Row>,
): ReadonlyMap<string, Spellings> {
  const keys = (Object.keys(columns) as (keyof Row)[]).filter((key) => columns[key].write && positions[key] >= 0);
  return new Map(
    keys.map((key) => {
      const cells = new Set(rows.map((row) => row.cells[positions[key]] ?? ""));
      const words = [...cells].map((cell) => [cell, ownWord(columns[key], cell)] as const);
      return [
        columns[key].heading,
        new Map(words.flatMap(([cell, word]) => (word === null || word === cell ? [] : [[cell, word]]))),
      ];
    }),
  );
}
