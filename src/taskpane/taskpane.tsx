import { render } from "preact";
import { registerCommands } from "./commands/ribbon";
import { Pane } from "./pane";
import { agreement, cohort } from "./pane-state";
import { sayFailure } from "./state/message";
import { followTheme } from "./theme";

Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) {
    document.getElementById("outside-excel")!.hidden = false;
    return;
  }
  followTheme();
  render(<Pane />, document.getElementById("pane")!);
  registerCommands(agreement.begin().catch(goOnUnread));
});

/** What the pane holds already has to do where the workbook cannot be read. */
function goOnUnread(failure: unknown): void {
  sayFailure(failure);
  cohort.show(cohort.tables.value, cohort.place.value, cohort.filledAs.value);
}
