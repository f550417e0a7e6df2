import { counted } from "../../../budget/counted";
import type { KnownSchools } from "../../tabs/staff/known-schools";
import type { ImportChoices, SchoolChoice } from "./import-choices";
import { schoolChoice } from "./import-choices";
import type { ImportReview } from "./review";

interface SchoolChoicesProps {
  readonly review: ImportReview;
  readonly choices: ImportChoices;
  readonly schools: KnownSchools;
  readonly onChange: (choices: ImportChoices) => void;
}

/** What is to become of school names that are not among the schools. */
export function SchoolChoices({ review, choices, schools, onChange }: SchoolChoicesProps) {
  const names = [...new Set(schools.names)];
  const options: readonly { readonly choice: SchoolChoice; readonly label: string }[] = [
    { choice: { kind: "add" }, label: "Add this school" },
    ...names.map((name) => ({ choice: { kind: "use", name } as const, label: `It is ${name}` })),
    { choice: { kind: "leave" }, label: "Leave it, to be put right later" },
  ];
  return (
    <fieldset>
      <legend>Schools that are not in your list</legend>
      <p class="hint">A school that is added still needs its setting, on the School tab.</p>
      {review.unknownSchools.map(({ name, people }, index) => {
        const chosen = schoolChoice(choices, name, schools);
        return (
          <div class="unknown-school" key={name}>
            <label for={`school-${index}`}>
              {name} <span class="note">({counted(people, "person", "people")})</span>
            </label>
            <select
              id={`school-${index}`}
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

const isSame = (one: SchoolChoice, other: SchoolChoice): boolean =>
  one.kind === other.kind && (one.kind !== "use" || other.kind !== "use" || one.name === other.name);
