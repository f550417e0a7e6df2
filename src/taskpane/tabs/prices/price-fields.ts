import type { Price } from "../../../budget/cohort/prices";
import { programmeCodes, programmes } from "../../../policy/programmes";
import { intakeName } from "../../../rules/periods/intake";
import { knownIntakes } from "../../../rules/terms";
import type { CellValue } from "../../state/tables";

interface PriceField {
  readonly key: Exclude<keyof Price, "kind">;
  readonly label?: string;
  readonly hint?: string;
  readonly inputMode?: "decimal";
  readonly choices?: readonly { readonly value: CellValue; readonly label: string }[];
  readonly acceptsOthers?: boolean;
}

const nothing = { value: null, label: "" } as const;

/** How a quote is asked for, field by field. */
export const priceFields: readonly PriceField[] = [
  {
    key: "programme",
    choices: [nothing, ...programmeCodes.map((code) => ({ value: code, label: `${code}: ${programmes[code].name}` }))],
  },
  {
    key: "intake",
    hint: "Leave blank where the price holds for any intake.",
    choices: knownIntakes.map((intake) => ({ value: intakeName(intake), label: intakeName(intake) })),
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
