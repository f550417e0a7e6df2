import { batch, signal } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { TableName } from "../../budget/cohort/column";
import type { CohortEdit } from "../../excel/edit-outcome";
import type { FillMode } from "../../excel/memory";
import type { Tables } from "./tables";
import { emptyTables, headingIn, inputsOf, underOwnHeadings, withCell, withoutRow, withRows } from "./tables";

export type { CohortEdit, FillMode };

/** Where the cohort stands: not yet in a sheet, or in the tables of the open workbook. */
export type CohortPlace = "draft" | "workbook";

/** The cohort that the pane is about, as it was typed. */
export interface Cohort {
  readonly tables: ReadonlySignal<Tables>;
  readonly place: ReadonlySignal<CohortPlace>;
  /** Whether a table stands in the workbook. One that it lacks, while it has others, the pane has until it is written. */
  readonly stands: (table: TableName) => boolean;
  /** Whether what stands elsewhere was taken over, so that nothing here is not the same as nothing known yet. */
  readonly isKnown: ReadonlySignal<boolean>;
  /** What the last fill wrote in the worked-out columns; null where none is remembered. */
  readonly filledAs: ReadonlySignal<FillMode | null>;
  /** Changes the tables and tells whoever keeps them. */
  readonly edit: (edits: readonly CohortEdit[]) => void;
  /** Takes over what stands elsewhere, telling nobody. */
  readonly show: (
    tables: Tables,
    place: CohortPlace,
    filledAs: FillMode | null,
    missing?: ReadonlySet<TableName>,
  ) => void;
}

/** A cohort with nobody in it. `onEdit` is told of edits, with what their rows said before, after the tables have changed. */
export function createCohort(onEdit: (edits: readonly CohortEdit[]) => void): Cohort {
  const tables: Signal<Tables> = signal(emptyTables());
  const place: Signal<CohortPlace> = signal("draft");
  const filledAs: Signal<FillMode | null> = signal(null);
  const missing: Signal<ReadonlySet<TableName>> = signal(new Set());
  const isKnown = signal(false);
  return {
    tables,
    place,
    filledAs,
    stands: (table) => place.value === "workbook" && !missing.value.has(table),
    isKnown,
    edit: (edits) => {
      let next = tables.value;
      const carried = edits.map((edit) => {
        const known = withSeen(next, underTables(next, edit));
        next = withEdit(next, known);
        return known;
      });
      tables.value = next;
      onEdit(carried);
    },
    show: (shown, where, mode, lacking = new Set()) =>
      batch(() => {
        tables.value = shown;
        place.value = where;
        filledAs.value = mode;
        missing.value = lacking;
        isKnown.value = true;
      }),
  };
}

/** The edit under the headings that its table has. */
function underTables(tables: Tables, edit: CohortEdit): CohortEdit {
  const table = tables[edit.table];
  switch (edit.kind) {
    case "cell":
      return { ...edit, heading: headingIn(edit.table, table, edit.heading) };
    case "rows-added":
      return { ...edit, rows: edit.rows.map((values) => underOwnHeadings(edit.table, table, values)) };
    case "row-deleted":
      return edit;
  }
}

function withSeen(tables: Tables, edit: CohortEdit): CohortEdit {
  return edit.kind === "rows-added" ? edit : { ...edit, seen: inputsOf(edit.table, tables[edit.table], edit.row) };
}

function withEdit(tables: Tables, edit: CohortEdit): Tables {
  const table = tables[edit.table];
  switch (edit.kind) {
    case "cell":
      return { ...tables, [edit.table]: withCell(table, edit.row, edit.heading, edit.value) };
    case "rows-added":
      return { ...tables, [edit.table]: withRows(table, edit.rows) };
    case "row-deleted":
      return { ...tables, [edit.table]: withoutRow(table, edit.row) };
  }
}
