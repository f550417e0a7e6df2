import type { Book } from "./book";
import { isEmpty, isFormula, rewritten } from "./contents";
import type { EditOutcome } from "./edit-outcome";
import { askForRows, isInUse } from "./edit-reads";
import type { RowRead, RowsRead } from "./edit-reads";
import { FillError } from "./fill-error";
import { askForRememberedFormulas } from "./remembered-formulas";
import { usualFormula } from "./row-formulas";
import { addSteps, deleteStep, valueToWrite, writeSteps } from "./row-steps";
import type { Overview } from "./seen";
import { sentences } from "./sentences";
import type { StandingTable } from "./standing-tables";
import type { Step } from "./step";
import { comparable } from "./text";

/** The steps that bring a table to what edits make of it. */
export interface EditSteps {
  readonly writes: readonly Step[];
  readonly adds: readonly Step[];
  /** For a request of their own, after all others. */
  readonly deletes: readonly Step[];
}

/** Rows that come into use get what most of so many rows have. */
const rowsToGoBy = 20;

/** Works out what has to be done, from what stands there: one round trip, or two where empty rows come into use. */
export async function editSteps(
  book: Book,
  overview: Overview,
  outcomes: readonly EditOutcome[],
): Promise<readonly EditSteps[]> {
  const ask = ({ table }: EditOutcome): (() => Model) => askForModel(book, overview, table);
  const asked = outcomes.map((outcome) => {
    const touched = [...outcome.written.map(({ row }) => row), ...outcome.deleted];
    return {
      outcome,
      standing: askForRows(book, outcome.table, touched),
      model: outcome.added.length > 0 ? ask(outcome) : null,
    };
  });
  await book.context.sync();
  const read = asked.map(({ outcome, standing, model }) => {
    const rows = standing();
    checkSeen(outcome, rows);
    const needsModel = model === null && outcome.written.some((change) => comesIntoUse(outcome.table, change, rows));
    return { outcome, rows, model: needsModel ? ask(outcome) : model };
  });
  if (read.some(({ model }, index) => model !== asked[index]!.model)) await book.context.sync();
  return read.map(({ outcome, rows, model }) => stepsFor(outcome, rows, model === null ? noModel : model()));
}

/** @throws FillError where a row does not say any more what was seen in it */
function checkSeen({ table, seen }: EditOutcome, standing: RowsRead): void {
  for (const { row, cells } of seen) {
    const { contents } = standing.get(row)!;
    for (const [offset, value] of cells) {
      const content = contents[offset]!;
      // Excel tells nobody of a formula of people's own that comes to something else.
      if (isFormula(content) || comparable(content.value) === comparable(value)) continue;
      throw new FillError("place", sentences.rowChanged(table.sheet.name, table.area.row + 1 + row), true);
    }
  }
}

/** What rows that come into use go by: rows that stand there, and the formulas that columns are remembered with. */
interface Model {
  readonly rows: readonly RowRead[];
  readonly remembered: Formulas;
}

const noModel: Model = { rows: [], remembered: [] };

function askForModel(book: Book, overview: Overview, table: StandingTable): () => Model {
  const count = Math.min(rowsToGoBy, table.area.rows - 1);
  const rows = askForRows(
    book,
    table,
    Array.from({ length: count }, (_, row) => row),
  );
  const remembered = askForRememberedFormulas(book, overview, table.name);
  return () => ({ rows: [...rows().values()], remembered: remembered() });
}

type Written = EditOutcome["written"][number];

const isFilled = (value: unknown): boolean => value !== null && value !== "";

function comesIntoUse(table: StandingTable, { row, cells }: Written, standing: RowsRead): boolean {
  return !isInUse(table, standing.get(row)!) && [...cells.values()].some(isFilled);
}

function stepsFor(outcome: EditOutcome, standing: RowsRead, model: Model): EditSteps {
  const { table, added, deleted } = outcome;
  const formulas = usualFormulas(table, model);
  const gone = deleted.map((row) => ({ row, contents: standing.get(row)!.contents.map(rewritten) }));
  return {
    writes: cellSteps(outcome, standing, formulas),
    adds: added.length === 0 ? [] : addSteps(table, newRows(table, added, formulas, model.rows.at(-1)?.isText ?? [])),
    deletes: gone.length === 0 ? [] : [deleteStep(table, gone, table.area.rows - 1 + added.length)],
  };
}

type Formulas = readonly (string | null)[];

/** Rows that nobody has filled in have no formulas to go by; where there are no others, the workbook's memory has. */
function usualFormulas(table: StandingTable, model: Model): Formulas {
  const rows = model.rows.filter((row) => isInUse(table, row));
  if (rows.length === 0) return table.columns.map(({ offset }) => model.remembered[offset] ?? null);
  return table.columns.map(({ offset }) => usualFormula(rows.map(({ contents }) => contents[offset]!)));
}

function cellSteps({ table, written }: EditOutcome, standing: RowsRead, formulas: Formulas): readonly Step[] {
  const columns = table.columns.map(() => new Map<number, unknown>());
  for (const change of written) {
    const { contents, isText } = standing.get(change.row)!;
    for (const [offset, value] of change.cells) columns[offset]!.set(change.row, valueToWrite(value, isText[offset]!));
    if (!comesIntoUse(table, change, standing)) continue;
    formulas.forEach((formula, offset) => {
      const isFree = isEmpty(contents[offset]!) && !change.cells.has(offset);
      if (formula !== null && isFree) columns[offset]!.set(change.row, formula);
    });
  }
  return columns.flatMap((contents, offset) => {
    const before = [...contents.keys()].map((row) => [row, rewritten(standing.get(row)!.contents[offset]!)] as const);
    return contents.size === 0 ? [] : writeSteps(table, offset, contents, new Map(before));
  });
}

/** A row in which nothing stands has no formulas yet, also where Excel would fill them in: they could only fail. */
function newRows(
  { columns }: StandingTable,
  added: EditOutcome["added"],
  formulas: Formulas,
  isText: readonly boolean[],
): readonly (readonly unknown[])[] {
  return added.map((cells) => {
    const isBlank = ![...cells.values()].some(isFilled);
    return columns.map(({ offset }) => {
      if (cells.has(offset)) return valueToWrite(cells.get(offset)!, isText[offset] === true);
      return isBlank && formulas[offset] !== null ? "" : formulas[offset];
    });
  });
}
