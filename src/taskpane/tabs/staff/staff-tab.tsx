import { useWantedCell } from "../../parts/use-wanted-cell";
import { AddPerson } from "./add-person";
import { EditPerson } from "./edit-person";
import { ImportView } from "./import-view";
import { PeopleView } from "./people-view";
import { staffView } from "./staff-state";
import { openPerson, keyOfHeading } from "./views";

/** The people of the cohort: the list, one person's form, or people being brought in. */
export function StaffTab() {
  useWantedCell("staff", ({ row, heading }) => openPerson(row, keyOfHeading(heading)));
  const view = staffView.value;
  switch (view.kind) {
    case "list":
      return <PeopleView />;
    case "import":
      return <ImportView />;
    case "add":
      return <AddPerson key={view.form} view={view} />;
    case "edit":
      return <EditPerson view={view} />;
  }
}
