import type { Area } from "./areas";
import { areaAddress } from "./areas";
import type { Contents } from "./contents";
import { noContents } from "./contents";
import { isAnswerTooLarge } from "./host-errors";

/** Cells per round trip: with long formulas in half of them, the answer stays under Excel on the web's 5 MB. */
const cellsPerRequest = 10_000;

interface Part {
  readonly sheetId: string;
  readonly area: Area;
}

const cellsIn = ({ area }: Part): number => area.rows * area.columns;

/** Reads formulas and values of an area on each sheet, by the sheets' ids. */
export async function readContents(
  context: Excel.RequestContext,
  areas: ReadonlyMap<string, Area | null>,
  beforeEachRequest: () => void,
): Promise<ReadonlyMap<string, Contents>> {
  const parts = [...areas].flatMap(([sheetId, area]) => (area === null ? [] : cut({ sheetId, area }, cellsPerRequest)));
  const rows = new Map<string, { formulas: unknown[][]; values: unknown[][] }>();
  for (const request of requests(parts)) {
    for (const { sheetId, formulas, values } of await readParts(context, request, beforeEachRequest)) {
      const read = rows.get(sheetId) ?? { formulas: [], values: [] };
      formulas.forEach((row) => read.formulas.push(row));
      values.forEach((row) => read.values.push(row));
      rows.set(sheetId, read);
    }
  }
  return new Map(
    [...areas].map(([sheetId, area]) => [sheetId, area === null ? noContents : { area, ...rows.get(sheetId)! }]),
  );
}

function cut({ sheetId, area }: Part, mostCells: number): readonly Part[] {
  const rowsEach = Math.max(1, Math.floor(mostCells / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rowsEach) }, (_, index) => ({
    sheetId,
    area: { ...area, row: area.row + index * rowsEach, rows: Math.min(rowsEach, area.rows - index * rowsEach) },
  }));
}

/** Puts parts together, in their order, as long as they fit into one round trip. */
function requests(parts: readonly Part[]): readonly (readonly Part[])[] {
  const all: Part[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    cells += cellsIn(part);
    if (cells > cellsPerRequest) {
      all.push([]);
      cells = cellsIn(part);
    }
    all.at(-1)!.push(part);
  }
  return all;
}

type PartRead = Pick<Part, "sheetId"> & { readonly formulas: unknown[][]; readonly values: unknown[][] };

async function readParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
  beforeEachRequest: () => void,
): Promise<readonly PartRead[]> {
  beforeEachRequest();
  const ranges = parts.map(({ sheetId, area }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
    return range.load("formulas,values");
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = parts.flatMap((part) => cut(part, Math.ceil(cellsIn(part) / 2)));
    if (!isAnswerTooLarge(error) || halves.length === parts.length) throw error;
    const middle = Math.ceil(halves.length / 2);
    return [
      ...(await readParts(context, halves.slice(0, middle), beforeEachRequest)),
      ...(await readParts(context, halves.slice(middle), beforeEachRequest)),
    ];
  }
  return ranges.map(({ formulas, values }, index) => ({ sheetId: parts[index]!.sheetId, formulas, values }));
}
