import { InputError } from "../../../src/rules/errors";
import { parseProgramme } from "../../../src/rules/words/programme";
import { readCases } from "../../support/cases";
import { programmes } from "../funding-universe";

const cases = readCases("scenarios/words/programmes.csv", ["written", "programme"]);

test.each(cases.filter(({ programme }) => programme !== "none"))(
  '$at: "$written" is $programme',
  ({ written, programme }) => {
    expect(parseProgramme(written)).toBe(programme);
  },
);

test("every programme has its code and its name among the cases", () => {
  for (const code of programmes)
    expect(cases.filter(({ programme }) => programme === code).length).toBeGreaterThanOrEqual(2);
});

test.each(cases.filter(({ programme }) => programme === "none"))(
  '$at: "$written" is none, and the codes are listed',
  ({ written }) => {
    expect(() => parseProgramme(written)).toThrow(InputError);
    expect(() => parseProgramme(written)).toThrow(`"${written}" is not a programme. Accepted: `);
    for (const code of programmes) expect(() => parseProgramme(written)).toThrow(code);
  },
);

test.each([null, undefined, "", "  ", 0])("%j is no programme: it is missing", (value) => {
  expect(() => parseProgramme(value)).toThrow("The programme is missing. Accepted: NPQLT, ");
});

test.each([
  [7, "7"],
  [true, "TRUE"],
])("%j is quoted as its cell shows it", (value, shown) => {
  expect(() => parseProgramme(value)).toThrow(`${shown} is not a programme.`);
});

test("NPQ alone stands for no one programme", () => {
  expect(() => parseProgramme("NPQ")).toThrow(InputError);
  expect(() => parseProgramme("NPQ")).toThrow('"NPQ" stands for no one programme: name it');
});
