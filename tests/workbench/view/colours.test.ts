import { contrast, darkCounterpart, paper, readable, tint } from "../../../src/workbench/view/colours";

test.each([
  ["#FFFFFF", "#1F1F1F"],
  ["#000000", "#FFFFFF"],
])("in dark mode %s is drawn as %s", (light, dark) => {
  expect(darkCounterpart(light)).toBe(dark);
});

test("contrast runs from 1 to 21", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21);
  expect(contrast("#777777", "#777777")).toBe(1);
});

const looks = [
  { text: "#1D4F7A", ground: "#FFFFFF" },
  { text: "#1D4F7A", ground: "#EDF3F9" },
  { text: "#FFFFFF", ground: "#1D4F7A" },
  { text: "#8A1C1C", ground: "#FBE3E1" },
  { text: "#595959", ground: "#FFFFFF" },
  { text: "#FFFF00", ground: "#FFFFFF" },
  { text: "#808080", ground: "#808080" },
];

test.each(looks)("text of $text on $ground can be read in dark mode", ({ text, ground }) => {
  const darkGround = ground === "#FFFFFF" ? paper.dark : darkCounterpart(ground);
  expect(contrast(readable(darkCounterpart(text), darkGround), darkGround)).toBeGreaterThanOrEqual(4.5);
});

test("a colour that can be read stays as it is", () => {
  expect(readable("#9FC5E8", "#1F1F1F")).toBe("#9FC5E8");
});

test.each([
  ["#000000", 0, "#000000"],
  ["#000000", 1, "#FFFFFF"],
  ["#156082", 0.8, "#D0DFE6"],
])("%s with %d white in it is %s", (colour, white, expected) => {
  expect(tint(colour, white)).toBe(expected);
});
