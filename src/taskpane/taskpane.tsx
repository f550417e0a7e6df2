import { render } from "preact";
import { registerCommands } from "./commands/ribbon";
import { Pane } from "./pane";
import { agreement } from "./pane-state";
import { sayFailure } from "./state/message";
import { followTheme } from "./theme";

Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) {
    document.getElementById("outside-excel")!.hidden = false;
    return;
  }
  followTheme();
  render(<Pane />, document.getElementById("pane")!);
  registerCommands(agreement.begin().catch(sayFailure));
});
