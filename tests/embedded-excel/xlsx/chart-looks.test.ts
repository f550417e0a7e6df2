import { chartLooks, newCategoryAxisLooks } from "../../../src/embedded-excel/xlsx/writing/chart-looks";

const fill = "<c:spPr/>";
const cells = "<c:cat/><c:val/>";
const bars = (series: string): string => `<c:barChart><c:ser>${series}</c:ser></c:barChart>`;
const mark = '<c:invertIfNegative val="0"/>';

/** The schema puts it after the fill and before the labels; a file in another order would have to be repaired. */
test.each([
  ["with labels", bars(`${fill}<c:dLbls/>${cells}`), bars(`${fill}${mark}<c:dLbls/>${cells}`)],
  ["without labels", bars(`${fill}${cells}`), bars(`${fill}${mark}${cells}`)],
  ["without categories", bars(`${fill}<c:val/>`), bars(`${fill}${mark}<c:val/>`)],
  [
    "each series",
    bars(`${fill}${cells}</c:ser><c:ser>${fill}<c:dLbls/>${cells}`),
    bars(`${fill}${mark}${cells}</c:ser><c:ser>${fill}${mark}<c:dLbls/>${cells}`),
  ],
])("bars less than nothing keep their colour: %s", (_, xml, expected) => {
  expect(chartLooks(xml)).toBe(expected);
});

test("lines have no such mark", () => {
  const lines = `<c:lineChart><c:ser>${fill}${cells}</c:ser></c:lineChart>`;
  expect(chartLooks(lines)).toBe(lines);
});

test("gridlines have a colour of their own, and none are added", () => {
  expect(chartLooks("<c:majorGridlines/>")).toMatch(/^<c:majorGridlines>.*D9D9D9.*<\/c:majorGridlines>$/);
  expect(chartLooks("<c:valAx/>")).toBe("<c:valAx/>");
});

test("categories stand below the bars", () => {
  expect(newCategoryAxisLooks.tickLblPos).toBe("low");
});
