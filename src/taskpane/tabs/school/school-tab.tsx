import { ImportView } from "./import-view";
import { SchoolForm } from "./school-form";
import { SchoolList } from "./school-list";
import { schoolView } from "./view";

/** The schools of the cohort: their list, the facts of one, and what brings them in. */
export function SchoolTab() {
  const view = schoolView.value;
  switch (view.kind) {
    case "list":
      return <SchoolList />;
    case "school":
      return <SchoolForm key={view.form} row={view.row} />;
    case "register":
    case "eligibility list":
      return <ImportView kind={view.kind} />;
  }
}
