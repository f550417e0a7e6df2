import { hostError } from "../protocol/host-error";
import type { Area } from "./area";
import { guardAct, guardContents } from "./protection";
import { clearInputs } from "./writing";

/** What a clear takes away; in the words of the API. */
const kinds = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"];

/** @throws HostError InvalidArgument for another kind */
export function clearArea(area: Area, kind: string): void {
  const { sheet, rect } = area;
  if (!kinds.includes(kind)) {
    throw hostError("InvalidArgument");
  }
  if (kind === "All" || kind === "Contents") {
    clearInputs(area);
  }
  if (kind === "All" || kind === "Formats") {
    guardAct(sheet, "allowFormatCells");
    sheet.formats.clear(rect);
    sheet.conditionalFormats.clear(rect);
  }
  if (kind === "All") {
    sheet.validations.clear(rect);
  }
  if (kind === "Hyperlinks" || kind === "RemoveHyperlinks") {
    guardContents(sheet, rect);
    sheet.hyperlinks.clear(rect);
  }
}
