import { palette } from "../budget/plan/palette";
import { hex } from "./colours";

const gridlines = "<c:majorGridlines/>";
const paleGridlines = [
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>',
  `<a:srgbClr val="${hex(palette.rule)}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`,
].join("");

/**
 * A chart's XML as the library writes it, with what it has no setting for: gridlines that stay in the background,
 * and negative bars in the colour of their series, which Excel would else leave white.
 */
export function chartPart(xml: string): string {
  return xml.replaceAll(gridlines, paleGridlines).replaceAll("<c:cat>", '<c:invertIfNegative val="0"/><c:cat>');
}
