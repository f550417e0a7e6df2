import { luminanceOf } from "../../src/taskpane/theme";

// By WCAG's definition of relative luminance, worked out by hand.
test.each([
  ["#000000", 0],
  ["#FFFFFF", 1],
  ["#ffffff", 1],
  ["#FF0000", 0.2126],
  ["#00FF00", 0.7152],
  ["#0000FF", 0.0722],
  ["#0A0A0A", 10 / 255 / 12.92],
])("%s has the luminance %d", (colour, luminance) => {
  expect(luminanceOf(colour)).toBeCloseTo(luminance, 10);
});

test.each(["", "white", "#FFF", "#GG0000", "rgb(0, 0, 0)"])("%j is not a colour of Office's", (colour) => {
  expect(luminanceOf(colour)).toBeNull();
});
