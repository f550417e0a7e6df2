import { withLongLists } from "../../src/budget/plan/long-lists";
import type {
  CellPlan,
  CellValue,
  ColumnPlan,
  PrintPlan,
  SheetPlan,
  TablePlan,
  WorkbookPlan,
} from "../../src/budget/plan/sheet-plan";

/** A small trust's budget, written by hand: every feature of a plan once, and a page that looks like a real one. */

const print = (header: string, repeat?: number): PrintPlan => ({
  paper: "A4",
  orientation: "landscape",
  pagesWide: 1,
  ...(repeat === undefined ? {} : { repeatRows: { from: repeat, to: repeat } }),
  header,
});

const programmes = ["NPQLTD", "NPQLT", "NPQLBC", "NPQSENCO", "NPQSL", "NPQH"];

/** Together longer than the 255 characters that a drop-down holds by itself. */
export const longWords: readonly string[] = Array.from(
  { length: 14 },
  (_, index) => `Circumstance ${index + 1} of a person on the course`,
);

const cohortColumns: readonly ColumnPlan[] = [
  { heading: "Person", width: 14, format: "text", style: "input", prompt: "A name or a payroll reference." },
  { heading: "Role", width: 16, format: "text", style: "input" },
  {
    heading: "School",
    width: 20,
    format: "text",
    style: "input",
    dropDown: { kind: "table-column", table: "Schools", column: "School" },
  },
  {
    heading: "Programme",
    width: 12,
    format: "text",
    style: "input",
    dropDown: { kind: "words", words: programmes, acceptsOthers: true },
    prompt: "A code, or the programme's full name.",
  },
  { heading: "Starts", width: 12, format: "date", style: "input" },
  {
    heading: "Circumstances",
    width: 16,
    format: "text",
    style: "input",
    wrap: true,
    dropDown: { kind: "words", words: longWords, acceptsOthers: true },
  },
  {
    heading: "Place",
    width: 11,
    format: "text",
    style: "input",
    dropDown: { kind: "words", words: ["Requested", "Confirmed", "Refused"] },
  },
  { heading: "Fee (£)", width: 12, format: "pounds", style: "calculated" },
  { heading: "VAT", width: 10, format: "pounds", style: "calculated" },
  { heading: "Scholarship", width: 12, format: "pounds", style: "calculated" },
  { heading: "Targeted support", width: 11, format: "pounds", style: "calculated" },
  {
    heading: "Net cost",
    width: 12,
    format: "pounds",
    style: "calculated",
    formula: "[@Fee (£)]+[@VAT]-[@Scholarship]-[@[Targeted support]]",
  },
  {
    heading: "Who pays",
    width: 21,
    format: "text",
    style: "calculated",
    formula: 'IFNA(IF([@[Net cost]]>0,INDEX(Schools[School],MATCH([@School],Schools[School],0)),"DfE"),"Not known")',
  },
  { heading: "Funding", width: 18, format: "text", style: "calculated" },
  { heading: "Why", width: 38, format: "text", style: "calculated", wrap: true },
];

const listed = "The school is on DfE's list for this intake, so a scholarship pays the whole fee.";
const notListed = "The school is not on DfE's list for this intake, and this programme is not funded for every school.";

type Person = readonly [
  string,
  string,
  string,
  string,
  number,
  string | null,
  string | null,
  number,
  number,
  number,
  number,
  number,
  string,
  string,
  string,
];

const people: readonly Person[] = [
  [
    "P. Adeyemi",
    "Head of Year 8",
    "Alder Grove Academy",
    "NPQLBC",
    45931,
    null,
    "Confirmed",
    947,
    0,
    947,
    200,
    -200,
    "DfE",
    "Funded",
    listed,
  ],
  [
    "S. O'Connor",
    "Lead practitioner",
    "Alder Grove Academy",
    "NPQLTD",
    45931,
    null,
    "Requested",
    899,
    0,
    899,
    200,
    -200,
    "DfE",
    "Funded",
    listed,
  ],
  [
    "004417",
    "SENCO",
    "St Bede's & St Joseph's",
    "NPQSENCO",
    45931,
    null,
    "Confirmed",
    1000,
    0,
    1000,
    0,
    0,
    "DfE",
    "Funded",
    "NPQ for SENCOs is funded for every state-funded school.",
  ],
  [
    "M. Haddad",
    "Deputy head",
    "Harbour Primary",
    "NPQH",
    46082,
    "head 4 months, taking NPQH",
    "Refused",
    2033.33,
    406.67,
    0,
    0,
    2440,
    "Harbour Primary",
    "Not funded",
    notListed,
  ],
  [
    "J. Lindqvist",
    "Second in English",
    "Harbour Primary",
    "NPQLT",
    46082,
    null,
    null,
    947,
    189.4,
    0,
    0,
    1136.4,
    "Harbour Primary",
    "Confirm with DfE",
    notListed,
  ],
  [
    "T. Nkemelu",
    "Head of maths",
    "Alder Grove Academy",
    "NPQSL",
    46082,
    "previously funded",
    "Requested",
    1056.5,
    0.25,
    0,
    0,
    1056.75,
    "Alder Grove Academy",
    "Not funded",
    "This person had a scholarship for the same programme before.",
  ],
];

