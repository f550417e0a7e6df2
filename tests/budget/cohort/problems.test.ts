import { cohortOf, problemsOf } from "../support/tables";

test("everything that is wrong in every table is told at once: where, what and what is accepted", () => {
  const tables = cohortOf(
    [
      { Person: "P-1", School: "Alder School", Programme: "NPQH", Intake: "Autumn 2026" },
      { Person: "P-2", School: "Alder", Programme: "NPQQ", Intake: "2024-25", Quote: "ca. 900", Place: "Maybe" },
      {},
      { Person: "P-3", School: "Alder School", Programme: "NPQ", Circumstances: "lead mentor, new head" },
    ],
    [{}, { School: "Birch School", Setting: "Grammar" }],
    [
      { Programme: "NPQSL", Price: 1000 },
      { Programme: "NPQSL", Price: "tbc" },
    ],
  );
  const problems = problemsOf(tables);
  expect(problems.map(({ table, row, column, value }) => [table, row, column, value])).toEqual([
    ["schools", 3, "Setting", "Grammar"],
    ["prices", 3, "Price", "tbc"],
    ["staff", 3, "Programme", "NPQQ"],
    ["staff", 3, "Intake", "2024-25"],
    ["staff", 3, "Quote", "ca. 900"],
    ["staff", 3, "Place", "Maybe"],
    ["staff", 3, "School", "Alder"],
    ["staff", 5, "Programme", "NPQ"],
    ["staff", 5, "Circumstances", "lead mentor, new head"],
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    '"Grammar" is not a setting. Accepted: State school, 16 to 19, Maintained nursery school, School nursery class, ' +
      "Independent special school, Independent school, Hospital school, Young offender institution, Virtual school, " +
      "Local authority, Private nursery, Childminder, ITT provider, Other, Outside England.",
    '"tbc" is not an amount for the price. Accepted: pounds of 0 or more, such as 899 or £1,250.00.',
    expect.stringMatching(/^"NPQQ" is not a programme\. Accepted: .*NPQH.*LP.*\.$/),
    '"2024-25" is an academic year, and an intake is needed here: give the season too, such as Autumn 2024.',
    '"ca. 900" is not an amount for the quote. Accepted: pounds of 0 or more, such as 899 or £1,250.00.',
    '"Maybe" is not a place. Accepted: Requested, Confirmed, Refused.',
    '"Alder" is not among the schools. Accepted: Alder School.',
    '"NPQ" stands for no one programme: name it, such as NPQLTD.',
    expect.stringMatching(/^"new head" is not a circumstance\. Accepted: .*lead mentor.*head N months\.$/),
  ]);
});

test("the same wrong row twice is told twice", () => {
  const wrong = { Programme: "NPQQ", Intake: "Autumn 2026" };
  expect(problemsOf(cohortOf([wrong, wrong])).map(({ row }) => row)).toEqual([2, 3]);
});

test("missing facts are no problems", () => {
  const school = {
    Phase: "",
    Pupils: "",
    Listed: "",
    "SSAT member": "",
    "VAT recoverable": "",
    "Year basis": "",
    "Cover day rate": "",
  };
  expect(problemsOf(cohortOf([{ Programme: "NPQLT", Intake: "Autumn 2027" }], [school]))).toEqual([]);
});
