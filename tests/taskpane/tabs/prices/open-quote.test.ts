/** @jest-environment jsdom */
import { cohort } from "../../../../src/taskpane/pane-state";
import { message } from "../../../../src/taskpane/state/message";
import type { Table } from "../../../../src/taskpane/state/tables";
import { emptyTables } from "../../../../src/taskpane/state/tables";
import { addQuote, beginQuote, cancelQuote, changeNew, newQuote } from "../../../../src/taskpane/tabs/prices/new-quote";
import {
  changeListed,
  closeQuote,
  followQuote,
  openQuote,
  removeQuote,
  showQuote,
} from "../../../../src/taskpane/tabs/prices/open-quote";

jest.mock("../../../../src/taskpane/workbook/load-keeping", () => ({
  loadKeeping: () => new Promise(() => undefined),
}));

const headings = ["Kind", "Programme", "Intake", "Provider", "Price"];
const published = ["Published", "NPQSL", "Autumn 2025", "A lead provider", 1100];
const first = ["Quote", "NPQH", null, "A provider", 800];
const second = ["Quote", "NPQSL", null, "Another provider", 900];

const show = (...rows: Table[number][]): void =>
  cohort.show({ ...emptyTables(), prices: [headings, ...rows] }, "workbook", "live");
const rows = (): readonly unknown[] => cohort.tables.value.prices.slice(1);

beforeEach(() => {
  closeQuote();
  cancelQuote();
  message.value = null;
  show(first, second);
});

test.each([
  { what: "the sheet is sorted", table: [second, first], row: 2 },
  { what: "a row above is deleted", table: [second], row: 2 },
  { what: "a fill adds published rows above", table: [published, first, published, second], row: 5 },
  {
    what: "its price is changed in the sheet",
    table: [first, ["Quote", "NPQSL", null, "Another provider", 1]],
    row: 3,
  },
])("the quote that is open stays the one that it was where $what", ({ table, row }) => {
  showQuote(3, "Price");
  show(...table);
  expect(openQuote.value).toMatchObject({ row, values: { programme: "NPQSL", provider: "Another provider" } });
  changeListed(openQuote.value!, "price", 950);
  const changed = table.map((cells, index) => (index + 2 === row ? [...cells.slice(0, 4), 950] : cells));
  expect(rows()).toEqual(changed);
});

test("a quote whose every word is changed in the form stays open, and may then be found elsewhere", () => {
  showQuote(3, "Price");
  changeListed(openQuote.value!, "programme", "NPQLT");
  changeListed(openQuote.value!, "provider", "Somebody else");
  show(rows()[1] as Table[number], first);
  expect(openQuote.value).toMatchObject({ row: 2, values: { programme: "NPQLT", provider: "Somebody else" } });
});

test("a quote that has gone closes with a word about it, and nothing is deleted in its stead", () => {
  showQuote(3, "Price");
  const open = openQuote.value!;
  show(first);
  expect(openQuote.value).toBeNull();
  removeQuote(open);
  expect(rows()).toEqual([first]);
  followQuote();
  expect(message.value).toMatchObject({ tone: "problem", text: expect.stringContaining("NPQSL") });
});

test("the quote that is removed is the one that was open, wherever it stands by then", () => {
  showQuote(3, "Price");
  const open = openQuote.value!;
  show(second, first);
  removeQuote(open);
  expect(rows()).toEqual([first]);
  expect(openQuote.value).toBeNull();
});

test("a quote that says something else by then is not removed", () => {
  showQuote(3, "Price");
  const open = openQuote.value!;
  const dearer = ["Quote", "NPQSL", null, "Another provider", 2000];
  show(first, dearer);
  removeQuote(open);
  expect(rows()).toEqual([first, dearer]);
  expect(message.value).toMatchObject({ tone: "problem" });
});

test("a new quote that somebody has begun stays whatever else is opened", () => {
  beginQuote({ programme: "NPQSL", intake: "Autumn 2026" });
  changeNew("price", 700);
  showQuote(2, "Price");
  beginQuote({ programme: "NPQH", intake: "Spring 2027" });
  expect(newQuote.value).toMatchObject({ values: { programme: "NPQSL", intake: "Autumn 2026", price: 700 } });
  expect(message.value).toMatchObject({ tone: "problem", text: expect.stringContaining("NPQSL") });
  expect(openQuote.value).toMatchObject({ row: 2 });
});

test("one that nobody has touched makes room, and its form is another one", () => {
  beginQuote({ programme: "NPQSL", intake: "Autumn 2026" });
  const before = newQuote.value!.form;
  beginQuote({ programme: "NPQH", intake: "Spring 2027" });
  expect(newQuote.value).toMatchObject({ values: { programme: "NPQH", intake: "Spring 2027" } });
  expect(newQuote.value!.form).not.toBe(before);
});

test("a new quote comes in once every entry can be read", () => {
  beginQuote({ programme: "NPQSL", intake: "Autumn 2026" });
  expect(addQuote()).toBe(false);
  expect(newQuote.value).toMatchObject({ isTried: true });
  changeNew("price", 700);
  expect(addQuote()).toBe(true);
  expect(rows().at(-1)).toEqual(["Quote", "NPQSL", "Autumn 2026", null, 700]);
  expect(newQuote.value).toBeNull();
});