const cohort: TablePlan = {
  name: "Cohort",
  headerRow: 11,
  firstColumn: 1,
  columns: cohortColumns,
  rows: people,
  links: ["'Schools'!A4", null, null, null, null, null],
};

const cohortCells: readonly CellPlan[] = [
  { row: 1, column: 1, value: "Cohort budget 2025 to 2026", style: "title" },
  {
    row: 2,
    column: 1,
    style: "subtitle",
    value: "Three Rivers Learning Trust · prepared for the trustees' finance committee",
  },
  { row: 4, column: 1, value: "People", style: "label" },
  { row: 4, column: 3, value: 6, formula: "ROWS(Cohort[Person])", format: "count", style: "figure" },
  { row: 5, column: 1, value: "Fees", style: "label" },
  { row: 5, column: 3, value: 6882.83, formula: "SUM(Cohort[Fee (£)])", format: "pounds", style: "figure" },
  { row: 6, column: 1, value: "Scholarships", style: "label" },
  { row: 6, column: 3, value: 2846, formula: "SUM(Cohort[Scholarship])", format: "pounds", style: "figure" },
  { row: 7, column: 1, value: "Net cost to the trust", style: "label" },
  { row: 7, column: 3, value: 4233.15, formula: "SUM(Cohort[Net cost])", format: "pounds", style: "key-figure" },
  { row: 4, column: 5, value: "Cover day rate", style: "label" },
  { row: 4, column: 6, value: 210, format: "whole-pounds", style: "input" },
  { row: 5, column: 5, value: "At risk", style: "label" },
  { row: 5, column: 6, value: -200, format: "pounds", style: "calculated" },
  { row: 6, column: 5, value: "See what needs attention", style: "link", link: "'Odd text'!A1" },
  { row: 9, column: 1, value: "Boxed cells are for you to fill in; the others are worked out.", style: "note" },
];

const cohortSheet: SheetPlan = {
  name: "Cohort budget",
  widths: new Map(),
  cells: cohortCells,
  tables: [cohort],
  highlights: [
    { table: "Cohort", column: "Funding", equals: "Funded", tone: "good" },
    { table: "Cohort", column: "Funding", equals: "Confirm with DfE", tone: "attention" },
    { table: "Cohort", column: "Funding", equals: "Not funded", tone: "problem" },
  ],
  charts: [],
  frozenRows: 11,
  print: print("Three Rivers Learning Trust & partners: cohort budget", 11),
};

const schools: TablePlan = {
  name: "Schools",
  headerRow: 3,
  firstColumn: 1,
  columns: [
    { heading: "School", width: 28, format: "text", style: "input" },
    { heading: "URN", width: 10, format: "general", style: "input" },
    { heading: "Pupils", width: 10, format: "count", style: "input" },
    { heading: "SSAT member", width: 12, format: "general", style: "input" },
  ],
  rows: [
    ["Alder Grove Academy", 136105, 1204, true],
    ["St Bede's & St Joseph's", 138690, 873, false],
    ["Harbour Primary", 142217, 212, null],
  ],
};

const schoolsSheet: SheetPlan = {
  name: "Schools",
  widths: new Map(),
  cells: [{ row: 1, column: 1, value: "Schools", style: "title" }],
  tables: [schools],
  highlights: [],
  charts: [],
  frozenRows: 3,
  print: print("2025 to 2026: schools", 3),
};

const programmeTotals: readonly (readonly [string, number, number])[] = [
  ["NPQLBC", 0, 947],
  ["NPQLTD", 0, 899],
  ["NPQSENCO", 0, 1000],
  ["NPQH", 2440, 0],
  ["NPQLT", 1136.4, 0],
  ["NPQSL", 1056.75, 0],
];

const chartPlace = (row: number) => ({ from: { row, column: 5 }, to: { row: row + 11, column: 12 } });

