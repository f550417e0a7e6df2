import type { ColumnPlan } from "../budget/plan/sheet-plan";
import type { Area } from "./areas";
import type { PlacedTable } from "./layout";
import { rowsLost, sheetColumn, sheetRow } from "./layout";
import { formatCode, headingHeight, headingLook, linkLook, rowsLook, widthInPoints } from "./looks";
import { bytesPerAction } from "./payload";
import type { Step } from "./step";

/** Cells of neighbouring columns that are alike. */
interface Block {
  readonly plan: ColumnPlan;
  readonly area: Area;
}

/** The cells of each column that are new: all of them, or those of the rows at the end. */
export function newCells(table: PlacedTable): readonly (Block & { readonly index: number })[] {
  const standing = table.before === null ? 0 : Math.min(table.before.area.rows - 1, table.rowCount);
  return table.plan.columns.flatMap((plan, index) => {
    const first = table.columns[index]!.isAdded ? 0 : standing;
    const rows = table.rowCount - first;
    const area = { row: sheetRow(table, first), column: sheetColumn(table, index), rows, columns: 1 };
    return rows <= 0 ? [] : [{ plan, index, area }];
  });
}

/** Puts blocks together that stand side by side, cover the same rows and are told alike by `key`. */
function joined(blocks: readonly Block[], key: (plan: ColumnPlan) => string): readonly Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    const { area } = block;
    const joins =
      last !== undefined &&
      key(last.plan) === key(block.plan) &&
      last.area.row === area.row &&
      last.area.rows === area.rows &&
      last.area.column + last.area.columns === area.column;
    if (joins) all[all.length - 1] = { plan: last.plan, area: { ...last.area, columns: last.area.columns + 1 } };
    else all.push({ plan: block.plan, area });
  }
  return all;
}

const holdsFormula = ({ live, formula }: ColumnPlan): boolean => live !== undefined || formula !== undefined;

/** In a table that was taken over, cells with the format Text in which a formula would stay text. */
function textFormulas({ plan, own, before, ...table }: PlacedTable): readonly Block[] {
  if (!own.isTakenOver || before === null) return [];
  return plan.columns.flatMap((column, index) => {
    if (column.format !== "text" || !holdsFormula(column) || table.columns[index]!.isAdded) return [];
    const { area, rows } = { area: before.area, rows: Math.min(before.area.rows - 1, table.rowCount) };
    return [
      {
        plan: column,
        area: { row: area.row + 1, column: area.column + table.columns[index]!.offset, rows, columns: 1 },
      },
    ];
  });
}

const codeOf = (plan: ColumnPlan): string => formatCode(plan.format, holdsFormula(plan));

/** Number formats of the new cells; they come before what is written, so that text stays text. */
export function numberFormatSteps(table: PlacedTable): readonly Step[] {
  return joined([...textFormulas(table), ...newCells(table)], codeOf).map(({ plan, area }): Step => ({
    bytes: bytesPerAction,
    apply: formatted(table, area, plan),
  }));
}

const formatted =
  ({ sheet }: PlacedTable, area: Area, plan: ColumnPlan): Step["apply"] =>
  (book) => {
    book.range(sheet, area).numberFormat = codeOf(plan) as unknown as string[][];
  };

/**
 * Plain cells where a table has lost rows at its end. They come last in a fill: of what is taken away only the number
 * formats can be put back, without which the next fill would make numbers of texts there.
 */
export function plainSteps(table: PlacedTable): readonly Step[] {
  const freed = rowsLost(table);
  if (freed === null) return [];
  const columns = table.plan.columns.map((plan, index) => ({
    plan,
    area: { ...freed, column: sheetColumn(table, index), columns: 1 },
  }));
  return [
    {
      bytes: bytesPerAction * (1 + columns.length),
      apply: (book) => {
        book.range(table.sheet, freed).clear("Formats");
      },
      revert: (book) => joined(columns, codeOf).forEach((block) => formatted(table, block.area, block.plan)(book)),
    },
  ];
}

/** Colours, borders and alignment of the new cells, and of the headings of a new table or column. */
export function lookSteps(table: PlacedTable): readonly Step[] {
  const rows = joined(newCells(table), ({ style, format, wrap }) => `${style} ${format} ${wrap}`).map(
    ({ plan, area }): Step => ({
      bytes: bytesPerAction * 16,
      apply: (book) => rowsLook(book.range(table.sheet, area), plan, area),
    }),
  );
  const newColumns = table.plan.columns.flatMap((plan, index): readonly Block[] => {
    const isNew = table.before === null || table.columns[index]!.isAdded;
    return isNew
      ? [{ plan, area: { row: table.area.row, column: sheetColumn(table, index), rows: 1, columns: 1 } }]
      : [];
  });
  const headings = joined(newColumns, ({ style, format }) => `${style} ${format}`).map(({ plan, area }): Step => ({
    bytes: bytesPerAction * 10,
    apply: (book) => headingLook(book.range(table.sheet, area), plan),
  }));
  const widths = joined(newColumns, ({ width }) => String(width)).map(({ plan, area }): Step => ({
    bytes: bytesPerAction,
    apply: (book) => {
      book.range(table.sheet, area).format.columnWidth = widthInPoints(plan.width);
    },
  }));
  const linked =
    table.plan.links === undefined
      ? []
      : newCells(table)
          .slice(0, 1)
          .map(({ area }): Step => ({
            bytes: bytesPerAction * 2,
            apply: (book) => linkLook(book.range(table.sheet, area)),
          }));
  const height: Step = {
    bytes: bytesPerAction,
    apply: (book) => {
      book.range(table.sheet, { ...table.area, rows: 1, columns: 1 }).format.rowHeight = headingHeight(
        table.plan.columns,
      );
    },
  };
  return [...rows, ...linked, ...headings, ...widths, ...(table.before === null ? [height] : [])];
}
