import { signal } from "@preact/signals";

/** The parts of the pane, in order. */
export const tabs = ["School", "Staff", "Prices", "Budget", "Compare", "Help"] as const;
export type Tab = (typeof tabs)[number];

/** The part that shows. */
export const currentTab = signal<Tab>("School");
