import { readCsv } from "../../src/csv/read-csv";

test.each([
  { name: "commas", text: "a,b\r\n1,2\r\n", cells: [["a", "b"], ["1", "2"], [""]] },
  { name: "semicolons with commas inside", text: "a;b\nx, y;2\n", cells: [["a", "b"], ["x, y", "2"], [""]] },
  {
    name: "tabs",
    text: "a\tb\n1;2\t3",
    cells: [
      ["a", "b"],
      ["1;2", "3"],
    ],
  },
  { name: "one column", text: "a\n1\n2", cells: [["a"], ["1"], ["2"]] },
  { name: "blank rows kept", text: "\n\na;b\n\n1;2", cells: [[""], [""], ["a", "b"], [""], ["1", "2"]] },
  {
    name: "line breaks in quotation marks",
    text: 'a,b\r\n"1\r\n2",3\r\n4,5',
    cells: [
      ["a", "b"],
      ["1\n2", "3"],
      ["4", "5"],
    ],
  },
  {
    name: "several kinds of line end",
    text: "a,b\r\n1,2\n3,4\r5,6",
    cells: [
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ],
  },
  {
    name: "quotation marks within",
    text: 'a,b\n"say ""hi""",5" nails',
    cells: [
      ["a", "b"],
      ['say "hi"', '5" nails'],
    ],
  },
  { name: "an instruction for Excel", text: "sep=;\r\na,b;c\r\n", cells: [["a,b", "c"], [""]] },
  {
    name: "text as it is",
    text: "a,b,c\n007,TRUE, 1.50 ",
    cells: [
      ["a", "b", "c"],
      ["007", "TRUE", " 1.50 "],
    ],
  },
  {
    name: "rows with fewer cells, or more blank ones",
    text: "a,b\n1\n1,2,,",
    cells: [["a", "b"], ["1"], ["1", "2", "", ""]],
  },
])("reads $name", ({ text, cells }) => {
  expect(readCsv(text)).toEqual({ cells, problems: [] });
});

test.each([
  {
    name: "a quotation mark that is not closed",
    text: 'a,b\n1,2\n"3,4\n5,6\n',
    row: 3,
    spoils: "rest",
    says: "Quotation marks do not pair up",
  },
  {
    name: "text after a closing one",
    text: 'a,b\n\n"1"x,2\n5,6\n',
    row: 3,
    spoils: "rest",
    says: "Quotation marks do not pair up",
  },
  {
    name: "a comma in an amount",
    text: "a,b\n1,2\nx,1,250\n",
    row: 3,
    spoils: "row",
    says: "The row has 3 cells, more than the 2 headings.",
  },
])("tells the row of $name", ({ text, row, spoils, says }) => {
  expect(readCsv(text).problems).toEqual([{ row, spoils, message: expect.stringContaining(says) }]);
});
