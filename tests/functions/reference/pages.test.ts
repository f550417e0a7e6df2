import { signature } from "../../../src/functions/reference/function-reference";
import type { FunctionReference } from "../../../src/functions/reference/function-reference";
import { functionTable } from "../../../src/functions/reference/function-table";
import { helpContents, helpSections } from "../../../src/functions/reference/help-sections";
import { paneReference } from "../../../src/functions/reference/pane-reference";

const fee: FunctionReference = {
  name: "NPQFEE",
  description: "Fee | per person.",
  helpUrl: "https://example.org/help.html#npqfee",
  parameters: [
    { name: "programme", description: "A code.", optional: false },
    { name: "intake", description: "A season and a year.", optional: true },
  ],
  examples: [{ name: "NPQFEE", formula: '=NPQFEE("X")', shows: 12.5, says: "Twelve fifty." }],
};

const bare: FunctionReference = { ...fee, name: "NPQLISTING", parameters: [], examples: [] };

test("a signature has optional arguments in brackets", () => {
  expect([signature(fee), signature(bare)]).toEqual(["NPQFEE(programme, [intake])", "NPQLISTING()"]);
});

test("the README's table has a row for each function, and a bar in a text does not end a cell", () => {
  expect(functionTable([fee, bare]).split("\n")).toEqual([
    "| function | answers |",
    "|---|---|",
    "| `NPQFEE(programme, [intake])` | Fee \\| per person. |",
    "| `NPQLISTING()` | Fee \\| per person. |",
  ]);
});

test("the help page has a section by the function's anchor, with arguments and example", () => {
  const sections = helpSections([fee]);
  expect(sections).toContain('<section id="npqfee">');
  expect(sections).toContain("<dt><code>intake</code> (optional)</dt><dd>A season and a year.</dd>");
  expect(sections).toContain('<code class="formula">=NPQFEE(&quot;X&quot;)</code> shows <samp>12.5</samp>');
  expect(sections).toContain("<dd>Twelve fifty.</dd>");
  expect(helpContents([fee])).toContain('<a href="#npqfee">');
});

test("a function without arguments says so", () => {
  expect(helpSections([bare])).toContain("It takes no arguments.");
});

test("the pane's help has each function as one types it, its place in the help page and its examples", () => {
  const { version, functions } = paneReference([fee, bare], "1.2.3");
  expect(version).toBe("1.2.3");
  expect(functions[0]).toEqual({
    name: "NPQFEE",
    signature: "NPQFEE(programme, [intake])",
    description: "Fee | per person.",
    page: "help.html#npqfee",
    examples: [{ formula: '=NPQFEE("X")', shows: "12.5", says: "Twelve fifty." }],
  });
  expect(functions[1]).toMatchObject({ examples: [] });
});
