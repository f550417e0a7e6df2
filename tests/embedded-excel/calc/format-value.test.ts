import { formatValue } from "../../../src/embedded-excel/calc/format-value";

const sterling = "[$£-809]#,##0.00_-;[Red]-[$£-809]#,##0.00_-";

test.each([
  { value: 1234.5, code: sterling, text: "£1,234.50 " },
  { value: -1234.5, code: sterling, text: "-£1,234.50 " },
  { value: 0, code: sterling, text: "£0.00 " },
  { value: 1.005, code: "0.00", text: "1.01" },
  { value: -1.005, code: "0.00", text: "-1.01" },
  { value: 2.5, code: "0", text: "3" },
  { value: 1000, code: "#,##0_-", text: "1,000 " },
  { value: 0.285, code: "0%", text: "29%" },
  { value: 0.1 + 0.2, code: "General", text: "0.3" },
  { value: 899, code: "General", text: "899" },
  { value: 45_597, code: "d mmm yyyy", text: "1 Nov 2024" },
  { value: 60, code: "d mmm yyyy", text: "29 Feb 1900" },
  { value: -1, code: "d mmm yyyy", text: "########" },
  { value: "NPQH", code: "0.00", text: "NPQH" },
  { value: "NPQH", code: "@", text: "NPQH" },
  { value: true, code: "General", text: "TRUE" },
  { value: null, code: "0.00", text: "" },
  { value: { code: "#N/A" } as const, code: "0.00", text: "#N/A" },
])("$value in $code is shown as $text", ({ value, code, text }) => {
  expect(formatValue(value, code)).toBe(text);
});

test("a format that cannot be read shows nothing", () => {
  expect(formatValue(1, '"abc')).toBeNull();
});
