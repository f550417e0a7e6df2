import { readText } from "../../../budget/cohort/column";
import { schoolColumns } from "../../../budget/cohort/schools";
import { normalise } from "../../../rules/words/blank";
import type { Table } from "../../state/tables";
import { columnIn } from "../../state/tables";

/** The schools of the schools table, whether or not the rest of their rows can be read. */
export interface KnownSchools {
  readonly names: readonly string[];
  /** The school's name as the table has it, from its name in any case or its URN; null for no such school. */
  readonly find: (text: string) => string | null;
}

export function knownSchools(table: Table): KnownSchools {
  const name = columnIn("schools", table, schoolColumns.name.heading);
  const urn = columnIn("schools", table, schoolColumns.urn.heading);
  const byKey = new Map<string, string>();
  const names: string[] = [];
  for (const cells of table.slice(1)) {
    const own = readText(cells[name]);
    if (own === "") continue;
    names.push(own);
    for (const key of [own, readText(cells[urn])].map(normalise))
      if (key !== "" && !byKey.has(key)) byKey.set(key, own);
  }
  return { names, find: (text) => byKey.get(normalise(text)) ?? null };
}
