import { replaceGeneratedSection } from "../../../src/cli/docs/generated-section";

const document = "# Title\n<!-- functions:start -->\nold\n<!-- functions:end -->\nThe end.\n";

test("what stands between the markers is replaced, and nothing else", () => {
  expect(replaceGeneratedSection(document, "functions", "new")).toBe(
    "# Title\n<!-- functions:start -->\nnew\n<!-- functions:end -->\nThe end.\n",
  );
});

test("replacing by the same content changes nothing", () => {
  expect(replaceGeneratedSection(document, "functions", "old")).toBe(document);
});

test.each([
  { name: "no markers", text: "# Title\n" },
  { name: "no end", text: "<!-- functions:start -->\n" },
  { name: "the end first", text: "<!-- functions:end -->\n<!-- functions:start -->\n" },
])("a document with $name is refused", ({ text }) => {
  expect(() => replaceGeneratedSection(text, "functions", "new")).toThrow("<!-- functions:start -->");
});
