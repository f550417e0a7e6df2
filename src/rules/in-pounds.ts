import type { Pence } from "./money";

/** An amount for a sentence: "£1,055" or "£179.80". */
export function inPounds(pence: Pence): string {
  const [whole, part] = (Math.abs(pence) / 100).toFixed(2).split(".") as [string, string];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${pence < 0 ? "-" : ""}£${grouped}${part === "00" ? "" : `.${part}`}`;
}
