import { counted } from "../../../../budget/counted";
import type { KnownSchools } from "../known-schools";
import type { ImportChoices, SchoolChoice } from "./import-choices";
import { schoolChoice } from "./import-choices";
import type { ImportReview } from "./review";
import { similarSchool } from "./similar-school";

interface SchoolChoicesProps {
  readonly review: ImportReview;
  readonly choices: ImportChoices;
  readonly schools: KnownSchools;
  readonly onChange: (choices: ImportChoices) => void;
}

/** What is to become of school names that are not among the schools. */
export function SchoolChoices({ review, choices, schools, onChange }: SchoolChoicesProps) {
  return (
    <fieldset>
      <legend>Schools that are not in your list</legend>
      <p class="hint">A school that is added still needs its setting, on the School tab.</p>
      {review.unknownSchools.map(({ name, people }, index) => {
        const chosen = schoolChoice(choices, name, schools);
        const likely = similarSchool(name, schools.names);
        const options = optionsWith(likely, schools.names);
        return (
          <div class="unknown-school" key={name}>
            <label for={`school-${index}`}>
              {name} <span class="note">({counted(people, "person", "people")})</span>
            </label>
            {likely !== null && (
              <div class="hint" id={`school-${index}-hint`}>
                Is this {likely}?
              </div>
            )}
            <select
              id={`school-${index}`}
              aria-describedby={likely === null ? undefined : `school-${index}-hint`}
              value={options.findIndex(({ choice }) => isSame(choice, chosen))}
              onChange={({ currentTarget }) => {
                const { choice } = options[currentTarget.selectedIndex]!;
                onChange({ ...choices, schools: { ...choices.schools, [name]: choice } });
              }}
            >
              {options.map(({ label }, at) => (
                <option key={label} value={at}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </fieldset>
  );
}

interface Option {
  readonly choice: SchoolChoice;
  readonly label: string;
}

/** What may be chosen, the likely school before all else. */
function optionsWith(likely: string | null, names: readonly string[]): readonly Option[] {
  const useOf = (name: string): Option => ({ choice: { kind: "use", name }, label: `It is ${name}` });
  const others = [...new Set(names)].filter((name) => name !== likely);
  return [
    ...(likely === null ? [] : [useOf(likely)]),
    { choice: { kind: "add" }, label: likely === null ? "Add this school" : "No: add this school" },
    ...others.map(useOf),
    { choice: { kind: "leave" }, label: "Leave it, to be put right later" },
  ];
}

const isSame = (one: SchoolChoice, other: SchoolChoice): boolean =>
  one.kind === other.kind && (one.kind !== "use" || other.kind !== "use" || one.name === other.name);
