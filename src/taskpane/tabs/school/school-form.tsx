import { batch } from "@preact/signals";
import { useState } from "preact/hooks";
import { counted } from "../../../budget/counted";
import { schoolColumns } from "../../../budget/cohort/schools";
import { cohort } from "../../pane-state";
import { textOf } from "../../parts/cell-text";
import { sayDone } from "../../state/message";
import type { CellValue } from "../../state/tables";
import { cellAt, filledRows } from "../../state/tables";
import { Heading } from "./heading";
import { ListedField } from "./listed-field";
import { MoneyFields } from "./money-fields";
import { RemoveSchool } from "./remove-school";
import { SchoolActions } from "./school-actions";
import { newSchool, schoolEdits } from "./school-edits";
import type { SchoolFields } from "./school-fields";
import { SettingFields } from "./setting-fields";
import { schoolStandsIn } from "./view";

/** The facts of one school; of a new one where it has no row yet. */
export function SchoolForm({ row }: { readonly row: number | null }) {
  const { schools } = cohort.tables.value;
  const [beganEmpty] = useState(row === null);
  const fields: SchoolFields = {
    cell: (heading) => (row === null ? null : cellAt("schools", schools, row, heading)),
    isNew: beganEmpty,
    change: (heading, value) => (row === null ? addSchool(heading, value) : changeSchool(row, heading, value)),
  };
  const name = textOf(fields.cell(schoolColumns.name.heading));
  return (
    <>
      <Heading text={name === "" ? "New school" : name} hasWayBack />
      <p class="note">Entries are kept as you make them.</p>
      <SettingFields fields={fields} />
      <ListedField fields={fields} />
      <MoneyFields fields={fields} />
      {row !== null && filledRows(schools).length === 1 && <SchoolActions hasSchools />}
      {row !== null && <RemoveSchool row={row} name={name} />}
    </>
  );
}

function addSchool(heading: string, value: CellValue): void {
  if (value === null) return;
  const { row, edit } = newSchool(cohort.tables.value, heading, value);
  batch(() => {
    cohort.edit([edit]);
    schoolStandsIn(row);
  });
}

function changeSchool(row: number, heading: string, value: CellValue): void {
  const edits = schoolEdits(cohort.tables.value, row, heading, value);
  batch(() => {
    cohort.edit(edits);
    schoolStandsIn(row);
  });
  const followers = edits.length - 1;
  if (followers > 0) {
    sayDone(`${counted(followers, "person", "people")} in the staff list moved to ${textOf(value)} with it.`);
  }
}
