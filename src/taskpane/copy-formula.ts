/**
 * Copies the formula a button stands for, and says how that went. Some Excels keep the clipboard from add-ins;
 * the formula is then selected, so that Ctrl+C copies it.
 */
export async function copyFormula(button: HTMLButtonElement): Promise<string> {
  const formula = button.dataset["copy"] ?? "";
  try {
    await navigator.clipboard.writeText(formula);
    return `Copied ${formula}`;
  } catch {
    selectTextBefore(button);
    return `${formula} is selected: press Ctrl+C (on a Mac, Command+C) to copy it.`;
  }
}

function selectTextBefore(button: HTMLButtonElement): void {
  const shownFormula = button.previousElementSibling;
  if (shownFormula !== null) {
    window.getSelection()?.selectAllChildren(shownFormula);
  }
}
