/** A name that the fill needs and that something of somebody else's already has. */
export interface Clash {
  readonly kind: "sheet" | "table" | "name";
  readonly name: string;
  /** A free name that would do. */
  readonly suggestion: string;
  /** It looks like a cohort budget of which the workbook remembers nothing, so "ours" may be chosen. */
  readonly canBeOurs: boolean;
}

/**
 * What to do about a clash. "replace": their sheet is deleted at the end of the fill; their table keeps its cells and
 * gets another name; their name points to our cell. "another name": ours takes the suggested one. "ours": it is a
 * cohort budget already, and is brought up to the plan; what does not look like one is asked about again.
 */
export type ClashChoice = "replace" | "another name" | "ours";

export type ClashChoices = readonly (Pick<Clash, "kind" | "name"> & { readonly choice: ClashChoice })[];

/** What was decided about a clash; null for nothing yet. */
export function choiceFor(choices: ClashChoices, kind: Clash["kind"], name: string): ClashChoice | null {
  return choices.find((made) => made.kind === kind && made.name === name)?.choice ?? null;
}
