import { functionExamples, whatItShows } from "../../src/functions/examples";
import { shown } from "../cli/formula/shown";

test("there are examples", () => {
  expect(functionExamples).not.toEqual([]);
});

const inOneCell = functionExamples.filter(({ shows }) => typeof shows !== "object");
const spilled = functionExamples.filter(({ shows }) => typeof shows === "object");

test.each(inOneCell)("$formula shows $shows", async ({ formula, shows }) => {
  expect(await shown(formula)).toBe(String(shows));
});

test.each(spilled)("$formula spills a table headed $shows", async (example) => {
  const headings = [example.shows].flat().map((heading) => `"${heading}"`);
  expect(await shown(example.formula)).toMatch(new RegExp(`^\\{${headings.join(",")};`));
  expect(whatItShows(example)).toMatch(/^a table headed [A-Z]/);
});
