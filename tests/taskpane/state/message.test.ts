import { FillError } from "../../../src/excel/fill-error";
import { InputError, NotPublishedError } from "../../../src/rules/errors";
import { message, sayDone, sayFailure, sayWhileWaiting, ToldError } from "../../../src/taskpane/state/message";

let surfaced: jest.SpyInstance;

beforeEach(() => {
  message.value = null;
  surfaced = jest.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => surfaced.mockRestore());

test.each([
  new ToldError("Try again."),
  new InputError("Try again."),
  new NotPublishedError("Try again."),
  new FillError("plan", "Try again.", true),
])("an error that is meant for people is said as it is: $name", (error) => {
  sayFailure(error);
  expect(message.value).toEqual({ tone: "problem", text: error.message });
  expect(surfaced).not.toHaveBeenCalled();
});

test.each([new TypeError("x is not a function"), new Error("raw"), "text", null])(
  "any other failure surfaces in the console, and is not shown as it is: %s",
  (failure) => {
    sayFailure(failure);
    expect(message.value).toMatchObject({ tone: "problem", text: expect.stringMatching(/^Something went wrong/) });
    expect(surfaced).toHaveBeenCalledWith(failure);
  },
);

describe("what waits", () => {
  const wait = (task: (onWait: () => void) => Promise<void>) => sayWhileWaiting("It waits.", task);
  let finish = (): void => undefined;
  const held = (onWait: () => void): Promise<void> => {
    onWait();
    return new Promise((resolve) => (finish = resolve));
  };

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("says so after a while, until it is done", async () => {
    const done = wait(held);
    jest.advanceTimersByTime(999);
    expect(message.value).toBeNull();
    jest.advanceTimersByTime(1);
    expect(message.value).toEqual({ tone: "problem", text: "It waits." });
    finish();
    await done;
    expect(message.value).toBeNull();
  });

  test("takes nothing back that was said after it", async () => {
    const done = wait(held);
    jest.advanceTimersByTime(1000);
    sayDone("Something else.");
    finish();
    await done;
    expect(message.value).toEqual({ tone: "done", text: "Something else." });
  });

  test("says nothing where it is done soon, also later", async () => {
    const done = wait(held);
    finish();
    await done;
    jest.advanceTimersByTime(5000);
    expect(message.value).toBeNull();
  });
});
