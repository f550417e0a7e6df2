import type { ProgrammeCode } from "../../policy/programmes";
import type { Pence } from "../../rules/money";
import type { Intake } from "../../rules/periods/intake";
import { intakeKey, parseIntake, writeIntake } from "../../rules/periods/intake";
import { parseAmount } from "../../rules/words/amount";
import { isBlank } from "../../rules/words/blank";
import { choiceReader } from "../../rules/words/choice";
import { parseFlag } from "../../rules/words/flag";
import { parseProgramme } from "../../rules/words/programme";
import type { InputColumns } from "./column";
import { textColumn } from "./column";

/** Whose figure a price is: one that a source published, or what a provider quoted to the school. */
export const priceKinds = ["Published", "Quote"] as const;
export type PriceKind = (typeof priceKinds)[number];

/** A price that a provider quoted for a programme. */
export interface Quote {
  readonly programme: ProgrammeCode;
  /** null: for any intake. */
  readonly intake: Intake | null;
  readonly provider: string;
  readonly price: Pence;
  /** null: not said. */
  readonly vatCharged: boolean | null;
  readonly source: string;
  readonly checkedOn: string;
}

/** A row of a prices table. */
export interface Price extends Quote {
  readonly kind: PriceKind;
}

/** A quote and the row of the prices table in which it stands. */
export interface QuoteRow extends Quote {
  readonly row: number;
}

const parseKind = choiceReader("kind of price", priceKinds);

export const priceColumns: InputColumns<Price> = {
  kind: {
    heading: "Kind",
    aliases: [],
    read: (cell) => (isBlank(cell) ? "Quote" : parseKind(cell)),
    write: (kind) => kind,
    fillsBlank: true,
  },
  programme: {
    heading: "Programme",
    aliases: ["npq", "course", "qualification", "code"],
    required: true,
    read: parseProgramme,
    write: (code) => code,
  },
  intake: {
    heading: "Intake",
    aliases: ["cohort", "start", "term"],
    read: (cell) => (isBlank(cell) ? null : parseIntake(cell)),
    write: writeIntake,
  },
  provider: textColumn("Provider", ["lead provider", "supplier"]),
  price: {
    heading: "Price",
    aliases: ["fee", "cost", "quote", "price ex vat", "price before vat", "fee ex vat"],
    required: true,
    read: (cell) => parseAmount(cell ?? "", "price"),
  },
  vatCharged: {
    heading: "VAT charged",
    aliases: ["vat", "plus vat"],
    read: (cell) => parseFlag(cell, "VAT charged"),
  },
  source: textColumn("Source", ["reference", "document"]),
  checkedOn: textColumn("Checked on", ["date", "quoted on"]),
};

/** The first quote for a programme and intake, one for that very intake before one for any; null for none. */
export function findQuote<Found extends Quote>(
  quotes: readonly Found[],
  programme: ProgrammeCode,
  intake: Intake | null,
): Found | null {
  const own = quotes.filter((quote) => quote.programme === programme);
  const exact =
    intake === null
      ? undefined
      : own.find((quote) => quote.intake !== null && intakeKey(quote.intake) === intakeKey(intake));
  return exact ?? own.find((quote) => quote.intake === null) ?? null;
}
