import { FillError } from "../../../src/excel/fill-error";
import { InputError, NotPublishedError } from "../../../src/rules/errors";
import { message, sayDone, sayFailure, sayIfHeldUp, ToldError } from "../../../src/taskpane/state/message";

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

describe("what takes long", () => {
  let finish = (): void => undefined;
  const begin = (isHeldUp: boolean): Promise<void> =>
    sayIfHeldUp("It waits.", new Promise<void>((resolve) => (finish = resolve)), () => Promise.resolve(isHeldUp));

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("says after a while that it is held up, until it is done", async () => {
    const done = begin(true);
    await jest.advanceTimersByTimeAsync(999);
    expect(message.value).toBeNull();
    await jest.advanceTimersByTimeAsync(1);
    expect(message.value).toEqual({ tone: "problem", text: "It waits." });
    finish();
    await done;
    expect(message.value).toBeNull();
  });

  test("says nothing where nothing holds it up", async () => {
    const done = begin(false);
    await jest.advanceTimersByTimeAsync(5000);
    expect(message.value).toBeNull();
    finish();
    await done;
  });

  test("takes nothing back that was said after it", async () => {
    const done = begin(true);
    await jest.advanceTimersByTimeAsync(1000);
    sayDone("Something else.");
    finish();
    await done;
    expect(message.value).toEqual({ tone: "done", text: "Something else." });
  });

  test("says nothing where it is done soon, also later, and whatever came of it", async () => {
    await sayIfHeldUp("It waits.", Promise.reject(new Error("no")), () => Promise.resolve(true));
    await jest.advanceTimersByTimeAsync(5000);
    expect(message.value).toBeNull();
  });
});
