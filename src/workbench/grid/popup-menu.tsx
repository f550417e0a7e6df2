import { useLayoutEffect, useRef } from "preact/hooks";
import type { MenuItem } from "./grid-parts";
import type { GridState } from "./grid-state";

/** The menu that is open, if any. */
export function PopupMenu({ state }: { readonly state: GridState }) {
  const menu = state.menu.value;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = list;
    if (menu === null || current === null) {
      return;
    }
    const { width, height } = current.getBoundingClientRect();
    current.style.left = `${Math.max(0, Math.min(menu.left, innerWidth - width - 4))}px`;
    current.style.top = `${Math.max(0, Math.min(menu.top, innerHeight - height - 4))}px`;
    current.querySelector<HTMLElement>("button:not([disabled])")?.focus();
    const outside = (event: PointerEvent) => {
      if (!current.contains(event.target as Node)) {
        state.menu.value = null;
      }
    };
    window.addEventListener("pointerdown", outside, true);
    return () => window.removeEventListener("pointerdown", outside, true);
  }, [menu]);
  if (menu === null) {
    return null;
  }
  const close = () => {
    state.menu.value = null;
    giveBack(state, menu.owner);
  };
  const choose = (item: MenuItem) => {
    close();
    item.act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("button:not([disabled])") ?? [])];
    const index = buttons.indexOf(document.activeElement as HTMLElement);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: (index + 1) % buttons.length,
      ArrowUp: (index - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const place = places[event.key];
    if (place !== undefined) {
      buttons[place]?.focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={list} class="popup-menu" role="menu" aria-label={menu.label} onKeyDown={onKeyDown}>
      {menu.items.map((item, index) =>
        item === "rule" ? (
          <div key={`rule-${index}`} role="separator" />
        ) : (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            disabled={item.disabled}
            // The pointer takes the one highlight along, and keys go on from there.
            onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
            onClick={() => choose(item)}
          >
            <span>{item.label}</span>
            {item.keys === undefined ? null : <kbd>{item.keys}</kbd>}
          </button>
        ),
      )}
    </div>
  );
}

function giveBack(state: GridState, owner: HTMLElement | null): void {
  if (owner !== null && owner.isConnected && owner.getAttribute("role") !== "gridcell") {
    owner.focus();
  } else {
    state.wantsFocus.value = true;
  }
}
