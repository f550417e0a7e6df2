import type { EmbeddedExcelOptions } from "../../embedded-excel";

type OfficeColours = NonNullable<EmbeddedExcelOptions["theme"]>;

/** Office's colours in its dark theme, 0xRRGGBB. */
const darkColours: OfficeColours = {
  primaryFontColor: 0xffffff,
  primaryBackgroundColor: 0x292929,
  secondaryFontColor: 0xffffff,
  secondaryBackgroundColor: 0x1f1f1f,
};

const lightColours: OfficeColours = {
  primaryFontColor: 0x242424,
  primaryBackgroundColor: 0xffffff,
  secondaryFontColor: 0x242424,
  secondaryBackgroundColor: 0xf5f5f5,
};

/** The colours that the add-in is told of, as this device prefers them. */
export function officeColours(): OfficeColours {
  return matchMedia("(prefers-color-scheme: dark)").matches ? darkColours : lightColours;
}
