import type { ComponentType } from "preact";
import { keepFocusClear } from "./parts/keep-focus-clear";
import { lazy } from "./parts/lazy";
import { MessageBar } from "./parts/message-bar";
import { RunningBar } from "./parts/running-bar";
import { TabList } from "./parts/tab-list";
import { running } from "./state/running";
import { currentTab } from "./state/tabs";
import type { Tab } from "./state/tabs";
import { FirstRun } from "./first-run/first-run";
import { isFirstRun } from "./first-run/is-first-run";

const contents: Readonly<Record<Tab, ComponentType>> = {
  School: lazy(async () => (await import(/* webpackChunkName: "school-tab" */ "./tabs/school/school-tab")).SchoolTab),
  Staff: lazy(async () => (await import(/* webpackChunkName: "staff-tab" */ "./tabs/staff/staff-tab")).StaffTab),
  Prices: lazy(async () => (await import(/* webpackChunkName: "prices-tab" */ "./tabs/prices/prices-tab")).PricesTab),
  Budget: lazy(async () => (await import(/* webpackChunkName: "budget-tab" */ "./tabs/budget/budget-tab")).BudgetTab),
  Compare: lazy(
    async () => (await import(/* webpackChunkName: "compare-tab" */ "./tabs/compare/compare-tab")).CompareTab,
  ),
  Help: lazy(async () => (await import(/* webpackChunkName: "help-tab" */ "./tabs/help/help-tab")).HelpTab),
};

/** The task pane: the first run's one screen, or the tabs. */
export function Pane() {
  return (
    <>
      <Screen />
      <footer ref={keepFocusClear}>
        <RunningBar />
        <MessageBar />
      </footer>
    </>
  );
}

function Screen() {
  if (isFirstRun.value === "not known") return <Reading />;
  return isFirstRun.value ? <FirstRun /> : <Tabs />;
}

/** Nothing, since another moment tells which screen it is; only where it takes long are there words. */
function Reading() {
  return (
    <main class="reading" aria-busy="true">
      <p class="note">Reading the workbook…</p>
    </main>
  );
}

function Tabs() {
  const Content = contents[currentTab.value];
  return (
    <main>
      <TabList />
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
  );
}
