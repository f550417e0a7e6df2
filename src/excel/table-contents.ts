import { areaAddress, cellArea } from "./areas";
import type { FillRules } from "./cell-judge";
import { cellJudge, keep, leave } from "./cell-judge";
import type { Content } from "./contents";
import { contentAt, emptyContent, isEmpty, isFormula, rewritten } from "./contents";
import { callsByTheSameNames, sameRepeatedFormula } from "./formulas";
import type { Layout, PlacedTable } from "./layout";
import { sheetColumn, sheetRow } from "./layout";
import { isOwnRow, isPeoplesTable, rowKey } from "./row-identity";
import { contentsOf } from "./seen";
import { inOwnWords, ownWordFor } from "./own-words";
import { fingerprint } from "./text";
import { typedOverKey } from "./typed-over";

/** A cell of ours in which somebody else's entry stays. */
export interface KeptCell {
  readonly sheet: string;
  readonly address: string;
  /** The heading of its column, or null outside tables. */
  readonly heading: string | null;
}

export interface TableContents {
  /** For each column of the plan, what is to be written in each row; undefined leaves a cell as it is. */
  readonly columns: readonly (readonly unknown[])[];
  /** The same cells as they were, for the same rows; "" outside what stood there. */
  readonly before: readonly (readonly unknown[])[];
  readonly kept: readonly KeptCell[];
  /** In how many rows of ours, among people's, a fact that somebody had changed is put back. */
  readonly putBack: number;
  /** Fingerprints of the cells that are kept. */
  readonly typedOver: readonly string[];
}

/** What is to stand in a table's cells, where it differs from what stands there. */
export function tableContents(layout: Layout, table: PlacedTable, rules: FillRules): TableContents {
  const contents = contentsOf(layout, table.sheet.id);
  const planRowAt = new Map(table.rowAt.map((row, index) => [row, index]));
  const emptied = new Set(table.emptied);
  const kept: KeptCell[] = [];
  const typedOver: string[] = [];
  const putBack = new Set<number>();
  const standing = (row: number, column: number): Content | null => {
    const isThere =
      table.before !== null && row >= 0 && row < table.before.area.rows - 1 && !table.columns[column]!.isAdded;
    return isThere ? contentAt(contents, sheetRow(table, row), sheetColumn(table, column)) : null;
  };
  const isInUse = (row: number): boolean => {
    return (
      planRowAt.has(row) ||
      (isPeoplesTable(table.plan) &&
        table.plan.columns.some(({ style }, column) => {
          return style === "input" && !isEmpty(standing(row, column) ?? emptyContent);
        }))
    );
  };
  const valuesIn = (row: number): readonly unknown[] =>
    table.plan.columns.map((_, column) => standing(row, column)?.value);
  const asWritten = rowsAsWritten(table, valuesIn);
  const own = ownRowsOf(table, valuesIn);
  // Rows that the table loses at its end are emptied.
  const rowsToWrite = Math.max(table.rowCount, (table.before?.area.rows ?? 1) - 1);
  const inUse = Array.from({ length: table.rowCount }, (_, row) => isInUse(row));
  const before: unknown[][] = [];
  const telling = table.plan.columns.flatMap(({ style }, index) => (style === "input" || index === 0 ? [index] : []));
  const columns = table.plan.columns.map((column, index) => {
    const judge = cellJudge(layout, table, column, rules);
    const isFact = table.plan.ownRows?.facts.includes(column.heading) === true;
    const was = Array.from({ length: rowsToWrite }, (_, row) => standing(row, index));
    before.push(was.map((content) => (content === null ? "" : rewritten(content))));
    return was.map((content, row): unknown => {
      if (row >= table.rowCount) return content === null || isEmpty(content) ? undefined : "";
      const source = table.cameFrom[row]!;
      const held = source === row ? content : standing(source, index);
      const planRow = planRowAt.get(row);
      const planned = planRow === undefined ? undefined : (table.plan.rows[planRow]![index] ?? null);
      if (emptied.has(row)) return content === null || isEmpty(content) ? undefined : "";
      const keyOf = (tell: (content: Content, at: number) => unknown): string =>
        typedOverKey(
          column.heading,
          telling.map((at) => tell(standing(source, at) ?? emptyContent, at)),
        );
      const key = (): string => keyOf(({ value }) => value);
      const isNew = content === null;
      const isAsWritten = asWritten.has(source);
      const isOwnFact = isFact && own.has(row);
      const wanted = judge(planned, held, {
        isInUse: inUse[row]!,
        isAsWritten,
        isOwnFact,
        isNew,
        key,
      });
      if (wanted === keep) {
        typedOver.push(keyOf((content, at) => ownWordFor(table.plan.columns[at]!, content) ?? content.value));
        kept.push({
          sheet: table.sheet.name,
          address: areaAddress(cellArea(sheetRow(table, row), sheetColumn(table, index))),
          heading: table.columns[index]!.heading,
        });
        return source === row ? undefined : rewritten(held!);
      }
      const written = wanted === leave ? undefined : changeOnly(wanted, content, table.own.name);
      if (written !== undefined && isOwnFact && !isAsWritten && !isNew) putBack.add(row);
      return written;
    });
  });
  return { columns, before, kept, putBack: putBack.size, typedOver };
}

/** Among people's rows, those of ours in which nobody changed anything. */
function rowsAsWritten({ plan, before, memory }: PlacedTable, values: (row: number) => readonly unknown[]) {
  const written = new Set(isPeoplesTable(plan) ? memory?.rows : []);
  const rows = written.size === 0 ? 0 : before!.area.rows - 1;
  return new Set(
    Array.from({ length: rows }, (_, row) => row).filter((row) => written.has(fingerprint(rowKey(plan, values(row))))),
  );
}

/** Among people's rows, those of ours that the plan has, by where they are to stand; what is in them may have changed. */
function ownRowsOf({ plan, before, rowAt, cameFrom }: PlacedTable, values: (row: number) => readonly unknown[]) {
  if (plan.ownRows === undefined || before === null) return new Set<number>();
  return new Set(
    rowAt.filter((row, index) => {
      const source = cameFrom[row]!;
      return (
        source >= 0 && isOwnRow(plan, plan.rows[index]!) && isOwnRow(plan, inOwnWords(plan.columns, values(source)))
      );
    }),
  );
}

/** What is to be written; undefined where the very same stands there. */
function changeOnly(wanted: string | number | boolean, content: Content | null, ownTable: string): unknown {
  if (content === null || isEmpty(content)) return wanted === "" ? undefined : wanted;
  const now = rewritten(content);
  return now === wanted ||
    plainText(now) === plainText(wanted) ||
    (isFormula(content) &&
      sameRepeatedFormula(now, wanted, ownTable) &&
      callsByTheSameNames(String(now), String(wanted)))
    ? undefined
    : wanted;
}

const plainText = (written: unknown): unknown =>
  typeof written === "string" && written.startsWith("'") ? written.slice(1) : written;
