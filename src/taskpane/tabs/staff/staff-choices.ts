import { places } from "../../../policy/words";
import type { Choice } from "../../parts/field";

export const placeChoices: readonly Choice[] = [
  { value: null, label: "Not said (counts as requested)" },
  ...places.map((place) => ({ value: place, label: place })),
];

/** The schools by name; with one school, nobody needs to say which. */
export function schoolChoices(names: readonly string[]): readonly Choice[] {
  const none = names.length === 1 ? `Not said (counts as ${names[0]!})` : "Choose a school";
  return [{ value: null, label: none }, ...[...new Set(names)].map((name) => ({ value: name, label: name }))];
}
