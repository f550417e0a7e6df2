import { computed, signal } from "@preact/signals";
import type { ListKind } from "../../../../rules/disadvantage-list";
import { InputError } from "../../../../rules/errors";
import { parseIntake } from "../../../../rules/periods/intake";
import { isBlank } from "../../../../rules/words/blank";
import { readFileBytes } from "../../../imports/source";
import { cohort } from "../../../pane-state";
import { problemOf, textOf } from "../../../parts/cell-text";
import { sayFailure } from "../../../state/message";
import type { CellValue } from "../../../state/tables";
import { readUrns } from "./eligibility-list";
import type { ListChanges } from "./list-changes";
import { listChanges } from "./list-changes";

interface EligibilityState {
  readonly file: { readonly name: string; readonly urns: ReadonlySet<string> } | null;
  /** Why the file that was chosen last cannot be read; null for nothing. */
  readonly problem: string | null;
  readonly kind: ListKind | null;
  readonly intake: CellValue;
  readonly isWhole: boolean;
}

const nothingSaid: EligibilityState = { file: null, problem: null, kind: null, intake: null, isWhole: false };

/** A list and what is said of it, kept until it is applied, whatever is looked at meanwhile. */
export const eligibility = signal(nothingSaid);

export const intakeColumn = { heading: "For which intake?", aliases: [], required: true, read: readIntake };

/** What the list would change in the schools as they stand; null until all is said of it. */
export const foundChanges = computed<ListChanges | null>(() => {
  const { file, kind, intake, isWhole } = eligibility.value;
  if (file === null || kind === null || problemOf(intakeColumn, intake) !== null) return null;
  return listChanges(cohort.tables.value.schools, { kind, urns: file.urns, isWhole: isWhole && kind !== "RISE" });
});

export function sayOfList(changed: Partial<Pick<EligibilityState, "kind" | "intake" | "isWhole">>): void {
  eligibility.value = { ...eligibility.value, ...changed };
}

export function forgetList(): void {
  eligibility.value = nothingSaid;
}

let readings = 0;

/** Reads a list. The file that was chosen last counts, also where an earlier one takes longer. */
export async function readList(file: File): Promise<void> {
  readings += 1;
  const reading = readings;
  const show = (read: Pick<EligibilityState, "file" | "problem">): void => {
    if (reading === readings) eligibility.value = { ...eligibility.value, ...read };
  };
  show({ file: null, problem: null });
  try {
    show({ file: { name: file.name, urns: await urnsIn(file) }, problem: null });
  } catch (error) {
    if (error instanceof InputError) show({ file: null, problem: error.message });
    else sayFailure(error);
  }
}

async function urnsIn(file: File): Promise<ReadonlySet<string>> {
  const { cells, problems } = await readFileBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  // Whoever stands in a part that cannot be read would pass for not listed.
  for (const { message } of problems) throw new InputError(message);
  return readUrns(cells.map((row) => row.map(textOf)));
}

function readIntake(cell: unknown): string {
  if (isBlank(cell)) throw new InputError("The intake is missing. Accepted: a season and year, such as Autumn 2026.");
  parseIntake(cell);
  return String(cell);
}
