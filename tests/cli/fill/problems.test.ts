import type { Problem } from "../../../src/budget/cohort/column";
import { readCsv } from "../../../src/csv/read-csv";
import { allProblems } from "../../../src/cli/fill/all-problems";
import { problemReport } from "../../../src/cli/fill/problem-report";

const names = { staff: "lists/staff.csv", schools: "schools.csv", prices: null };
const staffProblem = (row: number, column: string, value: string): Problem => ({
  table: "staff",
  row,
  column,
  value,
  message: `"${value}" is wrong.`,
});
const schoolProblem = (row: number): Problem => ({
  table: "schools",
  row,
  column: "Setting",
  value: "x",
  message: '"x" is wrong.',
});

const schools = "School,URN,Setting\nHill,100001,x\nVale,100002,State school\n";

describe("problems that come from others are left out", () => {
  test.each([
    {
      name: "a person at a school whose row is bad",
      schools,
      problems: [schoolProblem(2), staffProblem(2, "School", " hill ")],
      left: [schoolProblem(2)],
    },
    {
      name: "the same by URN",
      schools,
      problems: [schoolProblem(2), staffProblem(2, "School", "100001")],
      left: [schoolProblem(2)],
    },
    {
      name: "but not a person at a school that nobody listed",
      schools,
      problems: [schoolProblem(2), staffProblem(2, "School", "Hil")],
      left: [schoolProblem(2), staffProblem(2, "School", "Hil")],
    },
    {
      name: "nor a person without a school where another school can be read",
      schools,
      problems: [schoolProblem(2), staffProblem(2, "School", "")],
      left: [schoolProblem(2), staffProblem(2, "School", "")],
    },
    {
      name: "everybody's school where a heading is missing",
      schools,
      problems: [schoolProblem(1), staffProblem(2, "School", "Vale")],
      left: [schoolProblem(1)],
    },
  ])("$name", ({ schools: text, problems, left }) => {
    const files = new Map([
      ["staff", readCsv("Person,School\n")],
      ["schools", readCsv(text)],
    ] as const);
    expect(allProblems(files, problems)).toEqual(left);
  });

  test("cells of a row that is not written properly, and all below broken quotation marks", () => {
    const files = new Map([
      ["staff", readCsv("School,Quote\nHill,1,250\nHill,x\n")],
      ["schools", readCsv('School,Setting\nHill,x\nVale,"State\n')],
    ] as const);
    const problems = [
      staffProblem(2, "Quote", "1"),
      staffProblem(3, "Quote", "x"),
      staffProblem(3, "School", "Y"),
      schoolProblem(2),
      schoolProblem(3),
    ];
    const told = allProblems(files, problems).map(({ table, row, column }) => ({ table, row, column }));
    expect(told).toEqual([
      { table: "staff", row: 2, column: null },
      { table: "schools", row: 3, column: null },
      { table: "staff", row: 3, column: "Quote" },
      { table: "schools", row: 2, column: "Setting" },
    ]);
  });
});

describe("the report", () => {
  const report = (problems: readonly Problem[]): string => problemReport(problems, names, new Map());

  test("stands by file and row, with equal problems together", () => {
    const problems = [
      schoolProblem(2),
      staffProblem(9, "Quote", "z"),
      staffProblem(3, "Place", "y"),
      ...[5, 2, 3, 4, 8].map((row) => staffProblem(row, "Place", "x")),
    ];
    expect(report(problems).split("\n")).toEqual([
      "8 problems in 2 files. No workbook was written.",
      "",
      "lists/staff.csv",
      '  row 3, Place: "y" is wrong.',
      '  rows 2 to 5 and 8, Place: "x" is wrong.',
      '  row 9, Quote: "z" is wrong.',
      "",
      "schools.csv",
      '  row 2, Setting: "x" is wrong.',
    ]);
  });

  test("of thousands gives the first and says how many follow", () => {
    const lines = report(
      Array.from({ length: 2000 }, (_, index) => staffProblem(index + 2, "Quote", `x${index}`)),
    ).split("\n");
    expect(lines[0]).toBe("2,000 problems in 1 file. No workbook was written.");
    expect(lines.filter((line) => /^ {2}row /.test(line))).toHaveLength(30);
    expect(lines.at(-1)).toMatch(/^1,970 further problems\./);
  });

  test("keeps to the page and to its lines whatever a cell holds", () => {
    const text = report([staffProblem(2, "Quote", `\u001b[2J\r\n${"long ".repeat(30)}${"x".repeat(300)}`)]);
    expect(text).not.toMatch(/[\u001b\r]/);
    expect(text.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });
});