const summarySheet: SheetPlan = {
  name: "Summary",
  widths: new Map([
    [1, 18],
    [2, 14],
    [3, 14],
    [4, 3],
  ]),
  cells: [
    { row: 1, column: 1, value: "Summary", style: "title" },
    { row: 3, column: 1, value: "By programme", style: "section" },
    { row: 4, column: 1, value: "Programme", style: "heading" },
    { row: 4, column: 2, value: "To pay", format: "pounds", style: "heading" },
    { row: 4, column: 3, value: "Scholarships", format: "pounds", style: "heading" },
    ...programmeTotals.flatMap(([programme, toPay, scholarships], index): CellPlan[] => [
      { row: 5 + index, column: 1, value: programme, style: "label" },
      { row: 5 + index, column: 2, value: toPay, format: "pounds", style: "figure" },
      { row: 5 + index, column: 3, value: scholarships, format: "pounds", style: "figure" },
    ]),
    { row: 11, column: 1, value: "Total", style: "label" },
    { row: 11, column: 2, value: 4633.15, formula: "SUM(B5:B10)", format: "pounds", style: "key-figure" },
    { row: 11, column: 3, value: 2846, formula: "SUM(C5:C10)", format: "pounds", style: "key-figure" },
    {
      row: 13,
      column: 1,
      wrap: true,
      style: "note",
      value: "Scholarships never pass through the school's books.",
    },
  ],
  tables: [],
  highlights: [],
  charts: [
    {
      kind: "bar",
      title: "To pay, by programme",
      categories: "'Summary'!$A$5:$A$10",
      series: [{ name: "To pay", values: "'Summary'!$B$5:$B$10" }],
      valueFormat: "whole-pounds",
      ...chartPlace(3),
      alternativeText: "Bars of what is to pay: NPQH £2,440, NPQLT £1,136, NPQSL £1,057, nothing for the others.",
    },
    {
      kind: "column",
      title: "Who pays, by programme",
      categories: "'Summary'!$A$5:$A$10",
      series: [
        { name: "To pay", values: "'Summary'!$B$5:$B$10" },
        { name: "Scholarships", values: "'Summary'!$C$5:$C$10" },
      ],
      valueFormat: "whole-pounds",
      ...chartPlace(16),
      alternativeText: "For each programme either the school pays or a scholarship does.",
    },
  ],
  frozenRows: 0,
  print: print("Summary"),
};

/** Texts that files and spreadsheets are known to spoil. */
export const oddTexts: readonly string[] = [
  "=1+1",
  "+44 20 7946 0000",
  "-x",
  "@y",
  '=HYPERLINK("http://example.org")',
  "#N/A",
  "#REF!",
  "#hashtag",
  "  two spaces each side  ",
  "line one\nline two",
  "tab\there",
  "\u0001bell\u0007",
  "_x0041_",
  "é 漢字 👩🏽‍🏫",
  "<b>&amp;</b> \"quoted\" 'single'",
  "007",
  "1e5",
  "TRUE",
  "2025-10-01",
  "x".repeat(32767),
];

const oddSheet: SheetPlan = {
  name: "Odd text",
  widths: new Map([[1, 40]]),
  cells: oddTexts.map((text, index): CellPlan => ({ row: index + 1, column: 1, value: text })),
  tables: [
    {
      name: "Odd",
      headerRow: 1,
      firstColumn: 3,
      columns: [
        { heading: "A [b] #c 'd", width: 14, format: "count", style: "input" },
        {
          heading: "Twice",
          width: 10,
          format: "count",
          style: "calculated",
          formula: "[@[A '[b'] '#c ''d]]*2",
        },
        { heading: 'R&D <"x">', width: 20, format: "text", style: "input" },
      ],
      rows: oddTexts.slice(0, 5).map((text, index): CellValue[] => [index, index * 2, text]),
    },
    {
      name: "Empty",
      headerRow: 1,
      firstColumn: 7,
      columns: [
        { heading: "Quote", width: 12, format: "pounds", style: "input" },
        { heading: "With VAT", width: 12, format: "pounds", style: "calculated", formula: "[@Quote]*1.2" },
      ],
      rows: [],
    },
  ],
  highlights: [],
  charts: [],
  frozenRows: 0,
  print: { paper: "A4", orientation: "portrait", pagesWide: 1, header: "" },
};

export const samplePlan: WorkbookPlan = withLongLists({
  title: "Cohort budget & checks",
  sheets: [cohortSheet, schoolsSheet, summarySheet, oddSheet],
  names: [{ name: "Net_cost", comment: "What the trust has to find <in all>.", refersTo: "'Cohort budget'!$C$7" }],
});
