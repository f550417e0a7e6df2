import type { Book } from "./book";
import { columnSteps } from "./cell-steps";
import type { Content, Contents } from "./contents";
import { contentAt, isEmpty, isFormula } from "./contents";
import { FillError } from "./fill-error";
import { matchColumns } from "./match-columns";
import type { Memory, TableMemory } from "./memory";
import { callsOwnFunction } from "./own-functions";
import { readDetails } from "./read-details";
import { readOverview } from "./read-overview";
import { rememberStep } from "./remember";
import { runOrRestore } from "./run-or-restore";
import { runSteps } from "./run-steps";
import type { OwnTableSeen } from "./seen";
import { contentsOf } from "./seen";
import { sentences } from "./sentences";
import type { Step } from "./step";
import { textToWrite } from "./text";
import { typedOverKey } from "./typed-over";

/** What a cell shows whose function has not answered, or is not there to answer. */
const unanswered = new Set(["#BUSY!", "#NAME?", "#GETTING_DATA", "#CONNECT!"]);

/**
 * Puts figures in place of our functions, in all our tables, so that people without the add-in can recalculate.
 * Native formulas stay. Returns how many cells were changed. @throws FillError, with the workbook as it was
 */
export function fixFigures(signal?: AbortSignal): Promise<number> {
  return runOrRestore((book, begun) => fix(book, begun, signal));
}

async function fix(book: Book, begun: Step[], signal: AbortSignal | undefined): Promise<number> {
  const overview = await readOverview(book.context);
  const { memory, tables } = overview;
  const found = memory.tables.flatMap((remembered) => {
    const table = tables.find(({ id, name }) => id === remembered.id || name === remembered.name);
    return table === undefined ? [] : [{ remembered, table }];
  });
  const details = await readDetails(
    book.context,
    [...new Set(found.map(({ table }) => table.sheetId))],
    found.map(({ table }) => table),
  );
  if (details.protectedSheets.length > 0)
    throw new FillError("protected", sentences.sheetsProtected(details.protectedSheets), true);
  const fixed = found.map(({ remembered, table }) => {
    return fixTable(remembered, details.tables.get(table.id)!, contentsOf(details, table.sheetId));
  });
  const count = fixed.reduce((sum, { cells }) => sum + cells, 0);
  const known = new Map(fixed.map(({ memory: table }) => [table.plan, table]));
  const next: Memory = {
    ...memory,
    mode: "figures",
    tables: memory.tables.map((table) => known.get(table.plan) ?? table),
  };
  const steps = [
    ...fixed.flatMap(({ steps: own }) => own),
    ...(found.length === 0 ? [] : [rememberStep(next, overview)]),
  ];
  await runSteps(book, steps, begun, { signal, onProgress: () => undefined });
  return count;
}

function fixTable(remembered: TableMemory, { area, sheetId, columns }: OwnTableSeen, contents: Contents) {
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
  const at = (row: number, offset: number): Content => contentAt(contents, row, area.column + offset);
  const places = matchColumns(remembered.columns, columns, remembered.columns);
  const inputs = places.filter((place, index) => !place.isAdded && (remembered.columns[index]!.isInput || index === 0));
  const live = new Map(
    places.flatMap(({ offset }, index) => {
      const { formula, heading } = remembered.columns[index]!;
      return formula !== null && callsOwnFunction(formula) ? [[offset, heading] as const] : [];
    }),
  );
  const typedOver = new Set(remembered.typedOver);
  const steps = columns.flatMap((_, offset): readonly Step[] => {
    const cells = rows.map((row) => at(row, offset));
    const usual = mostCommon(cells.flatMap((content) => (isFormula(content) ? [content.formula] : [])));
    const heading = live.get(offset);
    cells.forEach((content, index) => {
      const isOurs = isEmpty(content) || (isFormula(content) && content.formula === usual);
      if (heading === undefined || isOurs) return;
      typedOver.add(
        typedOverKey(
          heading,
          inputs.map((place) => at(rows[index]!, place.offset).value),
        ),
      );
    });
    const figures = cells.map((content) =>
      isFormula(content) && callsOwnFunction(String(content.formula)) ? figure(content) : undefined,
    );
    return columnSteps(
      { id: sheetId, name: "" },
      area.row + 1,
      area.column + offset,
      figures,
      cells.map(({ formula }) => formula),
      true,
    );
  });
  const cells = columns.reduce(
    (sum, _, offset) =>
      sum +
      rows.filter((row) => {
        const content = at(row, offset);
        return isFormula(content) && callsOwnFunction(String(content.formula));
      }).length,
    0,
  );
  const own = remembered.columns.map((column) => {
    return column.formula !== null && callsOwnFunction(column.formula) ? { ...column, formula: null } : column;
  });
  return { steps, cells, memory: { ...remembered, columns: own, typedOver: [...typedOver] } };
}

/** @throws FillError where the function has not answered */
function figure({ value }: Content): unknown {
  if (typeof value === "string" && unanswered.has(value)) throw new FillError("host", sentences.notCalculated(), true);
  return typeof value === "string" ? textToWrite(value, false) : value;
}

function mostCommon(values: readonly unknown[]): unknown {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
