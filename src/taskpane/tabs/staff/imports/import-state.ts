import { signal } from "@preact/signals";
import { message } from "../../../state/message";
import { schools } from "../staff-state";
import type { Source } from "../../../imports/source";
import type { ImportChoices } from "./import-choices";
import { firstChoices } from "./import-choices";

/** Rows that are being brought in, and how they are to be understood. */
export interface PeopleImport {
  readonly source: Source;
  readonly choices: ImportChoices;
}

/** What is under way, kept until it is finished or given up, whatever tab is looked at meanwhile. null: no rows yet. */
export const peopleImport = signal<PeopleImport | null>(null);

/** What is typed where rows are pasted, kept as long. */
export const typedRows = signal("");

/** Begins with rows that somebody chose; what can be found out without asking stands there already. */
export function beginImport(source: Source): void {
  // What an import before came to would be read as the outcome of this one.
  message.value = null;
  peopleImport.value = { source, choices: firstChoices(source, schools.value) };
}

/** Ends the import, whether anybody came in or not. */
export function endImport(): void {
  peopleImport.value = null;
  typedRows.value = "";
}
