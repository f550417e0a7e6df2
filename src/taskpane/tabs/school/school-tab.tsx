import { lazy } from "../../parts/lazy";
import { useWantedCell } from "../../parts/use-wanted-cell";
import { SchoolList } from "./school-list";
import { schoolView, showSchool } from "./view";

const SchoolForm = lazy(async () => (await import(/* webpackChunkName: "school-form" */ "./school-form")).SchoolForm);
const loadImports = () => import(/* webpackChunkName: "schools" */ "./imports");
const RegisterImport = lazy(async () => (await loadImports()).RegisterImport);
const EligibilityImport = lazy(async () => (await loadImports()).EligibilityImport);

/** The schools of the cohort: their list, the facts of one, and what brings them in. */
export function SchoolTab() {
  useWantedCell("schools", ({ row, heading }) => showSchool(row, heading));
  const view = schoolView.value;
  switch (view.kind) {
    case "list":
      return <SchoolList />;
    case "school":
      return <SchoolForm key={view.form} row={view.row} />;
    case "register":
      return <RegisterImport />;
    case "eligibility list":
      return <EligibilityImport />;
  }
}
