/** @jest-environment jsdom */
import { rememberWelcome, wasWelcomed } from "../../../src/taskpane/first-run/welcomed";

function inPartition(partitionKey: string | undefined): void {
  Object.assign(globalThis, { Office: { context: { partitionKey } } });
}

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test("a welcome is remembered in its own partition", () => {
  inPartition("one");
  expect(wasWelcomed()).toBe(false);
  rememberWelcome();
  expect(wasWelcomed()).toBe(true);
  inPartition("two");
  expect(wasWelcomed()).toBe(false);
});

test("it is remembered where Office gives no partition", () => {
  inPartition(undefined);
  rememberWelcome();
  expect(wasWelcomed()).toBe(true);
});

test("where storage is refused, nobody was welcomed and nothing fails", () => {
  inPartition("one");
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("refused", "SecurityError");
  });
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("refused", "SecurityError");
  });
  rememberWelcome();
  expect(wasWelcomed()).toBe(false);
});
