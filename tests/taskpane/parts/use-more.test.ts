/** @jest-environment jsdom */
import { h, render } from "preact";
import { act } from "preact/test-utils";
import { useMore } from "../../../src/taskpane/parts/use-more";

function List({ hasButtons }: { readonly hasButtons: boolean }) {
  const { shown, list, showMore } = useMore(2);
  const items = ["one", "two", "three", "four"].slice(0, shown);
  return h("div", null, [
    h(
      "ul",
      { ref: list },
      items.map((item) => h("li", null, hasButtons ? h("button", null, `Open ${item}`) : item)),
    ),
    shown < 4 && h("button", { id: "more", onClick: () => showMore(2) }, "Show more"),
  ]);
}

test.each([
  { hasButtons: true, focused: "Open three" },
  { hasButtons: false, focused: "three" },
])("the focus goes from a button that goes to the first item that comes: $focused", ({ hasButtons, focused }) => {
  const place = document.body.appendChild(document.createElement("div"));
  act(() => render(h(List, { hasButtons }), place));
  const more = document.getElementById("more")!;
  more.focus();
  act(() => more.click());
  expect(more.isConnected).toBe(false);
  expect(document.activeElement?.textContent).toBe(focused);
  render(null, place);
});
