import type { CellResult } from "../../../src/embedded-excel/calc/calc-workbook";
import { book } from "./book";
import type { BookParts, SheetOfCells, TestBook } from "./book";

type Typed = string | number | boolean;

const columns = ["A", "B", "C", "D"];
const rows = [1, 2, 3, 4, 5, 6];
const places = ["S", "T"].flatMap((sheet) =>
  columns.flatMap((column) => rows.map((row) => `${sheet}!${column}${row}`)),
);

/** What may stand in any cell; it reads cells, blocks, whole columns, what another fills, and calls a function. */
const contents: readonly (Typed | null)[] = [
  ...[null, null, 0, 1, 2, 3, "x", true],
  ...["=A1+B2", "=SUM(A1:B3)", "=IF(A2>1,B1,C1)", "=SUM(A:A)", "=COUNTBLANK(T!1:2)", "=T!C3&S!D4", "=S!A6*2"],
  ...["=SEQUENCE(2,2)", "=SUM(D1#)", "=TRANSPOSE(A1:A3)", "=IFERROR(D2/A1,B6)", "=INDEX(A1:C4,A1,2)", "=ROWS(A:A)"],
  ...["=TWICE(A3)", "=IF(TWICE(B1)>2,C2,D3)", "=SUMIF(B1:B6,C1)", "=SUBTOTAL(9,C1:C6)", "=Rate+1", "=SUM(T!B:C)"],
];

const parts: Omit<BookParts, "sheets"> = {
  names: { Rate: "=S!B5" },
  functions: { TWICE: { takesRange: [false], run: (number) => (typeof number === "number" ? 2 * number : 0) } },
};

/** Numbers below a limit that look thrown and are the same every time. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function throwIn(cells: Record<string, Typed>, roll: (below: number) => number): readonly [string, Typed | null] {
  const [place, content] = [places[roll(places.length)]!, contents[roll(contents.length)]!];
  if (content === null) delete cells[place];
  else cells[place] = content;
  return [place, content];
}

function fresh(cells: Readonly<Record<string, Typed>>): TestBook {
  const sheets: Record<string, Record<string, Typed>> = { S: {}, T: {} };
  for (const [place, content] of Object.entries(cells)) {
    const [sheet, address] = place.split("!") as [string, string];
    sheets[sheet]![address] = content;
  }
  return book({ ...parts, sheets: sheets as Record<string, SheetOfCells> });
}

async function results({ engine, at }: TestBook): Promise<Readonly<Record<string, CellResult>>> {
  await engine.settle();
  return Object.fromEntries(places.map((place) => [place, at(place)]));
}

test.each(Array.from({ length: 60 }, (_, index) => 7919 * (index + 1)))(
  "after edits one by one, cells hold what they would in a workbook that was opened so (%d)",
  async (seed) => {
    const roll = dice(seed);
    const cells: Record<string, Typed> = {};
    for (let count = 0; count < 10; count += 1) throwIn(cells, roll);
    const edited = fresh(cells);
    for (let edit = 0; edit < 25; edit += 1) {
      const [place, content] = throwIn(cells, roll);
      edited.type(place, content);
      // Sometimes the next edit comes before anybody has looked.
      if (roll(3) === 0) continue;
      expect({ cells, results: await results(edited) }).toEqual({ cells, results: await results(fresh(cells)) });
    }
  },
);

test("a call that nobody has sent yet goes out after the next edit too", async () => {
  const { at, type, engine } = book({ ...parts, sheets: { S: { A3: 1, B1: "=TWICE(A3)", C1: "=B1+D1" } } });
  await engine.settle();
  type("A3", 4);
  expect(at("C1")).toEqual({ code: "#BUSY!" });
  type("D1", 10);
  await engine.settle();
  expect(at("C1")).toBe(18);
});
