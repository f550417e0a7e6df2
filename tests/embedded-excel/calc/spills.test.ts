import { addressOf, book } from "./book";

test("an array fills the cells below and beside its formula", () => {
  const { at, engine } = book({ sheets: { S: { B2: "={1,2;3,4}" } } });
  expect([at("B2"), at("C2"), at("B3"), at("C3"), at("D2"), at("B4")]).toEqual([1, 2, 3, 4, null, null]);
  expect(engine.spillOf(addressOf("B2", "S"))).toEqual({ sheet: "S", row: 1, column: 1, rows: 2, columns: 2 });
  expect(engine.spillOf(addressOf("C2", "S"))).toBeNull();
  expect(engine.spillFrom(addressOf("C3", "S"))).toEqual({ sheet: "S", row: 1, column: 1 });
  expect(engine.spillFrom(addressOf("D3", "S"))).toBeNull();
});

test("a formula before the block reads what fills it afterwards", () => {
  const { at } = book({
    sheets: {
      S: { A1: "=SUM(C1:C9)", A2: "=SUM(C1#)", A3: "=C3*2", A4: "=ROWS(C1#)", A5: "=SUM(C:C)", C1: "=SEQUENCE(4)" },
    },
  });
  expect([at("A1"), at("A2"), at("A3"), at("A4"), at("A5")]).toEqual([10, 10, 6, 4, 10]);
});

test("a block that depends on a block follows it", () => {
  const { at, type } = book({ sheets: { S: { A1: "=SORT(C1#,,-1)", C1: "=SEQUENCE(E1)", E1: 2 } } });
  expect([at("A1"), at("A2"), at("A3")]).toEqual([2, 1, null]);
  type("E1", 3);
  expect([at("A1"), at("A2"), at("A3")]).toEqual([3, 2, 1]);
});

test.each([
  { what: "a typed value", cells: { A1: "={1;2}", A2: "x" } },
  { what: "a formula", cells: { A1: "={1;2}", A2: "=1" } },
  { what: "the end of the sheet", cells: { A1: "={1;2}", A1048576: "={1;2}" }, cell: "A1048576" },
])("$what in the way is #SPILL!", ({ cells, cell = "A1" }) => {
  expect(book({ sheets: { S: cells } }).at(cell)).toMatchObject({ code: "#SPILL!" });
});

test("what was in the way may go", () => {
  const { at, type } = book({ sheets: { S: { A1: "={1;2}", A2: "x" } } });
  expect(at("A1")).toMatchObject({ code: "#SPILL!" });
  type("A2", null);
  expect([at("A1"), at("A2")]).toEqual([1, 2]);
});

test("of two blocks that need the same cells, one fills them", () => {
  const { at } = book({ sheets: { S: { A2: "={1,2}", B1: "={3;4}" } } });
  const codes = [at("A2"), at("B1")].map((value) => (typeof value === "object" ? value?.code : value));
  expect(codes.filter((code) => code === "#SPILL!")).toHaveLength(1);
});

test("a table holds no blocks", () => {
  const table = { name: "T", sheet: "S", headerRow: 0, firstColumn: 0, columns: ["A"], firstRow: 1, lastRow: 3 };
  const { at } = book({ sheets: { S: { A1: "A", A2: "={1;2}", A3: "={7}" } }, tables: [table] });
  expect(at("A2")).toMatchObject({ code: "#SPILL!" });
  expect(at("A3")).toBe(7);
});

test("empty cells come out as 0", () => {
  const { at } = book({ sheets: { S: { A1: 5, C1: "=A1:A2", E1: "=A2" } } });
  expect([at("C1"), at("C2"), at("E1")]).toEqual([5, 0, 0]);
});

test.each([
  { cells: { A1: "=B1#", B1: 5 }, code: "#REF!" },
  { cells: { A1: "=B1#", B1: "={1;2}", B2: "x" }, code: "#REF!" },
])("a block that is not there is $code", ({ cells, code }) => {
  expect(book({ sheets: { S: cells } }).at("A1")).toMatchObject({ code });
});
