import { editableNumber, withBritishDate } from "../../../src/workbench/grid/typed-text";

test.each([
  ["05/09/2024", "5 Sep 2024"],
  ["25/12/24", "25 Dec 2024"],
  ["1.9.2026", "1 Sep 2026"],
  ["29-02-2024", "29 Feb 2024"],
  ["29-02-2023", "29-02-2023"],
  ["31/04/2024", "31/04/2024"],
  ["05/13/2024", "05/13/2024"],
  ["0/1/2024", "0/1/2024"],
  ["05/09-2024", "05/09-2024"],
  ["2024-09-05", "2024-09-05"],
  ["Autumn 2024", "Autumn 2024"],
  ["=1/2/2024", "=1/2/2024"],
])("%s is typed as %s", (text, expected) => {
  expect(withBritishDate(text)).toBe(expected);
});

test.each([
  [1234.5, "£#,##0.00", "1234.5"],
  [0.125, "0%", "12.5%"],
  [45540, "dd/mm/yyyy", "5 Sep 2024"],
  [45540.5, "dd/mm/yyyy hh:mm", "5 Sep 2024 12:00"],
])("%d in %s is edited as %s", (value, format, expected) => {
  expect(editableNumber(value, format)).toBe(expected);
});
