import { priceColumns } from "../../../budget/cohort/prices";
import { intakeChoices, programmeChoices } from "../../parts/choices";
import type { Choice } from "../../parts/field";
import type { PriceKey, QuoteValues } from "./quote-values";

interface PriceField {
  readonly key: Exclude<PriceKey, "kind">;
  readonly label?: string;
  readonly hint?: string;
  readonly inputMode?: "decimal";
  readonly choices?: readonly Choice[];
  readonly acceptsOthers?: boolean;
}

/** How a quote is asked for, field by field. */
export const priceFields: readonly PriceField[] = [
  { key: "programme", choices: programmeChoices },
  {
    key: "intake",
    hint: "Leave blank where the price holds for any intake.",
    choices: intakeChoices,
    acceptsOthers: true,
  },
  { key: "provider" },
  { key: "price", label: "Price per person, before VAT (£)", inputMode: "decimal" },
  {
    key: "vatCharged",
    hint: "Leave it unsaid where the quote does not say; the setting then decides.",
    choices: [
      { value: null, label: "Not said" },
      { value: true, label: "Yes, VAT comes on top" },
      { value: false, label: "No VAT" },
    ],
  },
  { key: "source", hint: "For governors: the e-mail, letter or order form." },
  { key: "checkedOn", label: "Quoted on", hint: "Such as 2 November 2026." },
];

/** The heading of the first field in which nothing stands; of the first of all where none is empty. */
export function firstEmpty(values: QuoteValues): string {
  const { key } = priceFields.find((field) => values[field.key] === null) ?? priceFields[0]!;
  return priceColumns[key].heading;
}
