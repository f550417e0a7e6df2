import { answer, optional } from "../../src/functions/answer";
import { InputError, NotPublishedError } from "../../src/rules/errors";
import { cell, invocation, standInForExcel } from "../support/custom-functions";

beforeAll(standInForExcel);

function failing(error: Error): () => unknown {
  return () =>
    answer(() => {
      throw error;
    });
}

test("a mistake is #VALUE!, a figure that is not published #N/A, each with its sentence", () => {
  expect(cell(failing(new InputError("Not this.")))).toEqual({ code: "#VALUE!", message: "Not this." });
  expect(cell(failing(new NotPublishedError("Not yet.")))).toEqual({ code: "#N/A", message: "Not yet." });
});

test("anything else is a bug and surfaces as it is", () => {
  const bug = new TypeError("undefined is not a function");
  expect(failing(bug)).toThrow(bug);
});

test.each([undefined, null, invocation])("%p stands for an argument left out", (value) => {
  expect(optional(value)).toBeUndefined();
});

test.each([0, "", false, "Autumn 2024", 45_566])("%p is handed on", (value) => {
  expect(optional(value)).toBe(value);
});
