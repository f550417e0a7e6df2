import type { CellValue, ColumnPlan } from "../budget/plan/sheet-plan";
import { areaAddress, cellArea } from "./areas";
import type { Content } from "./contents";
import { contentAt, emptyContent, isEmpty, isFormula, rewritten } from "./contents";
import { formulaInPlace, sameFormula } from "./formulas";
import type { Layout, PlacedTable } from "./layout";
import { sheetColumn, sheetRow } from "./layout";
import type { FillMode } from "./memory";
import { columnFormula } from "./memory";
import { placesFor } from "./places";
import { isPeoplesTable, rowKey } from "./row-identity";
import { contentsOf } from "./seen";
import { comparable, fingerprint, textToWrite } from "./text";
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
  /** Fingerprints of the cells that are kept. */
  readonly typedOver: readonly string[];
}

export interface FillRules {
  readonly mode: FillMode;
  /** Whether what people filled in is brought up to what the plan says. */
  readonly updatesInputs: boolean;
}

/** What is to stand in a table's cells, where it differs from what stands there. */
export function tableContents(layout: Layout, table: PlacedTable, rules: FillRules): TableContents {
  const contents = contentsOf(layout, table.sheet.id);
  const planRowAt = new Map(table.rowAt.map((row, index) => [row, index]));
  const emptied = new Set(table.emptied);
  const kept: KeptCell[] = [];
  const typedOver: string[] = [];
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
  const asWritten = rowsAsWritten(table, (row) => table.plan.columns.map((_, column) => standing(row, column)?.value));
  // Rows that the table loses at its end are emptied.
  const rowsToWrite = Math.max(table.rowCount, (table.before?.area.rows ?? 1) - 1);
  const inUse = Array.from({ length: table.rowCount }, (_, row) => isInUse(row));
  const before: unknown[][] = [];
  const telling = table.plan.columns.flatMap(({ style }, index) => (style === "input" || index === 0 ? [index] : []));
  const columns = table.plan.columns.map((column, index) => {
    const judge = cellJudge(layout, table, column, rules);
    const was = Array.from({ length: rowsToWrite }, (_, row) => standing(row, index));
    before.push(was.map((content) => (content === null ? "" : rewritten(content))));
    return was.map((content, row): unknown => {
      if (row >= table.rowCount) return content === null || isEmpty(content) ? undefined : "";
      const source = table.cameFrom[row]!;
      const own = source === row ? content : standing(source, index);
      const planRow = planRowAt.get(row);
      const planned = planRow === undefined ? undefined : (table.plan.rows[planRow]![index] ?? null);
      if (emptied.has(row)) return content === null || isEmpty(content) ? undefined : "";
      const key = (): string =>
        typedOverKey(
          column.heading,
          telling.map((at) => standing(source, at)?.value),
        );
      const wanted = judge(planned, own, { isInUse: inUse[row]!, isAsWritten: asWritten.has(source), key });
      if (wanted === keep) {
        typedOver.push(key());
        kept.push({
          sheet: table.sheet.name,
          address: areaAddress(cellArea(sheetRow(table, row), sheetColumn(table, index))),
          heading: table.columns[index]!.heading,
        });
        return source === row ? undefined : rewritten(own!);
      }
      return wanted === leave ? undefined : changeOnly(wanted, content, table.own.name);
    });
  });
  return { columns, before, kept, typedOver };
}

/** Among people's rows, those of ours in which nobody changed anything. */
function rowsAsWritten({ plan, before, memory }: PlacedTable, values: (row: number) => readonly unknown[]) {
  const written = new Set(isPeoplesTable(plan) ? memory?.rows : []);
  const rows = written.size === 0 ? 0 : before!.area.rows - 1;
  return new Set(
    Array.from({ length: rows }, (_, row) => row).filter((row) => written.has(fingerprint(rowKey(plan, values(row))))),
  );
}

const keep = Symbol("keep");
const leave = Symbol("leave");
type Wanted = typeof keep | typeof leave | string | number | boolean;

function changeOnly(wanted: string | number | boolean, content: Content | null, ownTable: string): unknown {
  if (content === null) return wanted === "" ? undefined : wanted;
  if (isEmpty(content)) return wanted === "" ? undefined : wanted;
  const now = rewritten(content);
  return now === wanted || plainText(now) === plainText(wanted) || (isFormula(content) && isSame(now, wanted, ownTable))
    ? undefined
    : wanted;
}

const plainText = (written: unknown): unknown =>
  typeof written === "string" && written.startsWith("'") ? written.slice(1) : written;

/** Formulas repeat down a column, so each pair is compared once. */
const compared = new Map<string, boolean>();

function isSame(one: unknown, other: unknown, ownTable: string): boolean {
  const key = `${String(one)}\u0001${String(other)}\u0001${ownTable}`;
  const known = compared.get(key);
  if (known !== undefined) return known;
  if (compared.size > 5000) compared.clear();
  const same = sameFormula(one, other, ownTable);
  compared.set(key, same);
  return same;
}

interface RowState {
  readonly isInUse: boolean;
  /** It is ours among people's rows, and nobody changed it. */
  readonly isAsWritten: boolean;
  /** What stands for the cell in the memory of those typed over. */
  readonly key: () => string;
}

type Judge = (planned: CellValue | undefined, own: Content | null, row: RowState) => Wanted;

function cellJudge(layout: Layout, table: PlacedTable, column: ColumnPlan, { mode, updatesInputs }: FillRules): Judge {
  const isTextCell = column.format === "text";
  const places = placesFor(layout, table.own.sheet, table);
  const value = (planned: CellValue): Wanted => {
    if (planned === null) return "";
    return typeof planned === "string"
      ? textToWrite(planned, isTextCell && columnFormula(column, "live") === null)
      : planned;
  };
  if (column.style === "input") {
    return (planned, own, { isAsWritten }) => {
      if (planned === undefined) return leave;
      if (own === null || isAsWritten) return value(planned);
      if (isEmpty(own)) return updatesInputs ? value(planned) : leave;
      const differs = comparable(own.value) !== comparable(planned);
      // What an import leaves out is not taken from people.
      const isSaid = planned !== null && planned !== column.blankMeans;
      return updatesInputs && isSaid && differs && !isFormula(own) ? value(planned) : leave;
    };
  }
  const remembered = table.memory?.columns.find(({ heading }) => heading === column.heading);
  const inPlace = (ours: string | null | undefined): string | null =>
    ours == null ? null : `=${formulaInPlace(ours, places)}`;
  const wantedFormula = inPlace(columnFormula(column, mode));
  const rememberedFormula = inPlace(remembered?.formula);
  const ownFormulas = [rememberedFormula, inPlace(column.live), inPlace(column.formula)];
  const isOurs = (own: Content): boolean =>
    isFormula(own) && ownFormulas.some((ours) => ours !== null && isSame(own.formula, ours, table.own.name));
  const typedOver = new Set(table.memory?.typedOver ?? []);
  return (planned, own, { isInUse, key }) => {
    const wanted = wantedFormula ?? (planned === undefined ? null : value(planned));
    if (!isInUse || wanted === null) return leave;
    if (own === null || isEmpty(own) || remembered === undefined) return wanted;
    if (typedOver.size > 0 && typedOver.has(key())) return keep;
    if (isOurs(own)) return wanted;
    return rememberedFormula === null && !isFormula(own) ? wanted : keep;
  };
}
