import { useEffect } from "preact/hooks";
import { wantedCell } from "../../state/wanted-cell";
import { AddPerson } from "./add-person";
import { EditPerson } from "./edit-person";
import { ImportView } from "./import-view";
import { PeopleView } from "./people-view";
import { staffView } from "./staff-state";
import { openPerson, keyOfHeading } from "./views";

/** The people of the cohort: the list, one person's form, or people being brought in. */
export function StaffTab() {
  const wanted = wantedCell.value;
  useEffect(() => {
    if (wanted?.table !== "staff") return;
    wantedCell.value = null;
    openPerson(wanted.row, keyOfHeading(wanted.heading));
  }, [wanted]);
  const view = staffView.value;
  switch (view.kind) {
    case "list":
      return <PeopleView />;
    case "import":
      return <ImportView />;
    case "add":
      return <AddPerson key={view} view={view} />;
    case "edit":
      return <EditPerson view={view} />;
  }
}
