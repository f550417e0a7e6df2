import type { InputColumn, InputColumns } from "../../../budget/cohort/column";
import type { Enrolment, Participant } from "../../../budget/cohort/staff";
import { enrolmentColumns, participantColumns } from "../../../budget/cohort/staff";
import type { Table } from "../../state/tables";
import { columnIn, headingIn } from "../../state/tables";

/** The columns of the staff list, in the order in which our sheets have them. */
export const staffColumns: InputColumns<Participant & Enrolment> = { ...participantColumns, ...enrolmentColumns };

export type StaffKey = keyof typeof staffColumns;

export const staffKeys = Object.keys(staffColumns) as readonly StaffKey[];

/** Something for each column of the staff list. */
export type ByColumn<Value> = Readonly<Record<StaffKey, Value>>;

export function byColumn<Value>(valueOf: (key: StaffKey) => Value): ByColumn<Value> {
  return Object.fromEntries(staffKeys.map((key) => [key, valueOf(key)])) as ByColumn<Value>;
}

export function columnOf(key: StaffKey): InputColumn<unknown> {
  return staffColumns[key];
}

/** Where each column stands in the staff table; -1 for none. */
export function staffPositions(table: Table): ByColumn<number> {
  return byColumn((key) => columnIn("staff", table, staffColumns[key].heading));
}

/** What each column is headed in the staff table, which may have other words than ours; ours where it has none. */
export function staffHeadings(table: Table): ByColumn<string> {
  return byColumn((key) => headingIn("staff", table, staffColumns[key].heading));
}
