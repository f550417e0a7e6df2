import type { Area } from "./areas";
import { Book } from "./book";
import type { TableName } from "./cohort-tables";
import type { Content } from "./contents";
import { rewritten } from "./contents";
import type { CohortEdit, EditOutcome } from "./edit-outcome";
import { outcomeOf } from "./edit-outcome";
import { addSteps, deleteStep, rowsArea, valueToWrite, writeSteps } from "./edit-steps";
import { fillError, FillError } from "./fill-error";
import { readOverview } from "./read-overview";
import { usualFormula } from "./row-formulas";
import { runOptions } from "./run-options";
import { revertSteps, runSteps } from "./run-steps";
import { sentences } from "./sentences";
import { readStandingTables } from "./standing-tables";
import type { StandingTable } from "./standing-tables";
import type { Step } from "./step";

export type { CohortEdit } from "./edit-outcome";

/** New rows get what most of so many rows of the table have. */
const rowsToGoBy = 50;

/**
 * Carries edits to the cohort's tables in the open workbook, wherever those stand now, as one step to undo where Excel
 * can do that. Edits follow one another: each counts rows as those before it left them. Worked-out columns of new rows
 * get the formulas that the table's other rows have. @throws FillError, with the workbook as it was
 */
export async function editCohort(edits: readonly CohortEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const begun: Step[] = [];
  try {
    await Excel.run(runOptions(), (context) => edit(new Book(context), edits, begun));
  } catch (error) {
    if (begun.length === 0) throw fillError(error, true);
    const failed = await revertSteps(begun).then(
      () => null,
      (failure: unknown) => failure,
    );
    throw fillError(error, failed === null);
  }
}

async function edit(book: Book, edits: readonly CohortEdit[], begun: Step[]): Promise<void> {
  const names = [...new Set(edits.map(({ table }) => table))];
  const tables = await readStandingTables(book.context, await readOverview(book.context), names);
  const closed = [...tables.values()].filter(({ sheetIsProtected }) => sheetIsProtected);
  if (closed.length > 0) {
    const sheets = [...new Set(closed.map(({ sheet }) => sheet.name))];
    throw new FillError("protected", sentences.sheetsProtected(sheets), true);
  }
  const outcomes = names.map((name) => outcomeOf(tables.get(name)!, editsOf(name, edits)));
  const reads = outcomes.map((outcome) => askFor(book, outcome));
  await book.context.sync();
  const work = outcomes.map((outcome, index) => stepsFor(outcome, reads[index]!));
  // What moves other rows comes last, so that all else goes where it was read.
  const steps = [...work.flatMap(({ writes }) => writes), ...work.flatMap(({ adds }) => adds)];
  const watch = { signal: undefined, onProgress: () => undefined };
  await runSteps(book, steps, begun, watch);
  // Rows that went can be counted only where it is certain that those to come have come.
  const deletes = work.flatMap(({ deletes: own }) => own);
  await runSteps(book, deletes, begun, watch);
}

const editsOf = (name: TableName, edits: readonly CohortEdit[]) => edits.filter(({ table }) => table === name);

/** Neighbouring rows of a table. */
interface Rows {
  readonly first: number;
  readonly count: number;
}

interface Read {
  /** Rows in which something is written or that are deleted, as they stand. */
  readonly touched: readonly (Rows & { readonly range: Excel.Range })[];
  /** Rows that new ones go by. */
  readonly sample: Excel.Range | null;
}

function askFor(book: Book, { table, written, added, deleted }: EditOutcome): Read {
  const ask = (area: Area): Excel.Range => book.range(table.sheet, area).load("formulas,values,numberFormat");
  const touched = new Set([...written.map(({ row }) => row), ...deleted]);
  const sampled = Math.min(rowsToGoBy, table.area.rows - 1);
  return {
    touched: neighbours([...touched]).map((rows) => ({ ...rows, range: ask(rowsArea(table, rows.first, rows.count)) })),
    sample: added.length === 0 ? null : ask(rowsArea(table, 0, sampled)),
  };
}

function neighbours(rows: readonly number[]): readonly Rows[] {
  const all: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = all.at(-1);
    if (last !== undefined && last.first + last.count === row) last.count += 1;
    else all.push({ first: row, count: 1 });
  }
  return all;
}

/** A row as it stands. */
interface RowRead {
  readonly contents: readonly Content[];
  readonly isText: readonly boolean[];
}

function rowsRead({ formulas, values, numberFormat }: Excel.Range): readonly RowRead[] {
  return formulas.map((row: unknown[], index) => ({
    contents: row.map((formula, offset) => ({ formula, value: values[index]![offset] as unknown })),
    isText: row.map((_, offset) => numberFormat[index]![offset] === "@"),
  }));
}

function stepsFor({ table, written, added, deleted }: EditOutcome, { touched, sample }: Read) {
  const standing = new Map(
    touched.flatMap(({ first, range }) => rowsRead(range).map((row, index) => [first + index, row] as const)),
  );
  const columns = new Map<number, Map<number, unknown>>();
  for (const { row, cells } of written) {
    for (const [offset, value] of cells) {
      const column = columns.get(offset) ?? new Map<number, unknown>();
      column.set(row, valueToWrite(value, standing.get(row)!.isText[offset]!));
      columns.set(offset, column);
    }
  }
  const writes = [...columns].flatMap(([offset, contents]) => {
    const before = [...contents.keys()].map((row) => [row, rewritten(standing.get(row)!.contents[offset]!)] as const);
    return writeSteps(table, offset, contents, new Map(before));
  });
  const adds = sample === null ? [] : addSteps(table, newRows(table, added, rowsRead(sample)));
  const gone = deleted.map((row) => ({ row, contents: standing.get(row)!.contents.map(rewritten) }));
  return {
    writes,
    adds,
    deletes: gone.length === 0 ? [] : [deleteStep(table, gone, table.area.rows - 1 + added.length)],
  };
}

function newRows(
  { columns }: StandingTable,
  added: EditOutcome["added"],
  sample: readonly RowRead[],
): readonly (readonly unknown[])[] {
  // Rows that nobody has filled in have no formulas to go by.
  const inUse = sample.filter(({ contents }) =>
    columns.some(({ offset, isInput }) => isInput && contents[offset]!.value !== ""),
  );
  const usual = columns.map(({ offset }) => usualFormula(inUse.map(({ contents }) => contents[offset]!)));
  const isText = sample.at(-1)?.isText ?? [];
  return added.map((cells) =>
    columns.map(({ offset }) =>
      cells.has(offset) ? valueToWrite(cells.get(offset)!, isText[offset] === true) : usual[offset],
    ),
  );
}
