import { isValidFormat } from "numfmt";
import { hostError } from "../protocol/host-error";
import type { Area } from "./area";
import { changeFormat } from "./formatting";
import { guardAct } from "./protection";
import { grid } from "./reading";
import { matrixFor } from "./writing";

/** Writes number formats; null leaves a cell's as it is. @throws HostError InvalidArgument for what is none */
export function writeNumberFormats(area: Area, value: unknown): void {
  const format = matrixFor(area.rect, value);
  if (!Array.isArray(value)) {
    return changeFormat(area, { numberFormat: checked(value) });
  }
  guardAct(area.sheet, "allowFormatCells");
  grid(area, (row, column) => {
    const own = format(row, column);
    if (own !== null && own !== undefined) {
      area.sheet.formats.set(row, column, { numberFormat: checked(own) });
    }
  });
}

function checked(value: unknown): string {
  const text = value === "" ? "General" : value;
  if (typeof text !== "string" || !isValidFormat(text)) {
    throw hostError("InvalidArgument");
  }
  return text;
}
