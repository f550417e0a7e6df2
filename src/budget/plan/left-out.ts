import { enrolmentColumns } from "../cohort/staff";
import type { LineFigures } from "../lines/line-figures";
import { tableNames } from "./sheet-names";
import type { CellValue } from "./sheet-plan";

/** The column of Cohort that says it. */
export const leftOutHeading = "Left out";

const feeUnknown = "AND(ISTEXT([@Fee]),ISNUMBER([@Scholarship]))";

/** The parts of a cost that may be missing: what each is called, and how the row's own cells tell. */
const parts: readonly {
  readonly word: string;
  readonly formula: string;
  readonly isMissing: (figures: LineFigures) => boolean;
}[] = [
  { word: "fee", formula: feeUnknown, isMissing: ({ fee, counting }) => fee === null && !counting.expected },
  { word: "VAT", formula: "ISTEXT([@VAT])", isMissing: ({ vat }) => vat === null },
  { word: "cover", formula: "ISTEXT([@Cover])", isMissing: ({ cover }) => cover === null },
  {
    word: "targeted support",
    formula: "ISTEXT([@[Targeted support]])",
    isMissing: ({ targetedSupport }) => targetedSupport === null,
  },
];

const coverCounted = "its cover is in the totals";

/** What stands in the row of somebody whose entries were typed in words that the functions refuse. */
export const unreadableRow = "all: cannot be read";

/** What stands in the row of somebody for whom there are no amounts: entries are missing, or an update is. */
const withoutAmounts = "all: no amounts yet";

/**
 * Whether the row's amounts are errors by which our functions answer wrong words, #VALUE! and #N/A. Other errors, such
 * as #NAME? where the functions are missing, are no fault of the row and have to reach the totals.
 */
const isUnreadable = "COUNT(MATCH(ERROR.TYPE([@Fee]&[@VAT]&[@Scholarship]&[@[Targeted support]]&[@Cover]),{3,7},0))";

/** What is not known of a row's cost, as a native formula of the row; nothing where it is nobody's. */
export const leftOutFormula = [
  `IF(${isUnreadable},"${unreadableRow}",IFERROR(`,
  `IF([@Fee]="",REPT("${withoutAmounts}",[@${enrolmentColumns.programme.heading}]<>""),IF(AND(${feeUnknown},N([@Cover])>0),"fee; ${coverCounted}",`,
  `MID(${parts.map(({ word, formula }) => `IF(${formula},", ${word}","")`).join("&")},3,99))),""))`,
].join("");

/** Criterion of native sums over Cohort that passes over those rows: one error would spoil the whole sum. */
export const readableRows = `${tableNames.cohort}[${leftOutHeading}],"<>${unreadableRow}"`;

/** How many rows of Cohort cannot be read, natively. */
export const unreadableRowsCount = `COUNTIF(${tableNames.cohort}[${leftOutHeading}],"${unreadableRow}")`;

/** The same from the figures; an empty text where everything is known. */
export function leftOutCell(figures: LineFigures): CellValue {
  const [fee] = parts;
  if (fee!.isMissing(figures) && (figures.cover ?? 0) > 0) return `fee; ${coverCounted}`;
  return parts
    .filter(({ isMissing }) => isMissing(figures))
    .map(({ word }) => word)
    .join(", ");
}
