/** Moves the focus to an element that the change under way is about to draw. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
