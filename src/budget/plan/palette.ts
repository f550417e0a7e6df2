import type { CellStyle } from "./sheet-plan";

/** One accent and its tints; greys for the rest. Text colours keep at least 4.5:1 on every ground they meet. */
export const palette = {
  accent: "#1D4F7A",
  ink: "#262626",
  quiet: "#595959",
  white: "#FFFFFF",
  rule: "#D3D8DD",
  inputGround: "#EDF3F9",
  inputBox: "#9FB6CC",
  calculatedHeading: "#E4E8EC",
} as const;

/** For charts: neighbours differ in lightness, so that they are told apart in a black and white print. */
export const seriesColours = ["#1D4F7A", "#9DBBD6", "#5F6B76", "#C9CFD5", "#3F7FB5", "#262626"] as const;

/** Text and ground of cells that are highlighted. */
export const tones = {
  good: { text: "#1B5E3A", ground: "#E3F1E8" },
  attention: { text: "#6B4700", ground: "#FCEFC9" },
  problem: { text: "#8A1C1C", ground: "#FBE3E1" },
} as const;

/** In points, where a style departs from the default. */
export const fontSizes: Readonly<Partial<Record<CellStyle, number>>> = {
  title: 18,
  section: 13,
  "key-figure": 12,
  note: 10,
};
