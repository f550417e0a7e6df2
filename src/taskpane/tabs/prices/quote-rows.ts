import { priceColumns } from "../../../budget/cohort/prices";
import type { PriceKind } from "../../../budget/cohort/prices";
import { cellAt, filledRows } from "../../state/tables";
import type { Table } from "../../state/tables";

const published: PriceKind = "Published";

/**
 * The numbers of the rows that hold quotes, and of those whose kind is to be put right; published prices, which the
 * sheet lists too, are passed over.
 */
export function quoteRows(prices: Table): readonly number[] {
  return filledRows(prices).filter((row) => {
    const kind = cellAt("prices", prices, row, priceColumns.kind.heading);
    return (
      String(kind ?? "")
        .trim()
        .toLowerCase() !== published.toLowerCase()
    );
  });
}
