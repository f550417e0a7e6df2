import { programmeCodes, programmes } from "../../policy/programmes";
import { intakeName } from "../../rules/periods/intake";
import { knownIntakes } from "../../rules/terms";
import type { Choice } from "./field";

export const programmeChoices: readonly Choice[] = [
  { value: null, label: "Choose a programme" },
  ...programmeCodes.map((code) => ({ value: code, label: `${code}: ${programmes[code].name}` })),
];

/** The latest first, since people plan ahead. */
export const intakeChoices: readonly Choice[] = knownIntakes
  .map(intakeName)
  .toReversed()
  .map((name) => ({ value: name, label: name }));
