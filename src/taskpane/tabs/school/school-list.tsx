import { counted } from "../../../budget/counted";
import { schoolColumns } from "../../../budget/cohort/schools";
import { cohort } from "../../pane-state";
import { problemOf, textOf } from "../../parts/cell-text";
import type { Table } from "../../state/tables";
import { cellAt, filledRows } from "../../state/tables";
import { Heading } from "./heading";
import { SchoolActions } from "./school-actions";
import { showSchool } from "./view";

/** Every school of the cohort, each a way to its facts. */
export function SchoolList() {
  const { schools } = cohort.tables.value;
  const rows = filledRows(schools);
  return (
    <>
      <Heading text={rows.length === 0 ? "Your schools" : counted(rows.length, "school", "schools")} />
      {rows.length === 0 ? (
        <p class="note">
          Say where your people work. What a scholarship pays depends on the school: its setting, and whether it is on
          DfE's list.
        </p>
      ) : (
        <ul class="cards">
          {rows.map((row) => (
            <li key={row}>
              <SchoolCard schools={schools} row={row} />
            </li>
          ))}
        </ul>
      )}
      <SchoolActions hasSchools={rows.length > 0} />
    </>
  );
}

function SchoolCard({ schools, row }: { readonly schools: Table; readonly row: number }) {
  const cell = (column: { readonly heading: string }): string =>
    textOf(cellAt("schools", schools, row, column.heading));
  const urn = cell(schoolColumns.urn);
  const wrong = Object.values(schoolColumns).filter(
    (column) => problemOf(column, cellAt("schools", schools, row, column.heading)) !== null,
  );
  return (
    <button type="button" class="card" onClick={() => showSchool(row)}>
      <span class="card-name">{cell(schoolColumns.name) || "School without a name"}</span>
      <span class="hint">
        {[urn === "" ? "No URN" : `URN ${urn}`, cell(schoolColumns.setting) || "No setting"].join(" · ")}
      </span>
      {wrong.length > 0 && <span class="problem">Put right: {wrong.map(({ heading }) => heading).join(", ")}</span>}
    </button>
  );
}
