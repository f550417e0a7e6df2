import { message } from "../../../src/taskpane/state/message";
import { running } from "../../../src/taskpane/state/running";
import { perform } from "../../../src/taskpane/workbook/perform";

beforeEach(() => {
  message.value = null;
});

test("work shows as under way with its progress, and no longer when it is done", async () => {
  const seen: unknown[] = [];
  const isDone = await perform("Filling", async ({ progress }) => {
    seen.push(running.value?.done);
    progress(0.5);
    seen.push(running.value?.done);
  });
  expect({ isDone, seen, after: running.value }).toEqual({ isDone: true, seen: [0, 0.5], after: null });
});

test("one thing at a time", async () => {
  const second: boolean[] = [];
  await perform("Filling", async () => {
    second.push(await perform("Sharing", async () => undefined));
  });
  expect(second).toEqual([false]);
});

test("cancelling tells the work, and offers no second cancelling", async () => {
  const isDone = await perform("Filling", async ({ signal, progress }) => {
    running.value?.cancel?.();
    progress(0.9);
    expect(signal.aborted).toBe(true);
    expect(running.value).toMatchObject({ done: null, cancel: null });
    throw new Error("The fill was cancelled.");
  });
  expect(isDone).toBe(false);
  expect(message.value).toEqual({ tone: "problem", text: "The fill was cancelled." });
  expect(running.value).toBeNull();
});
