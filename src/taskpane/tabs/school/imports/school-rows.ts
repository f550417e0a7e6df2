import { schoolColumns } from "../../../../budget/cohort/schools";
import { establishmentTypes } from "../../../../policy/establishment-types";
import { normalise } from "../../../../rules/words/blank";
import { problemOf } from "../../../parts/cell-text";
import type { CellValue, RowValues, Table } from "../../../state/tables";
import { cellAt, filledRows } from "../../../state/tables";
import type { Establishment } from "./register";

export interface SchoolRows {
  readonly rows: readonly RowValues[];
  /** Those that stand in the table already, by their URN. */
  readonly present: readonly Establishment[];
  /** Names of those whose establishment type the rules do not know, so that the setting has to be chosen. */
  readonly withoutSetting: readonly string[];
}

/** Establishments as rows for the table of schools. A name that stands there already is told apart by the URN. */
export function schoolRows(schools: Table, establishments: readonly Establishment[]): SchoolRows {
  const urns = new Set(textsOf(schools, schoolColumns.urn.heading));
  const names = new Set(textsOf(schools, schoolColumns.name.heading));
  const present = establishments.filter(({ urn }) => urns.has(normalise(urn)));
  const rows = establishments
    .filter(({ urn }) => !urns.has(normalise(urn)))
    .map((establishment) => {
      const isTaken = names.has(normalise(establishment.name));
      const name = isTaken ? `${establishment.name} (URN ${establishment.urn})` : establishment.name;
      names.add(normalise(name));
      return rowFor(name, establishment);
    });
  const withoutSetting = rows
    .filter((row) => row[schoolColumns.setting.heading] === null)
    .map((row) => String(row[schoolColumns.name.heading]));
  return { rows, present, withoutSetting };
}

/** Whether a table of schools has an establishment, by its URN. */
export function hasSchool(schools: Table, { urn }: Establishment): boolean {
  return textsOf(schools, schoolColumns.urn.heading).includes(normalise(urn));
}

function rowFor(name: string, { urn, typeCode, phase, pupils }: Establishment): RowValues {
  return {
    [schoolColumns.name.heading]: name,
    [schoolColumns.urn.heading]: numberOr(urn),
    [schoolColumns.setting.heading]: establishmentTypes.settings.get(Number(typeCode)) ?? null,
    [schoolColumns.phase.heading]:
      problemOf(schoolColumns.phase, phase) === null ? schoolColumns.phase.read(phase) : null,
    [schoolColumns.pupils.heading]:
      problemOf(schoolColumns.pupils, pupils) === null ? schoolColumns.pupils.read(pupils) : null,
  };
}

function numberOr(text: string): CellValue {
  return /^\d+$/.test(text) ? Number(text) : text === "" ? null : text;
}

function textsOf(table: Table, heading: string): readonly string[] {
  const texts = filledRows(table).map((row) => normalise(String(cellAt("schools", table, row, heading) ?? "")));
  return texts.filter((text) => text !== "");
}
