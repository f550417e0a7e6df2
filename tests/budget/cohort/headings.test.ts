import { findColumns, normaliseHeading } from "../../../src/budget/cohort/headings";
import { priceColumns } from "../../../src/budget/cohort/prices";
import { schoolColumns } from "../../../src/budget/cohort/schools";
import { enrolmentColumns, participantColumns } from "../../../src/budget/cohort/staff";
import { budgetOf } from "../support/tables";

test.each([
  ["Programme", "programme"],
  ["  NPQ / Course ", "npq course"],
  ["On DfE's list?", "on dfe s list"],
  ["PROGRAMME:", "programme"],
  ["Start_term", "start term"],
  [2024, "2024"],
  [null, ""],
])("%p is compared as %p", (heading, compared) => {
  expect(normaliseHeading(heading)).toBe(compared);
});

const staff = (headings: readonly string[], row: readonly string[]) =>
  budgetOf({
    staff: [headings, row],
    schools: [
      ["School", "Setting"],
      ["Alder School", "State school"],
    ],
  }).lines[0]!;

test.each([
  ["Programme"],
  ["programme"],
  ["NPQ"],
  ["Course"],
  ["Qualification"],
  ["NPQ course"],
  ["NPQ programme"],
  ["npq / course"],
  ["Which course?"],
  ["Which NPQ?"],
])("a staff list may head the programme %p", (heading) => {
  expect(staff([heading, "Intake"], ["NPQH", "Autumn 2026"]).entry.programme).toBe("NPQH");
});

test.each([
  ["Person"],
  ["Name"],
  ["Staff member"],
  ["Name of staff member"],
  ["Colleague"],
  ["STAFF MEMBER"],
  ["Participant"],
  ["Full name"],
  ["Payroll reference"],
  ["Employee"],
])("a staff list may head the person %p", (heading) => {
  expect(staff([heading, "Programme", "Intake"], ["P-1", "NPQH", "Autumn 2026"]).person).toBe("P-1");
});

test.each([["Intake"], ["Start"], ["Cohort"], ["Start term"], ["Term"], ["Start date"]])(
  "a staff list may head the intake %p",
  (heading) => {
    expect(staff(["Programme", heading], ["NPQH", "Autumn 2026"]).entry.intake).toEqual({
      season: "autumn",
      year: 2026,
    });
  },
);

test.each([["Role"], ["Job title"], ["Post"], ["Position"], ["Job"]])(
  "a staff list may head the role %p",
  (heading) => {
    expect(staff(["Programme", "Intake", heading], ["NPQH", "Autumn 2026", "Deputy head"]).role).toBe("Deputy head");
  },
);

test.each([["Place"], ["Status"], ["Place status"], ["Funded place"]])(
  "a staff list may head the place %p",
  (heading) => {
    expect(staff(["Programme", "Intake", heading], ["NPQH", "Autumn 2026", "Refused"]).entry.place).toBe("Refused");
  },
);

test.each([["Quote"], ["Quoted fee"], ["Quoted price"], ["Price"], ["Quote (ex VAT)"], ["Fee quoted"]])(
  "a staff list may head the quote %p",
  (heading) => {
    expect(staff(["Programme", "Intake", heading], ["NPQH", "Autumn 2026", "£1,899.50"]).entry.quote).toBe(1_899_50);
  },
);

test.each([
  ["School", "Setting"],
  ["Name", "Setting type"],
  ["School name", "Establishment type"],
  ["Name of school", "Type of establishment"],
  ["Name of setting", "Setting"],
  ["EstablishmentName", "TypeOfEstablishment (code)"],
  ["Academy", "Type"],
  ["Establishment name", "Workplace"],
])("a list of schools may have the headings %p and %p", (name, setting) => {
  const schools = [
    [name, setting],
    ["Alder School", "16 to 19"],
  ];
  const { school } = budgetOf({
    staff: [
      ["Programme", "Intake"],
      ["NPQH", "Autumn 2026"],
    ],
    schools,
  }).lines[0]!;
  expect([school.name, school.setting]).toEqual(["Alder School", "16 to 19"]);
});

test.each([
  ["PhaseOfEducation (name)", "phase", "Primary", "Primary"],
  ["NumberOfPupils", "pupils", "140", 140],
  ["Number on roll", "pupils", "140", 140],
  ["PP50", "listed", "TRUE", "listed"],
  ["On DfE's list?", "listed", "no", "not listed"],
  ["SSAT", "ssatMember", "yes", true],
  ["VAT", "vatRecoverable", "no", false],
  ["Supply day rate", "coverDayRate", "210", 210_00],
  ["Financial year", "yearBasis", "Academy", "academy"],
] as const)("a list of schools may have the heading %p", (heading, key, cell, value) => {
  const schools = [
    ["School", "Setting", heading],
    ["Alder School", "State school", cell],
  ];
  const { school } = budgetOf({
    staff: [
      ["Programme", "Intake"],
      ["NPQH", "Autumn 2026"],
    ],
    schools,
  }).lines[0]!;
  expect(school[key]).toBe(value);
});

test("our own heading wins over another word for it, wherever it stands", () => {
  const line = staff(
    ["Price", "Name", "Programme", "Intake", "Quote", "Person"],
    ["700", "Other", "NPQH", "Autumn 2026", "800", "P-1"],
  );
  expect([line.person, line.entry.quote]).toEqual(["P-1", 800_00]);
});

test("a heading as we know it wins over the same with more words around it", () => {
  const line = staff(
    ["Name of person", "Which programme?", "Which NPQ?", "Name of staff member", "NPQ", "Person", "Intake"],
    ["Mx Patel", "", "", "Mx Patel", "NPQH", "P-1", "Autumn 2026"],
  );
  expect([line.person, line.entry.programme]).toEqual(["P-1", "NPQH"]);
});

test("a column answers for one thing only", () => {
  const { positions } = findColumns("staff", ["Price", "Price"], 1, {
    quote: enrolmentColumns.quote,
    other: enrolmentColumns.quote,
  });
  expect(positions).toEqual({ quote: 0, other: 1 });
});

test.each([
  ["staff", { ...participantColumns, ...enrolmentColumns }],
  ["schools", schoolColumns],
  ["prices", priceColumns],
])("every other word for a heading of %s is written as headings are compared, and stands once", (_, columns) => {
  const words = Object.values(columns).flatMap(({ heading, aliases }) => [normaliseHeading(heading), ...aliases]);
  expect(words.map(normaliseHeading)).toEqual(words);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
