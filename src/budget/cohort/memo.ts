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
