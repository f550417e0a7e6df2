import { message, ToldError } from "../../../src/taskpane/state/message";
import { running } from "../../../src/taskpane/state/running";
import { perform } from "../../../src/taskpane/workbook/perform";

beforeEach(() => {
  message.value = null;
});

test("work shows as under way, with its progress once there is any, and no longer when it is done", async () => {
  const seen: unknown[] = [];
  await perform("Filling", async ({ progress }) => {
    seen.push(running.value?.done);
    progress(0.5);
    seen.push(running.value?.done);
  });
  expect({ seen, after: running.value }).toEqual({ seen: [null, 0.5], after: null });
});

test("one thing at a time, which is said", async () => {
  const second = jest.fn();
  await perform("Filling", () => perform("Sharing", second));
  expect(second).not.toHaveBeenCalled();
  expect(message.value).toEqual({
    tone: "problem",
    text: "Filling: that is still under way. Try again once it is done.",
  });
});

test("cancelling tells the work, and offers no second cancelling", async () => {
  await perform("Filling", async ({ signal, progress, pastStopping }) => {
    running.value?.cancel?.();
    progress(0.9);
    expect(signal.aborted).toBe(true);
    expect(running.value).toEqual({ what: "Stopping", done: null, cancel: null });
    pastStopping("Putting the workbook back as it was");
    expect(running.value).toEqual({ what: "Putting the workbook back as it was", done: null, cancel: null });
    throw new ToldError("The fill was cancelled.");
  });
  expect(message.value).toEqual({ tone: "problem", text: "The fill was cancelled." });
  expect(running.value).toBeNull();
});

test("work that does no more than stop says that nothing was changed", async () => {
  await perform("Sharing", async ({ signal }) => {
    running.value?.cancel?.();
    signal.throwIfAborted();
  });
  expect(message.value).toEqual({ tone: "problem", text: "It was cancelled before anything was changed." });
});

test("work that is past stopping offers no cancelling, and goes on showing how far it is", async () => {
  await perform("Filling", async ({ progress, pastStopping }) => {
    progress(0.9);
    pastStopping();
    expect(running.value).toEqual({ what: "Filling", done: 0.9, cancel: null });
    progress(1);
    expect(running.value).toEqual({ what: "Filling", done: 1, cancel: null });
  });
});
