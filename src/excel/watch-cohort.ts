import { tableFor, tableNames } from "./cohort-tables";
import { fillError } from "./fill-error";
import { readOverview } from "./read-overview";
import { lookWhenIdle } from "./run-in-workbook";
import type { Overview } from "./seen";

/** Typing, pasting and filling come as many events; they are told of once it has been quiet for so long. */
const quietMilliseconds = 150;

/** Where the cohort's tables stand, as far as it tells whether something about them has changed. */
interface Whereabouts {
  readonly sheetIds: ReadonlySet<string>;
  readonly description: string;
}

/**
 * Tells when anybody, the add-in included, may have changed the cohort: cells on the sheets of its tables, or where the
 * tables stand; also when they come into being or go. Several changes in a row are told once. Excel says nothing when
 * a table is renamed, and not every Excel does when a sheet is; both are noticed at the next change.
 * Returns what stops it. @throws FillError
 */
export async function watchCohort(onChange: () => void): Promise<() => Promise<void>> {
  const watch = new CohortWatch(onChange);
  const handlers = await lookWhenIdle(async (context) => {
    const added = listen(context, (sheetId) => watch.hear(sheetId));
    // The same request adds the handlers, so that nothing is missed in between.
    watch.known = whereabouts(await readOverview(context));
    return added;
  });
  return async () => {
    await watch.stop();
    try {
      await Excel.run(handlers[0]!.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw fillError(error, true);
    }
  };
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** `hear` is told the sheet whose cells have changed, or null where sheets or tables have. */
function listen({ workbook }: Excel.RequestContext, hear: (sheetId: string | null) => void): readonly Handler[] {
  const { worksheets, tables } = workbook;
  const structure = (): Promise<void> => {
    hear(null);
    return Promise.resolve();
  };
  const { requirements } = Office.context;
  return [
    worksheets.onChanged.add(({ worksheetId }) => {
      hear(worksheetId);
      return Promise.resolve();
    }),
    worksheets.onAdded.add(structure),
    worksheets.onDeleted.add(structure),
    tables.onAdded.add(structure),
    tables.onDeleted.add(structure),
    // The client library asks for the set of the web, whatever the version.
    ...(requirements.isSetSupported("ExcelApi", "1.17") && requirements.isSetSupported("ExcelApiOnline", "1.1")
      ? [worksheets.onNameChanged.add(structure)]
      : []),
  ];
}

class CohortWatch {
  known: Whereabouts = { sheetIds: new Set(), description: "" };
  private changedSheets = new Set<string>();
  private hasStructureChanged = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(private readonly onChange: () => void) {}

  hear(sheetId: string | null): void {
    if (this.isStopped) return;
    if (sheetId === null) this.hasStructureChanged = true;
    else this.changedSheets.add(sheetId);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const judged = this.work.then(() => this.judge());
      this.work = judged.catch(() => undefined);
    }, quietMilliseconds);
  }

  /** Comes back when nothing of it is under way any more. */
  stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    return this.work;
  }

  private async judge(): Promise<void> {
    const sheets = this.changedSheets;
    const isOnTheirSheets = [...sheets].some((id) => this.known.sheetIds.has(id));
    if (this.isStopped || (!isOnTheirSheets && !this.hasStructureChanged)) {
      this.changedSheets = new Set();
      return;
    }
    this.changedSheets = new Set();
    this.hasStructureChanged = false;
    if (isOnTheirSheets) this.onChange();
    // Where the workbook cannot be read now, whoever is told finds out why.
    const now = await lookWhenIdle(async (context) => whereabouts(await readOverview(context))).catch(() => null);
    const isElsewhere = now === null || now.description !== this.known.description;
    const isOnNewSheets = now !== null && [...sheets].some((id) => now.sheetIds.has(id));
    if (now === null) this.hasStructureChanged = true;
    else this.known = now;
    if (!this.isStopped && !isOnTheirSheets && (isElsewhere || isOnNewSheets)) this.onChange();
  }
}

function whereabouts(overview: Overview): Whereabouts {
  const tables = tableNames.flatMap((name) => tableFor(name, overview) ?? []);
  const sheets = overview.sheets.filter(({ id }) => tables.some(({ sheetId }) => sheetId === id));
  return { sheetIds: new Set(sheets.map(({ id }) => id)), description: JSON.stringify({ tables, sheets }) };
}
