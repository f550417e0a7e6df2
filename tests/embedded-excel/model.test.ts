import { addressOf, columnLetters, parseAddress } from "../../src/embedded-excel/model/addresses";
import { boundingRect, intersection, without } from "../../src/embedded-excel/model/rect";
import type { Rect } from "../../src/embedded-excel/model/rect";
import { shiftRect } from "../../src/embedded-excel/model/shift";
import { Sheet } from "../../src/embedded-excel/model/sheet";

const rect = (address: string): Rect => {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`${address} is no address.`);
  return parsed.rect;
};

test.each([
  ["A1", undefined, "A1"],
  ["$B$2:$C$4", undefined, "B2:C4"],
  ["C4:B2", undefined, "B2:C4"],
  ["Data!A:C", "Data", "A:C"],
  ["'It''s'!2:5", "It's", "2:5"],
  ["XFD1048576", undefined, "XFD1048576"],
])("%s is %s %s", (text, sheet, address) => {
  const parsed = parseAddress(text);
  expect([parsed?.sheet, parsed && addressOf(parsed.rect)]).toEqual([sheet, address]);
});

test.each(["", "A0", "1A", "XFE1", "A1048577", "Rate", "A1:B2:C3"])("%p is no address", (text) => {
  expect(parseAddress(text)).toBeNull();
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %p is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ["A1:C3", "B2:D9", "B2:C3", "A1:D9"],
  ["A1:C3", "D1", undefined, "A1:D3"],
])("%s and %s have %s in common and lie in %s", (one, other, common, bounds) => {
  const both = intersection(rect(one), rect(other));
  expect(both === null ? undefined : addressOf(both)).toBe(common);
  expect(addressOf(boundingRect(rect(one), rect(other)))).toBe(bounds);
});

test.each([
  ["A1:C3", "B2", ["A1:C1", "A3:C3", "A2", "C2"]],
  ["A1:C3", "A1:C3", []],
  ["A1:C3", "A2:C2", ["A1:C1", "A3:C3"]],
  ["A1:C3", "E5", ["A1:C3"]],
])("%s without %s is %p", (outer, cut, pieces) => {
  expect(without(rect(outer), rect(cut)).map(addressOf)).toEqual(pieces);
});

describe("where blocks are after cells were put in or taken out", () => {
  const sheet = new Sheet("1", "Sheet1");
  test.each([
    ["insert", "rows", "A3:C4", "A2:B2", "A2:B2"],
    ["insert", "rows", "A3:C4", "A3:B3", "A5:B5"],
    ["insert", "rows", "A3:C4", "A2:B3", "A2:B5"],
    ["insert", "rows", "A3:C4", "B2:D9", "B2:D9"],
    ["insert", "rows", "3:4", "A:B", "A:B"],
    ["insert", "columns", "B1:B9", "C2:D3", "D2:E3"],
    ["delete", "rows", "3:4", "A2:B2", "A2:B2"],
    ["delete", "rows", "3:4", "A2:B3", "A2:B2"],
    ["delete", "rows", "3:4", "A3:B4", undefined],
    ["delete", "rows", "3:4", "A4:B6", "A3:B4"],
    ["delete", "rows", "3:4", "A5:B6", "A3:B4"],
    ["delete", "rows", "3:4", "A1:B9", "A1:B7"],
    ["delete", "rows", "3:4", "A:B", "A:B"],
    ["delete", "columns", "B:B", "A1:C1", "A1:B1"],
  ] as const)("%s %s at %s: %s is %s", (kind, axis, at, block, after) => {
    const moved = shiftRect({ sheet, kind, axis, rect: rect(at) }, rect(block));
    expect(moved === null ? undefined : addressOf(moved)).toBe(after);
  });
});
