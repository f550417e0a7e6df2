import { officeColours } from "../excel/office-look";

const prefersDark = "(prefers-color-scheme: dark)";
/** Of this luminance, black and white text stand out alike. */
const middleLuminance = 0.179;

/** Shows the pane light or dark as Office is, or as the device prefers where Office does not say; also from then on. */
export function followTheme(): void {
  showTheme();
  // Excel tells of no change of its theme. It mostly goes with the device's, or while its options have the focus.
  matchMedia(prefersDark).addEventListener("change", showTheme);
  addEventListener("focus", showTheme);
}

function showTheme(): void {
  const luminance = luminanceOf(officeColours()?.background ?? "");
  const { dataset } = document.documentElement;
  if (luminance === null) delete dataset["theme"];
  else dataset["theme"] = luminance < middleLuminance ? "dark" : "light";
}

/** The relative luminance of #RRGGBB by WCAG, from 0 for black to 1 for white; null for what is not such a colour. */
export function luminanceOf(colour: string): number | null {
  const parts = /^#(..)(..)(..)$/
    .exec(colour)
    ?.slice(1)
    .map((part) => parseInt(part, 16) / 255);
  if (parts === undefined || parts.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
