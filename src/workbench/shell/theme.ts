import type { EmbeddedExcelOptions } from "../../embedded-excel";

type OfficeColours = NonNullable<EmbeddedExcelOptions["theme"]>;

/** Office's colours in its dark theme, 0xRRGGBB. */
const darkColours: OfficeColours = {
  bodyForegroundColor: 0xffffff,
  bodyBackgroundColor: 0x292929,
  controlForegroundColor: 0xffffff,
  controlBackgroundColor: 0x1f1f1f,
};

const lightColours: OfficeColours = {
  bodyForegroundColor: 0x242424,
  bodyBackgroundColor: 0xffffff,
  controlForegroundColor: 0x242424,
  controlBackgroundColor: 0xf5f5f5,
};

/** The colours that the add-in is told of, as this device prefers them. */
export function officeColours(): OfficeColours {
  return matchMedia("(prefers-color-scheme: dark)").matches ? darkColours : lightColours;
}
