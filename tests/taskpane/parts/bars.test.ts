/** @jest-environment jsdom */
import { h, render } from "preact";
import { act } from "preact/test-utils";
import { MessageBar } from "../../../src/taskpane/parts/message-bar";
import { RunningBar } from "../../../src/taskpane/parts/running-bar";
import { message, sayDone, sayProblem } from "../../../src/taskpane/state/message";
import { running } from "../../../src/taskpane/state/running";

const later = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 40)));
const find = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;

/** A pane's content with a button that somebody has pressed, above a bar. */
async function above(bar: typeof MessageBar): Promise<void> {
  document.body.innerHTML = '<div id="content" tabindex="-1"><button id="begin"></button></div><footer></footer>';
  act(() => render(h(bar, {}), find("footer")));
  find("#begin").focus();
  await later();
}

afterEach(() => {
  render(null, find("footer"));
  message.value = null;
  running.value = null;
});

describe("what is under way", () => {
  const cancel = jest.fn();
  const begin = () => act(() => void (running.value = { what: "Filling", done: null, cancel }));
  const end = () => act(() => void (running.value = null));

  beforeEach(() => above(RunningBar));

  test("is announced by a region that was there before", async () => {
    const region = find("[role=status]");
    expect(region.textContent).toBe("");
    await begin();
    expect(find("[role=status]")).toBe(region);
    expect(region.textContent).toBe("Filling");
  });

  test("is stopped by a button that has the focus, which comes back afterwards", async () => {
    await begin();
    expect(document.activeElement?.textContent).toBe("Cancel");
    act(() => find("button:not(#begin)").click());
    expect(cancel).toHaveBeenCalledTimes(1);
    await end();
    await later();
    expect(document.activeElement?.id).toBe("begin");
  });

  test("cannot be stopped past a point, and the focus stays where it is", async () => {
    await begin();
    cancel.mockClear();
    await act(() => void (running.value = { what: "Filling", done: 0.95, cancel: null }));
    const button = document.activeElement as HTMLElement;
    expect([button.textContent, button.getAttribute("aria-disabled")]).toEqual(["Cancel", "true"]);
    act(() => button.click());
    expect(cancel).not.toHaveBeenCalled();
  });

  test("gives the focus to the content where what was pressed has gone", async () => {
    await begin();
    find("#begin").remove();
    await end();
    await later();
    expect(document.activeElement?.id).toBe("content");
  });

  test("does not take the focus from the sheet", async () => {
    const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(false);
    await begin();
    expect(document.activeElement?.id).toBe("begin");
    hasFocus.mockRestore();
  });
});

describe("a message", () => {
  beforeEach(() => above(MessageBar));

  test("that is said again in the same words is put there anew, so that it is announced", async () => {
    await act(() => sayProblem("Try again."));
    const first = find(".message");
    await act(() => sayProblem("Try again."));
    expect(find(".message").textContent).toBe(first.textContent);
    expect(find(".message")).not.toBe(first);
  });

  test("gives the focus back to where it was once it is dismissed", async () => {
    await act(() => sayDone("Filled."));
    find("footer button").focus();
    act(() => find("footer button").click());
    await later();
    expect(message.value).toBeNull();
    expect(document.activeElement?.id).toBe("begin");
  });
});
