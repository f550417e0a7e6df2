import type { InputColumn, InputColumns } from "./column";

/** The same columns, each reading a value that it has met before from memory. */
export function rememberingColumns<Row>(columns: InputColumns<Row>): InputColumns<Row> {
  const entries = Object.entries(columns as Record<string, InputColumn<unknown>>);
  return Object.fromEntries(
    entries.map(([key, column]) => [key, { ...column, read: remembering(1, column.read) }]),
  ) as unknown as InputColumns<Row>;
}

/** Remembers an answer by its so many arguments, told apart by identity. */
export function remembering<Arguments extends readonly unknown[], Answer>(
  count: Arguments["length"],
  answer: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  const byArguments = memoByCells<Answer>(
    Array.from({ length: count }, (_, index) => index),
    (given) => answer(...(given as unknown as Arguments)),
  );
  return (...given) => byArguments(given);
}

/**
 * Remembers an answer by the cells that it depends on: a cohort of thousands has few distinct combinations of school,
 * programme, intake and circumstances. A cell is told apart by its value, so 1 and "1" are two.
 */
export function memoByCells<Answer>(
  positions: readonly number[],
  answer: (cells: readonly unknown[]) => Answer,
): (cells: readonly unknown[]) => Answer {
  const root = new Map<unknown, unknown>();
  const last = positions.length - 1;
  return (cells) => {
    let level = root;
    for (let depth = 0; depth < last; depth += 1) {
      const cell = cells[positions[depth]!];
      let next = level.get(cell) as Map<unknown, unknown> | undefined;
      if (next === undefined) {
        next = new Map();
        level.set(cell, next);
      }
      level = next;
    }
    const cell = cells[positions[last]!];
    const known = level.get(cell) as Answer | undefined;
    if (known !== undefined) return known;
    const fresh = answer(cells);
    level.set(cell, fresh);
    return fresh;
  };
}
