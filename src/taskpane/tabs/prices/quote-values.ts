import type { Price } from "../../../budget/cohort/prices";
import { priceColumns } from "../../../budget/cohort/prices";
import type { CellValue, RowValues, Table } from "../../state/tables";
import { cellAt } from "../../state/tables";

export type PriceKey = keyof Price;

export const priceKeys = Object.keys(priceColumns) as readonly PriceKey[];

/** What a row of the prices says, column by column. */
export type QuoteValues = Readonly<Record<PriceKey, CellValue>>;

export function quoteValues(valueOf: (key: PriceKey) => CellValue): QuoteValues {
  return Object.fromEntries(priceKeys.map((key) => [key, valueOf(key)])) as QuoteValues;
}

export function quoteIn(prices: Table, row: number): QuoteValues {
  return quoteValues((key) => cellAt("prices", prices, row, priceColumns[key].heading));
}

/** The same under the headings of the sheet. */
export function underHeadings(values: QuoteValues): RowValues {
  const filled = priceKeys.filter((key) => values[key] !== null);
  return Object.fromEntries(filled.map((key) => [priceColumns[key].heading, values[key]]));
}

/** What a quote is for, to be named in a sentence: "NPQH, Autumn 2026". */
export function quoteFor({ programme, intake }: QuoteValues): string {
  return [programme ?? "no programme", ...(intake === null ? [] : [intake])].join(", ");
}
