import { progressOn } from "../../../src/cli/fill/progress";

function watch(isTTY: boolean | undefined) {
  const written: string[] = [];
  const clock = { now: 0 };
  const stream = { ...(isTTY === undefined ? {} : { isTTY }), write: (text: string) => written.push(text) };
  return { written, clock, progress: progressOn(stream, () => clock.now) };
}

test("a second of work passes without a word, what comes after is told on one line and wiped", () => {
  const { written, clock, progress } = watch(true);
  clock.now = 999;
  progress.say("early");
  clock.now = 1000;
  progress.say("first");
  progress.say("second");
  progress.end();
  expect(written).toEqual(["\r\u001b[Kfirst", "\r\u001b[Ksecond", "\r\u001b[K"]);
});

test("work known to last is told of at once", () => {
  const { written, progress } = watch(true);
  progress.say("long", true);
  expect(written).toEqual(["\r\u001b[Klong"]);
});

test("short work leaves nothing to wipe", () => {
  const { written, progress } = watch(true);
  progress.say("short");
  progress.end();
  expect(written).toEqual([]);
});

test.each([false, undefined])("a stream that is no terminal (%s) hears nothing", (isTTY) => {
  const { written, clock, progress } = watch(isTTY);
  clock.now = 5000;
  progress.say("long", true);
  progress.end();
  expect(written).toEqual([]);
});
