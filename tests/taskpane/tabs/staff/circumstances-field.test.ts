/** @jest-environment jsdom */
import { h, render } from "preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { CircumstancesField } from "../../../../src/taskpane/tabs/staff/circumstances-field";
import { enrolmentColumns } from "../../../../src/budget/cohort/staff";
import { problemOf } from "../../../../src/taskpane/parts/cell-text";
import type { CellValue } from "../../../../src/taskpane/state/tables";

let latest: CellValue = null;

function Circumstances({ begin }: { readonly begin: string }) {
  const [value, setValue] = useState<CellValue>(begin);
  latest = value;
  return h(CircumstancesField, {
    value,
    problem: problemOf(enrolmentColumns.circumstances, value),
    isOpen: false,
    onChange: setValue,
  });
}

const place = document.body.appendChild(document.createElement("div"));
const details = (): HTMLDetailsElement => place.querySelector("details")!;
const months = (): HTMLInputElement => place.querySelector("input[inputmode=numeric]")!;

function type(text: string): void {
  act(() => {
    months().value = text;
    months().dispatchEvent(new Event("input", { bubbles: true }));
    months().dispatchEvent(new Event("change", { bubbles: true }));
  });
}

beforeEach(() => {
  render(null, place);
});

test("a problem opens it, and putting the last one right leaves it open, with the focus in it", async () => {
  act(() => render(h(Circumstances, { begin: "part time, lead mentor" }), place));
  expect(details().open).toBe(true);
  const takeOut = [...place.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith("Take out"))!;
  takeOut.focus();
  act(() => takeOut.click());
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
  expect(latest).toBe("lead mentor");
  expect(details().open).toBe(true);
  expect(document.activeElement?.tagName).toBe("SUMMARY");
});

test("it is closed where there is none", () => {
  act(() => render(h(Circumstances, { begin: "lead mentor" }), place));
  expect(details().open).toBe(false);
});

test("months that cannot be read are passed on, stay in their field, and are a problem of the row", () => {
  act(() => render(h(Circumstances, { begin: "" }), place));
  type("ten");
  expect(latest).toBe("head ten months");
  expect(months().value).toBe("ten");
  expect(months().getAttribute("aria-invalid")).toBe("true");
  expect(problemOf(enrolmentColumns.circumstances, latest)).not.toBeNull();
  type("10");
  expect(latest).toBe("head 10 months");
  expect(months().getAttribute("aria-invalid")).toBe("false");
});
