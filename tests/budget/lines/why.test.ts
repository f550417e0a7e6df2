import { lineOf } from "../support/tables";

const person = { Programme: "NPQH", Intake: "Autumn 2024" };
const funded = "NPQH is funded for all publicly funded settings in Autumn 2024.";

test.each([
  ["Requested", funded],
  ["Confirmed", funded],
  ["Refused", `The funded place was refused. ${funded}`],
])("a place that is %s says why", (place, why) => {
  expect(lineOf({ ...person, Place: place }).figures.why).toBe(why);
});

test("a place that could not be funded says only that", () => {
  const { figures } = lineOf({ ...person, Circumstances: "previously funded", Place: "Refused" });
  expect(figures.why).toBe("NPQH was funded for this person before.");
});

test("an intake whose terms are not published says so", () => {
  const { figures } = lineOf({ ...person, Intake: "Autumn 2027" });
  expect(figures.why).toBe("The terms of this intake are not published.");
});

test.each([
  ["", ""],
  ["Refused", ""],
  ["", "Autumn 2026"],
])("a Lead Practitioner is no NPQ: place %p, intake %p", (place, intake) => {
  const { figures } = lineOf({ Programme: "LP", Intake: intake, Place: place });
  expect([figures.funding, figures.reason]).toEqual(["Not funded", "programme_is_not_an_npq"]);
  expect(figures.why).toBe("LP is not an NPQ: no scholarship.");
});

test("the message for a fee that is not published names programme and intake and says what to do", () => {
  expect(lineOf({ ...person, Programme: "NPQEL", Intake: "Autumn 2026" }).figures.feeFound).toEqual({
    kind: "not published",
    message: "No fee for NPQEL in Autumn 2026 is published. Ask the provider and enter the quote.",
  });
});

test("a confirmed place is funded, whatever was still to be asked", () => {
  const { figures } = lineOf(
    { ...person, Programme: "NPQLT", Intake: "Autumn 2024", Place: "Confirmed" },
    { Listed: "" },
  );
  expect(figures.funding).toBe("Funded");
  expect(figures.why).toMatch(/^The funded place is confirmed\. Depends on DfE's disadvantage list/);
});
