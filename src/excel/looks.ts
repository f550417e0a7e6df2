import { formatCodes, isFigure } from "../budget/plan/number-formats";
import { fontSizes, palette } from "../budget/plan/palette";
import type { CellStyle, ColumnPlan, NumberFormat } from "../budget/plan/sheet-plan";

const colours: Readonly<Record<CellStyle, string>> = {
  title: palette.accent,
  subtitle: palette.quiet,
  section: palette.accent,
  heading: palette.ink,
  label: palette.ink,
  figure: palette.ink,
  "key-figure": palette.accent,
  input: palette.accent,
  calculated: palette.ink,
  note: palette.quiet,
  link: palette.accent,
};

const bold: ReadonlySet<CellStyle> = new Set(["title", "section", "heading", "key-figure"]);

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function ruled(range: Excel.Range, edges: readonly Edge[], colour: string, weight: "Thin" | "Medium" = "Thin"): void {
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = colour;
    border.weight = weight;
  }
}

/** Inputs are told by tint, colour of the text and a box round the cell; worked-out cells have a rule below only. */
function ground(
  range: Excel.Range,
  style: CellStyle,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  if (style === "input") {
    range.format.fill.color = palette.inputGround;
    const inside: readonly Edge[] = [
      ...(rows > 1 ? ["InsideHorizontal" as const] : []),
      ...(columns > 1 ? ["InsideVertical" as const] : []),
    ];
    ruled(range, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inside], palette.inputBox);
  } else if (style === "calculated") {
    ruled(range, rows > 1 ? ["InsideHorizontal", "EdgeBottom"] : ["EdgeBottom"], palette.rule);
  } else if (style === "key-figure") {
    ruled(range, ["EdgeTop"], palette.accent);
    ruled(range, ["EdgeBottom"], palette.accent, "Medium");
  } else if (style === "heading") {
    range.format.fill.color = palette.calculatedHeading;
    ruled(range, ["EdgeBottom"], palette.accent, "Medium");
  }
}

/** Texts keep a space to the figures on their left. */
function align(range: Excel.Range, style: CellStyle, format: NumberFormat, inTable: boolean): void {
  if (style === "key-figure") range.format.horizontalAlignment = "Left";
  else if (isFigure(format)) range.format.horizontalAlignment = "Right";
  else if (inTable || format !== "general") {
    range.format.horizontalAlignment = "Left";
    range.format.indentLevel = 1;
  }
}

/** The format code of cells that may hold a formula: one entered in a text cell would stay text. */
export function formatCode(format: NumberFormat, holdsFormula: boolean): string {
  return formatCodes[format === "text" && holdsFormula ? "general" : format];
}

/** The look of a cell outside tables. */
export function cellLook(range: Excel.Range, style: CellStyle, format: NumberFormat, wrap: boolean): void {
  range.format.font.color = colours[style];
  if (bold.has(style)) range.format.font.bold = true;
  const size = fontSizes[style];
  if (size !== undefined) range.format.font.size = size;
  if (style === "link") range.format.font.underline = "Single";
  ground(range, style, { rows: 1, columns: 1 });
  align(range, style, format, false);
  if (wrap) range.format.wrapText = true;
}

/** The look of the rows of neighbouring columns that are alike. */
export function rowsLook(
  range: Excel.Range,
  column: ColumnPlan,
  size: { readonly rows: number; readonly columns: number },
): void {
  range.format.font.color = colours[column.style];
  ground(range, column.style, size);
  align(range, column.style, column.format, true);
  range.format.verticalAlignment = "Top";
  if (column.wrap) range.format.wrapText = true;
}

/** The look of cells that lead elsewhere. */
export function linkLook(range: Excel.Range): void {
  range.format.font.color = palette.accent;
  range.format.font.underline = "Single";
}

/** The look of headings: dark over columns to fill in, pale over those that are worked out. */
export function headingLook(range: Excel.Range, { style, format }: ColumnPlan): void {
  range.format.font.bold = true;
  range.format.font.color = style === "input" ? palette.white : palette.ink;
  range.format.fill.color = style === "input" ? palette.accent : palette.calculatedHeading;
  ruled(range, ["EdgeBottom"], palette.accent, "Medium");
  range.format.verticalAlignment = "Top";
  range.format.wrapText = true;
  align(range, "heading", format, true);
}

const pixelsPerCharacter = 7;
const marginPixels = 5;
const pointsPerPixel = 0.75;

/** A width in characters of the default font, in the points that the client library counts in. */
export function widthInPoints(characters: number): number {
  return (characters * pixelsPerCharacter + marginPixels) * pointsPerPixel;
}

const lineHeight = 15;

/**
 * The height of a heading row: the lines that headings wrap to, one more where the filter button would cover figures.
 */
export function headingHeight(columns: readonly ColumnPlan[]): number {
  const lines = columns.map(
    ({ heading, width, format }) => Math.ceil(heading.length / width) + (isFigure(format) ? 1 : 0),
  );
  return lineHeight * Math.max(2, ...lines);
}
