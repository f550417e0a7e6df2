import { commandOf } from "../../../src/workbench/grid/keys";

function press(keys: string) {
  const parts = keys.split(" ");
  const key = parts.at(-1) ?? "";
  return commandOf({
    key: key === "Space" ? " " : key,
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Meta"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
  });
}

test.each([
  ["ArrowDown", { kind: "move", move: { to: "down", jump: false }, extend: false }],
  ["Shift ArrowLeft", { kind: "move", move: { to: "left", jump: false }, extend: true }],
  ["Ctrl Shift ArrowRight", { kind: "move", move: { to: "right", jump: true }, extend: true }],
  ["Ctrl Home", { kind: "move", move: { to: "start" }, extend: false }],
  ["Home", { kind: "move", move: { to: "rowStart" }, extend: false }],
  ["Ctrl End", { kind: "move", move: { to: "end" }, extend: false }],
  ["PageDown", { kind: "move", move: { to: "pageDown" }, extend: false }],
  ["Alt PageDown", { kind: "move", move: { to: "pageRight" }, extend: false }],
  ["Ctrl PageDown", { kind: "sheet", by: 1 }],
  ["Enter", { kind: "step", axis: "row", by: 1 }],
  ["Shift Enter", { kind: "step", axis: "row", by: -1 }],
  ["Tab", { kind: "step", axis: "column", by: 1 }],
  ["Shift Tab", { kind: "step", axis: "column", by: -1 }],
  ["Process", { kind: "compose" }],
  ["Dead", { kind: "compose" }],
  ["F2", { kind: "edit" }],
  ["Delete", { kind: "clear" }],
  ["Backspace", { kind: "erase" }],
  ["Ctrl a", { kind: "all" }],
  ["Meta a", { kind: "all" }],
  ["Ctrl z", { kind: "undo" }],
  ["Ctrl y", { kind: "redo" }],
  ["Ctrl Shift Z", { kind: "redo" }],
  ["Shift Space", { kind: "rows" }],
  ["Ctrl Space", { kind: "columns" }],
  ["Shift F10", { kind: "menu" }],
  ["ContextMenu", { kind: "menu" }],
  ["Alt ArrowDown", { kind: "choose" }],
  ["F5", { kind: "goTo" }],
  ["Ctrl Shift +", { kind: "insert" }],
  ["Ctrl Shift U", { kind: "resizeFormula" }],
  ["Ctrl -", { kind: "delete" }],
  ["x", { kind: "type", text: "x" }],
  ["=", { kind: "type", text: "=" }],
  ["Ctrl Alt @", { kind: "type", text: "@" }],
])("%s means %j", (keys, expected) => {
  expect(press(keys)).toEqual(expected);
});

test.each(["Ctrl c", "Ctrl v", "Ctrl x", "Shift", "F6", "Shift F6", "F11", "Ctrl r", "Ctrl u", "Alt x", "End", "F10"])(
  "%s is left to the browser",
  (keys) => {
    expect(press(keys)).toBeNull();
  },
);
