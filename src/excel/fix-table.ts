import { columnSteps } from "./cell-steps";
import type { Content, Contents } from "./contents";
import { contentAt, isEmpty, isFormula } from "./contents";
import { FillError } from "./fill-error";
import { matchColumns } from "./match-columns";
import type { ColumnMemory, TableMemory } from "./memory";
import { callsOwnFunction } from "./own-functions";
import type { OwnTableSeen } from "./seen";
import { sentences } from "./sentences";
import type { Step } from "./step";
import { textToWrite } from "./text";
import { typedOverKey } from "./typed-over";

export interface FixedTable {
  readonly steps: readonly Step[];
  /** How many cells get a figure. */
  readonly cells: number;
  readonly memory: TableMemory;
}

/** Puts figures in place of our functions in one table. @throws FillError where a function has not answered */
export function fixTable(remembered: TableMemory, seen: OwnTableSeen, contents: Contents): FixedTable {
  const { area, sheetId } = seen;
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
  const columns = seen.columns.map((_, offset) => rows.map((row) => contentAt(contents, row, area.column + offset)));
  const steps = columns.flatMap((cells, offset) =>
    columnSteps(
      { id: sheetId, name: "" },
      area.row + 1,
      area.column + offset,
      cells.map((content) => (isOwnCall(content) ? figure(content) : undefined)),
      cells.map(({ formula }) => formula),
      true,
    ),
  );
  const memory = {
    ...remembered,
    columns: remembered.columns.map((column) => (isLive(column) ? { ...column, formula: null } : column)),
    typedOver: [...new Set([...remembered.typedOver, ...typedOverIn(remembered, seen, columns)])],
  };
  return { steps, cells: columns.flat().filter(isOwnCall).length, memory };
}

const isLive = ({ formula }: ColumnMemory): boolean => formula !== null && callsOwnFunction(formula);

const isOwnCall = (content: Content): boolean => isFormula(content) && callsOwnFunction(String(content.formula));

/** What a cell shows whose function has not answered, or is not there to answer. */
const unanswered = new Set(["#BUSY!", "#NAME?", "#GETTING_DATA", "#CONNECT!"]);

/** @throws FillError where the function has not answered */
function figure({ value }: Content): unknown {
  if (typeof value === "string" && unanswered.has(value)) throw new FillError("host", sentences.notCalculated(), true);
  return typeof value === "string" ? textToWrite(value, false) : value;
}

/** Fingerprints of the cells among our functions in which something else stands; figures do not tell them later. */
function typedOverIn(
  { columns: remembered }: TableMemory,
  seen: OwnTableSeen,
  columns: readonly (readonly Content[])[],
): readonly string[] {
  const places = matchColumns(remembered, seen.columns, remembered).map((place, index) => ({
    ...place,
    memory: remembered[index]!,
    tells: remembered[index]!.isInput || index === 0,
  }));
  const telling = places.filter(({ isAdded, tells }) => tells && !isAdded);
  return places.flatMap(({ offset, isAdded, memory }) => {
    const cells = isAdded || !isLive(memory) ? [] : columns[offset]!;
    const usual = mostCommon(cells.filter(isFormula).map(({ formula }) => formula));
    return cells.flatMap((content, row) => {
      if (isEmpty(content) || (isFormula(content) && content.formula === usual)) return [];
      return [
        typedOverKey(
          memory.heading,
          telling.map((place) => columns[place.offset]![row]!.value),
        ),
      ];
    });
  });
}

function mostCommon(values: readonly unknown[]): unknown {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
