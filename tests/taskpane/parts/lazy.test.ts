/** @jest-environment jsdom */
import { h, render } from "preact";
import { act } from "preact/test-utils";
import { lazy } from "../../../src/taskpane/parts/lazy";

const place = document.body.appendChild(document.createElement("div"));
const shown = (): string => place.textContent ?? "";
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
const Part = () => h("p", null, "The part.");

/** As webpack says it. */
const gone = (): Error => Object.assign(new Error("Loading chunk school-tab failed."), { name: "ChunkLoadError" });

afterEach(() => render(null, place));

test("a part shows once it is loaded, and is loaded once", async () => {
  const load = jest.fn(async () => Part);
  const Lazy = lazy(load);
  act(() => render(h(Lazy, {}), place));
  expect(shown()).toBe("Loading…");
  await settle();
  expect(shown()).toBe("The part.");
  act(() => render(null, place));
  act(() => render(h(Lazy, {}), place));
  expect(shown()).toBe("The part.");
  expect(load).toHaveBeenCalledTimes(1);
});

test("where it cannot be loaded people read what to do, and it can be tried again", async () => {
  const load = jest.fn(async () => Part).mockRejectedValueOnce(gone());
  act(() => render(h(lazy(load), {}), place));
  await settle();
  expect(place.querySelector("[role=alert]")?.textContent).toMatch(/^Part of the pane could not be loaded\. Check /);
  expect(shown()).not.toMatch(/chunk|Loading…/);
  act(() => place.querySelector("button")!.click());
  await settle();
  expect(shown()).toBe("The part.");
});

test("looking at it again is another try", async () => {
  const load = jest.fn(async () => Part).mockRejectedValueOnce(gone());
  const Lazy = lazy(load);
  act(() => render(h(Lazy, {}), place));
  await settle();
  act(() => render(null, place));
  act(() => render(h(Lazy, {}), place));
  await settle();
  expect(shown()).toBe("The part.");
});
