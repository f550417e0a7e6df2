import type { ColumnPlan } from "./sheet-plan";

/** What Excel says to an entry that a drop-down does not offer. */
export const refusal = {
  title: "Not in the list",
  message: "Choose one of the entries in the drop-down, or leave the cell empty.",
} as const;

const longestTitle = 32;
const longestPrompt = 255;

/** A column's prompt as Excel takes it. @throws RangeError for one that is too long */
export function promptOf({ heading, prompt = "" }: ColumnPlan): { readonly title: string; readonly message: string } {
  if (prompt.length > longestPrompt) {
    const length = `${prompt.length} characters; Excel accepts at most ${longestPrompt}`;
    throw new RangeError(`The prompt of ${heading} has ${length}.`);
  }
  return { title: heading.slice(0, longestTitle), message: prompt };
}
