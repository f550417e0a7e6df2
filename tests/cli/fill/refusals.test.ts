import { csv } from "./run-command";
import { example, fill, named } from "./run-fill";

describe("what cannot be done", () => {
  const old = Buffer.from("an older workbook");

  test.each([
    { args: [], says: "--staff and --schools are missing." },
    { args: ["--staff", "staff.csv"], says: "--schools is missing." },
    {
      args: [...named, "--staf", "x"],
      says: "There is no option --staf. Accepted: --staff, --schools, --prices, --out, --json, --help.",
    },
    { args: ["staff.csv", "schools.csv"], says: '"staff.csv" belongs to no option.' },
    {
      args: ["--staff", "--schools", "schools.csv"],
      says: "--staff needs a file after it, such as --staff staff.csv.",
    },
    { args: [...named, "--out", "budget.xls"], says: "--out budget.xls does not end in .xlsx." },
    { args: [...named, "--out", "none/budget.xlsx"], says: "--out none/budget.xlsx: there is no folder " },
    {
      args: ["--staff", "stuff.csv", "--schools", "schools.csv"],
      says: "--staff stuff.csv cannot be read: there is no such file.",
    },
    { args: ["--staff", "staff.csv", "--schools", "."], says: "--schools . cannot be read: it is a folder." },
    { args: ["--staff", "empty.csv", "--schools", "schools.csv"], says: "--staff empty.csv is empty." },
    {
      args: ["--staff", "staff.xlsx", "--schools", "schools.csv"],
      says: "--staff staff.xlsx is a workbook. Accepted: a CSV file;",
    },
  ])("$args: $says", ({ args, says }) => {
    const files = { ...example, "empty.csv": " \r\n", "staff.xlsx": Buffer.from("PK\u0003\u0004"), "budget.xlsx": old };
    const { stdout, stderr, status, left, workbook } = fill(files, args);
    expect(stderr.startsWith(says)).toBe(true);
    expect({ stdout, status, left }).toEqual({ stdout: "", status: 2, left: Object.keys(files).sort() });
    expect(workbook).toEqual(old);
  });

  test("every bad row of the three files is told at once, and the workbook that was there stays", () => {
    const files = {
      "staff.csv": csv([
        ["Name", "Course", "Intake", "School", "Quote"],
        ["Ada", "NPQXX", "Autumn 2024", "Hill Primary", ""],
        ["", "", "", "", ""],
        ["Bob", "NPQH", "Summer 2024", "Hil", "12x"],
        ["Cy", "NPQH", "", "Vale High", ""],
        ["Di", "NPQXX", "Autumn 2024", "Hill Primary", ""],
      ]),
      "schools.csv": csv([
        ["School", "Setting", "Listed"],
        ["Hill Primary", "State school", "maybe"],
        ["Vale High", "State schol", ""],
      ]),
      "prices.csv": csv([
        ["Programme", "Price"],
        ["NPQH", "free"],
      ]),
      "budget.xlsx": old,
    };
    const { stdout, stderr, status, left, workbook } = fill(files, [
      ...named,
      "--prices",
      "prices.csv",
      "--out",
      "budget.xlsx",
    ]);
    expect({ stdout, status, left }).toEqual({ stdout: "", status: 2, left: Object.keys(files).sort() });
    expect(workbook).toEqual(old);
    const flat = stderr.replace(/\n {6}/g, " ");
    expect(flat).toMatch(/^9 problems in 3 files\. No workbook was written\.\n\nstaff\.csv\n/);
    expect(flat).toContain('\n  rows 2 and 6, Course (Programme): "NPQXX" is not a programme. Accepted: NPQLT, ');
    expect(flat).toContain('\n  row 4, Intake: "Summer 2024" is not an intake. Accepted: ');
    expect(flat).toContain('\n  row 4, Quote: "12x" is not an amount for the quote. Accepted: ');
    expect(flat).toContain('\n  row 4, School: "Hil" is not among the schools. Enter a school first: none ');
    expect(flat).toContain("\n  row 5, Intake: NPQH needs an intake. Accepted: ");
    expect(flat).toContain(
      '\n\nschools.csv\n  row 2, Listed: "maybe" is not accepted for listed. Accepted: TRUE, FALSE, RISE, ',
    );
    expect(flat).toContain('\n  row 3, Setting: "State schol" is not a setting. Accepted: State school, ');
    expect(flat).toContain('\n\nprices.csv\n  row 2, Price: "free" is not an amount for the price. Accepted: ');
  });

  test("with --json nothing stands on standard output", () => {
    const { stdout, stderr, status } = fill({ ...example, "staff.csv": "Course,Intake\nNPQXX,Autumn 2024\n" }, [
      ...named,
      "--json",
    ]);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toContain('row 2, Course (Programme): "NPQXX" is not a programme.');
  });

  test("a missing column is told with the headings that were found", () => {
    const { stderr, status } = fill({ ...example, "staff.csv": "Name,Intake\nAda,Autumn 2024\n" }, named);
    expect(status).toBe(2);
    const flat = stderr.replace(/\s+/g, " ");
    expect(flat).toContain(
      "row 1, Programme: There is no column for Programme. Accepted headings: Programme, npq, course,",
    );
    expect(flat).toContain("Found: Name, Intake.");
  });
});
