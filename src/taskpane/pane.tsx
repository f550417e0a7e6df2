import type { ComponentType } from "preact";
import { MessageBar } from "./parts/message-bar";
import { RunningBar } from "./parts/running-bar";
import { TabList } from "./parts/tab-list";
import { running } from "./state/running";
import { currentTab } from "./state/tabs";
import type { Tab } from "./state/tabs";
import { BudgetTab } from "./tabs/budget/budget-tab";
import { CompareTab } from "./tabs/compare/compare-tab";
import { HelpTab } from "./tabs/help/help-tab";
import { PricesTab } from "./tabs/prices/prices-tab";
import { SchoolTab } from "./tabs/school/school-tab";
import { StaffTab } from "./tabs/staff/staff-tab";
import { FirstRun } from "./first-run/first-run";
import { isFirstRun } from "./first-run/is-first-run";

const contents: Readonly<Record<Tab, ComponentType>> = {
  School: SchoolTab,
  Staff: StaffTab,
  Prices: PricesTab,
  Budget: BudgetTab,
  Compare: CompareTab,
  Help: HelpTab,
};

/** The task pane: the first run's one screen, or the tabs. */
export function Pane() {
  if (isFirstRun.value) return <FirstRun />;
  const Content = contents[currentTab.value];
  return (
    <>
      <TabList />
      <main>
        <div
          id="content"
          role="tabpanel"
          aria-labelledby={`tab-${currentTab.value}`}
          tabIndex={-1}
          // An entry made while a fill writes would meet a sheet that changes under it.
          inert={running.value !== null}
        >
          <Content />
        </div>
      </main>
      <div class="foot">
        <RunningBar />
        <MessageBar />
      </div>
    </>
  );
}
