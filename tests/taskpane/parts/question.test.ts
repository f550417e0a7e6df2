/** @jest-environment jsdom */
import { h, render } from "preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { Question } from "../../../src/taskpane/parts/question";

const done: string[] = [];

function Asking() {
  const [isAsked, setAsked] = useState(false);
  return h("div", null, [
    h("button", { id: "ask", onClick: () => setAsked(true) }, "Remove this"),
    isAsked &&
      h(Question, {
        children: "Remove it?",
        yes: "Remove",
        askedBy: "ask",
        onYes: () => done.push("yes"),
        onNo: () => setAsked(false),
      }),
  ]);
}

const buttons = (): readonly HTMLButtonElement[] => [
  ...document.querySelectorAll<HTMLButtonElement>(".question button"),
];
const later = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));

beforeEach(() => {
  done.length = 0;
  const place = document.body.appendChild(document.createElement("div"));
  act(() => render(h(Asking, {}), place));
  act(() => document.getElementById("ask")!.click());
});

afterEach(() => {
  render(null, document.body.firstElementChild!);
  document.body.replaceChildren();
});

test("the safe answer has the focus, so that Enter alone does no harm", () => {
  expect(document.activeElement?.textContent).toBe("Keep");
  expect(document.querySelector("[role=group]")?.getAttribute("aria-labelledby")).toBe(
    document.querySelector(".question p")!.id,
  );
});

test.each([
  { how: "the safe answer", answer: () => buttons()[1]!.click() },
  {
    how: "Escape",
    answer: () => document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
  },
])("by $how all stays, and the focus goes back to what asked", async ({ answer }) => {
  act(() => void answer());
  await later();
  expect(buttons()).toEqual([]);
  expect(document.activeElement?.id).toBe("ask");
  expect(done).toEqual([]);
});

test("the other answer does it", () => {
  act(() => buttons()[0]!.click());
  expect(done).toEqual(["yes"]);
});
