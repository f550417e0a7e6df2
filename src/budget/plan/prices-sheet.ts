import type { PublishedFee } from "../../policy/academic-years/academic-year";
import { programmeCodes } from "../../policy/programmes";
import type { ProgrammeCode } from "../../policy/programmes";
import { leadPractitionerTerms } from "../../policy/programmes/lead-practitioner";
import type { SourceKey } from "../../policy/sources";
import { sources } from "../../policy/sources";
import { checkedOnInWords } from "../../rules/citation";
import { publishedFees } from "../../rules/fee";
import { penceToPounds } from "../../rules/money";
import { intakeFromKey, intakeName, writeIntake } from "../../rules/periods/intake";
import type { Budget } from "../budget";
import type { OwnWords } from "../cohort/own-words";
import type { PriceKind, Quote } from "../cohort/prices";
import { priceColumns, priceKinds } from "../cohort/prices";
import type { FilledColumn } from "./column-of";
import { tableOf } from "./column-of";
import { landscape } from "./in-words";
import { tableNames } from "./sheet-names";
import type { RowIdentity, SheetPlan } from "./sheet-plan";

/** The row of the headings of the table Prices. */
export const pricesHeaderRow = 4;

interface PriceRow {
  readonly kind: PriceKind;
  readonly programme: ProgrammeCode;
  readonly intake: string | null;
  readonly provider: string;
  readonly pounds: number;
  readonly vatCharged: boolean | null;
  readonly vatWording: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly note: string | null;
}

/** The columns of the table Prices. */
export const priceSheetColumns: readonly FilledColumn<PriceRow>[] = [
  {
    heading: priceColumns.kind.heading,
    width: 10,
    format: "text",
    style: "input",
    dropDown: { kind: "words", words: priceKinds },
    cell: (row) => row.kind,
  },
  {
    heading: priceColumns.programme.heading,
    width: 12,
    format: "text",
    style: "input",
    dropDown: { kind: "words", words: programmeCodes },
    cell: (row) => row.programme,
  },
  { heading: priceColumns.intake.heading, width: 13, format: "text", style: "input", cell: (row) => row.intake },
  {
    heading: priceColumns.provider.heading,
    width: 26,
    format: "text",
    style: "input",
    wrap: true,
    cell: (row) => row.provider,
  },
  { heading: priceColumns.price.heading, width: 12, format: "pounds", style: "input", cell: (row) => row.pounds },
  {
    heading: priceColumns.vatCharged.heading,
    width: 10,
    format: "general",
    style: "input",
    dropDown: { kind: "words", words: ["TRUE", "FALSE"] },
    cell: (row) => row.vatCharged,
  },
  { heading: "VAT wording", width: 14, format: "text", style: "input", wrap: true, cell: (row) => row.vatWording },
  {
    heading: priceColumns.source.heading,
    width: 36,
    format: "text",
    style: "input",
    wrap: true,
    cell: (row) => row.source,
  },
  { heading: priceColumns.checkedOn.heading, width: 18, format: "text", style: "input", cell: (row) => row.checkedOn },
  { heading: "Note", width: 46, format: "text", style: "input", wrap: true, cell: (row) => row.note },
];

const [kind, programme, intake, provider, price] = [
  priceColumns.kind.heading,
  priceColumns.programme.heading,
  priceColumns.intake.heading,
  priceColumns.provider.heading,
  priceColumns.price.heading,
];

const identity: readonly RowIdentity[] = [
  { headings: [kind, programme, intake, provider, price, "VAT wording", priceColumns.source.heading] },
  { headings: [kind, programme, intake, provider, price] },
  { headings: [kind, programme, intake, provider], onlyIfUnique: true, onlyOwnRows: true },
  { headings: [kind, programme, intake, price], onlyIfUnique: true, onlyOwnRows: true },
  { headings: [programme, provider, price], onlyIfUnique: true },
  { headings: [provider, price], onlyIfUnique: true },
];

/** What a published row says: everything but what people may note beside it. */
const facts: readonly string[] = [
  programme,
  intake,
  provider,
  price,
  "VAT wording",
  priceColumns.source.heading,
  priceColumns.checkedOn.heading,
];

/** The kind of the price list's own rows. */
export const publishedKind: PriceKind = "Published";

const citedAs = (source: SourceKey): Pick<PriceRow, "source" | "checkedOn"> => ({
  source: `${sources[source].title} (${sources[source].published})`,
  checkedOn: checkedOnInWords(sources[source]),
});

function publishedRows(fee: PublishedFee): readonly PriceRow[] {
  const intakes = fee.intakes.length === 0 ? [null] : fee.intakes.map((key) => intakeName(intakeFromKey(key)));
  const remarks = [
    fee.doubtful === true ? "doubtful, so not used" : null,
    fee.intakes.length === 0 ? "no intake given" : null,
    fee.note,
  ];
  const note = remarks.filter((remark) => remark !== null && remark !== undefined).join("; ");
  return intakes.flatMap((intake) =>
    fee.programmes.map((programme) => ({
      kind: publishedKind,
      programme,
      intake,
      provider: fee.provider,
      pounds: penceToPounds(fee.pence),
      vatCharged: null,
      vatWording: fee.vat,
      ...citedAs(fee.source),
      note: note === "" ? null : note,
    })),
  );
}

const leadPractitioner: PriceRow = {
  kind: publishedKind,
  programme: "LP",
  intake: null,
  provider: "SSAT",
  pounds: penceToPounds(leadPractitionerTerms.memberFeePence.value),
  vatCharged: null,
  vatWording: "not stated",
  ...citedAs(leadPractitionerTerms.memberFeePence.source),
  note: leadPractitionerTerms.memberFeePence.note ?? null,
};

function quoteRow(quote: Quote): PriceRow {
  return {
    kind: "Quote",
    programme: quote.programme,
    intake: writeIntake(quote.intake),
    provider: quote.provider,
    pounds: penceToPounds(quote.price),
    vatCharged: quote.vatCharged,
    vatWording: "",
    source: quote.source,
    checkedOn: quote.checkedOn,
    note: null,
  };
}

/** The user's quotes, then every published fee with where it comes from. */
export function planPricesSheet({ quotes }: Budget, ownWords: OwnWords["prices"]): SheetPlan {
  const published = [leadPractitioner, ...[...publishedFees].reverse().flatMap(publishedRows)];
  return {
    name: "Prices",
    widths: new Map(),
    cells: [
      { row: 1, column: 1, value: "Prices", style: "title" },
      {
        row: 2,
        column: 1,
        value:
          "Per person, before VAT. Add your own as Kind Quote: it wins over a published fee. Update puts published rows back as published. A fee answers only for the intake that it was published for.",
        style: "subtitle",
      },
    ],
    tables: [
      tableOf(tableNames.prices, pricesHeaderRow, priceSheetColumns, [...quotes.map(quoteRow), ...published], {
        identity,
        keepsOrder: true,
        ownWords,
        ownRows: { heading: kind, equals: publishedKind, facts },
      }),
    ],
    highlights: [{ table: tableNames.prices, column: priceColumns.kind.heading, equals: "Quote", tone: "good" }],
    charts: [],
    frozenRows: pricesHeaderRow,
    print: landscape("Prices", pricesHeaderRow),
  };
}
