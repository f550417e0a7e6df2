import { schoolColumns } from "../../../../budget/cohort/schools";
import type { ListKind } from "../../../../rules/disadvantage-list";
import { listFor } from "../../../../rules/disadvantage-list";
import { problemOf } from "../../../parts/cell-text";
import type { CohortEdit } from "../../../state/cohort";
import type { CellValue, Table } from "../../../state/tables";
import { cellAt, filledRows } from "../../../state/tables";
import { urnOf } from "./eligibility-list";

/** What somebody says of a list that they have. */
export interface GivenList {
  readonly kind: ListKind;
  readonly urns: ReadonlySet<string>;
  /** Whether a school of the list's kind that is not on it is known not to be. */
  readonly isWhole: boolean;
}

export interface ListChange {
  readonly row: number;
  readonly school: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

export interface ListChanges {
  readonly changes: readonly ListChange[];
  /** How many schools stay as they are. */
  readonly unchanged: number;
  /** Names of schools that have no URN to be looked up by. */
  readonly withoutUrn: readonly string[];
}

/** What a list changes in the schools' Listed. A school that is marked as RISE stays so. */
export function listChanges(schools: Table, list: GivenList): ListChanges {
  const rows = filledRows(schools).map((row) => ({
    row,
    school: String(cellAt("schools", schools, row, schoolColumns.name.heading) ?? ""),
    urn: urnOf(cellAt("schools", schools, row, schoolColumns.urn.heading)),
    from: cellAt("schools", schools, row, schoolColumns.listed.heading),
    kind: kindOf(cellAt("schools", schools, row, schoolColumns.setting.heading)),
  }));
  const withUrn = rows.filter(({ urn }) => urn !== "");
  const changes = withUrn.flatMap(({ row, school, urn, from, kind }) => {
    const to = list.urns.has(urn) ? onList(list.kind) : list.isWhole && list.kind === kind ? false : from;
    const isSame = readListed(from) === readListed(to) || readListed(from) === "RISE";
    return isSame ? [] : [{ row, school, from, to }];
  });
  return {
    changes,
    unchanged: withUrn.length - changes.length,
    withoutUrn: rows.filter(({ urn }) => urn === "").map(({ school }) => school),
  };
}

/** The changes as edits of the table. */
export function listEdits(changes: readonly ListChange[]): readonly CohortEdit[] {
  return changes.map(({ row, to }) => ({
    kind: "cell",
    table: "schools",
    row,
    heading: schoolColumns.listed.heading,
    value: to,
  }));
}

function onList(kind: ListKind): CellValue {
  return kind === "RISE" ? "RISE" : true;
}

function readListed(cell: CellValue): unknown {
  return problemOf(schoolColumns.listed, cell) === null ? schoolColumns.listed.read(cell) : cell;
}

function kindOf(setting: CellValue): ListKind | null {
  return problemOf(schoolColumns.setting, setting) === null ? listFor(schoolColumns.setting.read(setting)) : null;
}
