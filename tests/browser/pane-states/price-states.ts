import { trust } from "../pane-cohorts";
import { press, showTab } from "../pane-page";
import { unfold } from "./state";
import type { PaneState } from "./state";

const withoutQuotes = { ...trust, prices: trust.prices.slice(0, 1) };

export const priceStates: readonly PaneState[] = [
  {
    name: "Prices, quotes needed and all fees",
    options: { draft: withoutQuotes },
    reach: async (page) => {
      await showTab(page, "Prices");
      await page.getByRole("heading", { name: "Not published: ask the provider for a quote" }).waitFor();
      await unfold(page);
    },
  },
  {
    name: "Prices, a new quote",
    options: { draft: trust },
    reach: async (page) => {
      await showTab(page, "Prices");
      await press(page, "Add a quote");
      await page.getByRole("group", { name: "New quote" }).waitFor();
    },
  },
  {
    name: "Prices, a quote open",
    options: { draft: trust },
    reach: async (page) => {
      await showTab(page, "Prices");
      await page.locator(".entry").first().click();
      await page.getByRole("button", { name: "Remove this quote" }).waitFor();
    },
  },
];
