import type { WorkbookPlan } from "../budget/plan/sheet-plan";
import { lastRowOf } from "./areas";
import type { FillRules } from "./cell-judge";
import { chartSteps } from "./chart-steps";
import { entrySteps, highlightSteps } from "./entry-steps";
import { freeName } from "./free-name";
import type { Layout } from "./layout";
import type { CellMemory } from "./memory";
import { nameSteps } from "./name-steps";
import type { Ours } from "./ours";
import { pageSteps } from "./page-steps";
import type { Details, Overview } from "./seen";
import { sheetContents } from "./sheet-contents";
import { sheetSteps } from "./sheet-steps";
import type { Step } from "./step";
import { addSheet, insertRows, renameSheet, renameTable } from "./structure-steps";
import type { KeptCell } from "./table-contents";
import { tableContents } from "./table-contents";
import { lookSteps, numberFormatSteps, plainSteps } from "./table-looks";
import { addedColumnSteps, frameSteps, linkSteps, rowSteps, shortenSteps, withLinksInPlace } from "./table-steps";

export interface FillWork {
  /** Rows and columns that come in, in a request of their own: they move cells. */
  readonly moves: readonly Step[];
  readonly steps: readonly Step[];
  /** What cannot wholly be put back, for the request that nothing follows. */
  readonly closing: readonly Step[];
  readonly kept: readonly KeptCell[];
  /** In how many rows of ours, among people's, a fact that somebody had changed is put back. */
  readonly putBack: number;
  readonly cells: ReadonlyMap<string, readonly CellMemory[]>;
  /** For each table, fingerprints of the cells that were kept. */
  readonly typedOver: ReadonlyMap<string, readonly string[]>;
  /** Rows of tables that are ours as a whole, or of people's, that the plan does not have. */
  readonly otherRows: ReadonlyMap<string, number>;
}

/**
 * Everything that a fill does, in order: sheets, rows and tables; then what stands in them; then how it looks. Cells can
 * be put back only where it is certain whether the moves have come.
 */
export function fillSteps(
  plan: WorkbookPlan,
  layout: Layout,
  ours: Ours,
  overview: Overview,
  details: Details,
  rules: FillRules,
): FillWork {
  const tables = layout.tables.map((table) => ({ ...table, plan: withLinksInPlace(table.plan, layout) }));
  const contents = tables.map((table) => tableContents(layout, table, rules));
  const sheets = layout.sheets.map((sheet) => {
    const remembered = overview.memory.sheets.find(({ plan: name }) => name === sheet.own.plan.name);
    return {
      sheet,
      remembered,
      contents: sheetContents(layout, sheet, sheet.own.seen === null ? [] : (remembered?.cells ?? [])),
    };
  });
  const knownTables = new Set(overview.tables.map(({ id }) => id));
  const newSheets = layout.sheets.filter(({ ref }) => ref.id === null);
  return {
    moves: [...insertSteps(layout, details), ...tables.flatMap(addedColumnSteps)],
    steps: [
      ...structureSteps(layout, ours, overview),
      ...tables.flatMap((table) => frameSteps(table, knownTables)),
      ...tables.flatMap(numberFormatSteps),
      // Formulas come last, so that Excel does not work them out again for every value.
      ...tables.flatMap((table, index) => rowSteps(table, contents[index]!, rules.mode, "values")),
      ...tables.flatMap((table, index) => linkSteps(table, contents[index]!)),
      ...sheets.flatMap(({ sheet, contents: cells }) => sheetSteps(sheet, cells, layout, "values")),
      ...sheets.flatMap(({ sheet, contents: cells }) => sheetSteps(sheet, cells, layout, "formulas")),
      ...tables.flatMap((table, index) => rowSteps(table, contents[index]!, rules.mode, "formulas")),
      ...tables.flatMap(shortenSteps),
      ...nameSteps(plan, ours.names, layout),
      ...tables.flatMap(lookSteps),
      ...tables.flatMap((table) => entrySteps(table, tables)),
      ...layout.sheets.flatMap(({ own }) => highlightSteps(own.plan, tables)),
      ...newSheets.flatMap(pageSteps),
    ],
    closing: [
      ...sheets.flatMap(({ sheet, remembered }) => {
        const standing = sheet.ref.id === null ? [] : (details.charts.get(sheet.ref.id) ?? []);
        return chartSteps(sheet, layout, standing, sheet.own.seen === null ? [] : (remembered?.charts ?? []));
      }),
      ...tables.flatMap(plainSteps),
    ],
    kept: [...contents.flatMap(({ kept }) => kept), ...sheets.flatMap(({ contents: { kept } }) => kept)],
    putBack: contents.reduce((sum, { putBack }) => sum + putBack, 0),
    cells: new Map(sheets.map(({ sheet, contents: { memory } }) => [sheet.own.plan.name, memory])),
    typedOver: new Map(tables.map(({ plan: { name } }, index) => [name, contents[index]!.typedOver])),
    otherRows: new Map(
      tables.flatMap(({ plan: { name }, people }) => (people.length === 0 ? [] : [[name, people.length]])),
    ),
  };
}

function structureSteps(layout: Layout, ours: Ours, { sheets }: Overview): readonly Step[] {
  const known = new Set(sheets.map(({ id }) => id));
  const used = sheets.map(({ name }) => name);
  return [
    ...ours.sheets.flatMap(({ replaces }) =>
      replaces === null ? [] : [renameSheet(replaces.id, replaces.name, freeName(replaces.name, used, " "))],
    ),
    ...ours.tables.flatMap(({ renames }) =>
      renames === null ? [] : [renameTable(renames.table.id, renames.table.name, renames.to)],
    ),
    ...layout.sheets.flatMap(({ ref }) => (ref.id === null ? [addSheet(ref.name, known)] : [])),
  ];
}

function insertSteps({ inserts }: Layout, details: Details): readonly Step[] {
  return inserts.map((insert) => {
    const { area } = details.contents.get(insert.sheet.id!) ?? { area: null };
    const below = inserts.filter(({ sheet, at }) => sheet.id === insert.sheet.id && at > insert.at);
    const alreadyIn = below.reduce((rows, { count }) => rows + count, 0);
    return insertRows(insert, (area === null ? 0 : lastRowOf(area)) + alreadyIn);
  });
}
