import type { Area } from "./areas";
import type { SheetRef } from "./layout";
import { bytesOf, bytesPerAction, mostBytesPerRequest, rowBlocks } from "./payload";
import type { Step } from "./step";

/** Cells of one column, one below the other. */
interface Run {
  readonly first: number;
  readonly contents: unknown[];
  readonly before: unknown[];
}

/** The parts of a column in which something is to be written. */
function runs(contents: readonly unknown[], before: readonly unknown[]): readonly Run[] {
  const all: Run[] = [];
  contents.forEach((content, row) => {
    if (content === undefined) return;
    const last = all.at(-1);
    if (last !== undefined && last.first + last.contents.length === row) {
      last.contents.push(content);
      last.before.push(before[row]);
    } else {
      all.push({ first: row, contents: [content], before: [before[row]] });
    }
  });
  return all;
}

/**
 * Steps that write a column's cells from `row` on: undefined leaves a cell, "" empties it. `canBeTakenBack` is false on
 * a sheet that goes away by itself when the fill fails.
 */
export function columnSteps(
  sheet: SheetRef,
  row: number,
  column: number,
  contents: readonly unknown[],
  before: readonly unknown[],
  canBeTakenBack: boolean,
): readonly Step[] {
  return runs(contents, before).flatMap((run) => {
    const area: Area = { row: row + run.first, column, rows: run.contents.length, columns: 1 };
    return writeSteps(
      sheet,
      area,
      run.contents.map((content) => [content]),
      canBeTakenBack ? run.before.map((content) => [content]) : null,
    );
  });
}

/** Steps that write an area, cut so that none is too large for a request. */
export function writeSteps(
  sheet: SheetRef,
  area: Area,
  contents: readonly (readonly unknown[])[],
  before: readonly (readonly unknown[])[] | null,
): readonly Step[] {
  const single = singleContent(contents);
  const singleBefore = before === null ? undefined : singleContent(before);
  if (single !== undefined && (before === null || singleBefore !== undefined)) {
    return [
      writeStep(
        sheet,
        area,
        single,
        before === null ? undefined : singleBefore,
        bytesOf(single) + bytesOf(singleBefore ?? ""),
      ),
    ];
  }
  const pairs = contents.map((row, index) => [row, before?.[index] ?? null] as const);
  return rowBlocks(pairs, mostBytesPerRequest / 2).map(({ first, rows, bytes }) => {
    const part = { ...area, row: area.row + first, rows: rows.length };
    return writeStep(
      sheet,
      part,
      rows.map(([row]) => row),
      before === null ? undefined : rows.map(([, row]) => row),
      bytes,
    );
  });
}

/** What stands in every cell, where all have the same. */
function singleContent(contents: readonly (readonly unknown[])[]): unknown {
  const first = contents[0]?.[0];
  return contents.every((row) => row.every((content) => content === first)) ? first : undefined;
}

function writeStep(sheet: SheetRef, area: Area, contents: unknown, before: unknown, bytes: number): Step {
  const write =
    (formulas: unknown): Step["apply"] =>
    (book) => {
      book.range(sheet, area).formulas = formulas as unknown[][];
    };
  const step = { bytes: bytes + bytesPerAction, apply: write(contents) };
  return before === undefined ? step : { ...step, revert: write(before) };
}
