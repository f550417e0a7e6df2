import { html } from "../../../src/functions/reference/html";

test.each([
  { value: '=NPQCOST("NPQLTD")', escaped: "=NPQCOST(&quot;NPQLTD&quot;)" },
  { value: "<b>", escaped: "&lt;b&gt;" },
  { value: "R&D", escaped: "R&amp;D" },
  { value: "a school's", escaped: "a school&#39;s" },
  { value: 899, escaped: "899" },
])("$value becomes $escaped", ({ value, escaped }) => {
  expect(html`<p>${value}</p>`.text).toBe(`<p>${escaped}</p>`);
});

test("a template within a template is not escaped again", () => {
  const items = ["a", "<"].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>`.text).toBe("<ul><li>a</li><li>&lt;</li></ul>");
});
