import { palette, seriesColours, tones } from "../../../src/budget/plan/palette";

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test("contrast is reckoned as WCAG does", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21);
  expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
});

test.each([
  ["text", palette.ink, palette.white],
  ["notes", palette.quiet, palette.white],
  ["titles", palette.accent, palette.white],
  ["inputs", palette.accent, palette.inputGround],
  ["headings of inputs", palette.white, palette.accent],
  ["headings of worked-out columns", palette.ink, palette.calculatedHeading],
  ["good", tones.good.text, tones.good.ground],
  ["attention", tones.attention.text, tones.attention.ground],
  ["problem", tones.problem.text, tones.problem.ground],
])("%s can be read", (_, text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test("neighbouring series differ in lightness", () => {
  seriesColours.slice(1).forEach((colour, index) => {
    expect(contrast(colour, seriesColours[index] ?? "")).toBeGreaterThan(2);
  });
});
