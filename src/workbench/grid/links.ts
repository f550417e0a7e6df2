import { parseArea } from "../../embedded-excel/model/find-area";
import { goTo, say } from "./actions";
import type { GridState } from "./grid-state";

/** Goes where the link of a cell leads, within the workbook or out of it. Answers whether the cell has one. */
export function followLink(state: GridState, row: number, column: number): boolean {
  const link = state.sheet.value.hyperlinks.get(row, column);
  if (link === undefined) {
    return false;
  }
  const { documentReference, address } = link;
  const inside = documentReference ?? (address?.startsWith("#") === true ? address.slice(1) : undefined);
  if (inside === undefined) {
    if (address !== undefined && /^(https?|mailto):/i.test(address)) {
      window.open(address, "_blank", "noopener,noreferrer");
    }
    return true;
  }
  const area = parseArea(state.book, state.sheet.value, inside);
  if (area === null) {
    say(state, "The link leads nowhere", `There is no place "${inside}" in this workbook.`);
  } else {
    goTo(state, area);
  }
  return true;
}
