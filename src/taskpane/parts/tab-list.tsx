import { currentTab, tabs } from "../state/tabs";
import type { Tab } from "../state/tabs";

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The pane's tabs; arrow keys move among them, as the ARIA practices have it. */
export function TabList() {
  return (
    <div role="tablist" aria-label="Parts of the pane" class="tabs" onKeyDown={moveByKey}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          data-name={tab}
          id={`tab-${tab}`}
          aria-selected={tab === currentTab.value}
          aria-controls="content"
          tabIndex={tab === currentTab.value ? 0 : -1}
          onClick={() => (currentTab.value = tab)}
        >
          {tab}
        </button>
      ))}
    </div>
  );
}

function moveByKey(event: KeyboardEvent): void {
  const at = tabs.indexOf(currentTab.value);
  const to = event.key === "Home" ? 0 : event.key === "End" ? tabs.length - 1 : at + (steps[event.key] ?? 0);
  const tab: Tab | undefined = tabs[(to + tabs.length) % tabs.length];
  if (tab === undefined || tab === currentTab.value) return;
  event.preventDefault();
  currentTab.value = tab;
  document.getElementById(`tab-${tab}`)?.focus();
}
