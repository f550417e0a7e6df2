import { functionFiles } from "../../src/functions/reference/function-files";
import { readFunctionReference } from "../../src/functions/reference/function-reference";

/** NPQ1 is a cell, as Excel's columns run to XFD; R1C1 is one in the other notation. */
function looksLikeCell(name: string): boolean {
  return /^[A-Z]{1,3}[0-9]+$/i.test(name) || /^R\d*C\d*$/i.test(name);
}

test.each([
  { name: "NPQ1", cell: true },
  { name: "ecf2025", cell: true },
  { name: "R1C1", cell: true },
  { name: "NPQCOST", cell: false },
  { name: "COST2025", cell: false },
])("$name looks like a cell: $cell", ({ name, cell }) => {
  expect(looksLikeCell(name)).toBe(cell);
});

test("no function's name looks like a cell, and each has letters only", async () => {
  const functions = await readFunctionReference(functionFiles, []);
  expect(functions.length).toBeGreaterThan(0);
  const names = functions.map(({ name }) => name);
  expect(names.filter(looksLikeCell)).toEqual([]);
  names.forEach((name) => expect(name).toMatch(/^[A-Z]{3,64}$/));
});
