import type { Direction, Move } from "./moves";

/** What a key asks of the grid. */
export type Command =
  | { readonly kind: "move"; readonly move: Move; readonly extend: boolean }
  | { readonly kind: "step"; readonly axis: "row" | "column"; readonly by: 1 | -1 }
  | { readonly kind: "type"; readonly text: string }
  /** Letters that an input method or an accent key puts together go into the field that is opened. */
  | { readonly kind: "compose" }
  | { readonly kind: "sheet"; readonly by: 1 | -1 }
  | { readonly kind: Plain };

type Plain =
  | "edit"
  | "clear"
  | "erase"
  | "all"
  | "rows"
  | "columns"
  | "undo"
  | "redo"
  | "menu"
  | "choose"
  | "goTo"
  | "resizeFormula"
  | "insert"
  | "delete"
  | "cancel";

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const withControl: Readonly<Record<string, Plain>> = {
  a: "all",
  z: "undo",
  y: "redo",
  g: "goTo",
  " ": "columns",
  "+": "insert",
  "=": "insert",
  "-": "delete",
};

const plain: Readonly<Record<string, Plain>> = {
  F2: "edit",
  F5: "goTo",
  Delete: "clear",
  Backspace: "erase",
  ContextMenu: "menu",
  Escape: "cancel",
};

/** What Excel does on a key in the grid; null where it is none of the grid's. */
export function commandOf(event: Key): Command | null {
  const { key, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (key === "Process" || key === "Dead") {
    return { kind: "compose" };
  }
  if (altKey) {
    return altCommand(key, control);
  }
  const move = moveOf(key, control);
  if (move !== null) {
    return { kind: "move", move, extend: shiftKey };
  }
  if (key === "Enter" || key === "Tab") {
    return control ? null : { kind: "step", axis: key === "Tab" ? "column" : "row", by: shiftKey ? -1 : 1 };
  }
  if (control) {
    return controlCommand(key, shiftKey);
  }
  if (shiftKey && (key === "F10" || key === " ")) {
    return { kind: key === " " ? "rows" : "menu" };
  }
  const kind = plain[key];
  if (kind !== undefined) {
    return { kind };
  }
  return [...key].length === 1 ? { kind: "type", text: key } : null;
}

function moveOf(key: string, control: boolean): Move | null {
  const arrow = arrows[key];
  if (arrow !== undefined) {
    return { to: arrow, jump: control };
  }
  switch (key) {
    case "Home":
      return { to: control ? "start" : "rowStart" };
    case "End":
      return control ? { to: "end" } : null;
    case "PageUp":
      return control ? null : { to: "pageUp" };
    case "PageDown":
      return control ? null : { to: "pageDown" };
    default:
      return null;
  }
}

function altCommand(key: string, control: boolean): Command | null {
  if (control) {
    // AltGr, which types letters on many keyboards.
    return [...key].length === 1 ? { kind: "type", text: key } : null;
  }
  if (key === "PageUp" || key === "PageDown") {
    return { kind: "move", move: { to: key === "PageUp" ? "pageLeft" : "pageRight" }, extend: false };
  }
  return key === "ArrowDown" ? { kind: "choose" } : null;
}

function controlCommand(key: string, shift: boolean): Command | null {
  if (key === "PageUp" || key === "PageDown") {
    return { kind: "sheet", by: key === "PageUp" ? -1 : 1 };
  }
  if (shift && key.toLowerCase() === "z") {
    return { kind: "redo" };
  }
  if (shift && key.toLowerCase() === "u") {
    return { kind: "resizeFormula" };
  }
  const kind = withControl[key.toLowerCase()];
  return kind === undefined ? null : { kind };
}
