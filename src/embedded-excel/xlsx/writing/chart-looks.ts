import type { SheetChart } from "hucre/xlsx";

const ink = "595959";
const gridlines = "<c:majorGridlines/>";
const paleGridlines =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>' +
  "</c:majorGridlines>";

type FileAxis = NonNullable<NonNullable<SheetChart["axes"]>["x"]>;

/** What Excel gives a new chart, and other programs give otherwise: grey text, and no marks along the axes. */
export const newChartLooks = {
  titleFontSize: 14,
  titleColor: ink,
  legendFontSize: 9,
  legendFontColor: ink,
} as const satisfies Partial<SheetChart>;

export const newAxisLooks: FileAxis = {
  labelFontSize: 9,
  labelColor: ink,
  majorTickMark: "none",
  minorTickMark: "none",
};

/** Categories stand below the bars that are less than nothing, and not upon them. */
export const newCategoryAxisLooks: FileAxis = { ...newAxisLooks, tickLblPos: "low" };

export const newLabelLooks = { fontSize: 9, fontColor: ink } as const;

/**
 * A chart's XML with the looks that the library has no setting for: pale gridlines, and bars less than nothing in the
 * colour of their series, which Excel would else leave white.
 */
export function chartLooks(xml: string): string {
  return xml.replaceAll(gridlines, paleGridlines).replace(/<c:barChart>[\s\S]*?<\/c:barChart>/g, (bars) =>
    // The schema has a place for it: after the fill, before labels and cells.
    bars.replace(/(<c:ser>(?:(?!<\/c:ser>)[\s\S])*?)(?=<c:(?:dLbls|cat|val)\b)/g, '$1<c:invertIfNegative val="0"/>'),
  );
}
