import type { LineFigures } from "../lines/line-figures";
import type { CellValue } from "./sheet-plan";

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

/** What is not known of a row's cost, as a native formula of the row; nothing where no fee is worked out yet. */
export const leftOutFormula = [
  `IF([@Fee]="","",IF(AND(${feeUnknown},N([@Cover])>0),"fee; ${coverCounted}",`,
  `MID(${parts.map(({ word, formula }) => `IF(${formula},", ${word}","")`).join("&")},3,99)))`,
].join("");

/** The same from the figures; an empty text where everything is known. */
export function leftOutCell(figures: LineFigures): CellValue {
  const [fee] = parts;
  if (fee!.isMissing(figures) && (figures.cover ?? 0) > 0) return `fee; ${coverCounted}`;
  return parts
    .filter(({ isMissing }) => isMissing(figures))
    .map(({ word }) => word)
    .join(", ");
}
