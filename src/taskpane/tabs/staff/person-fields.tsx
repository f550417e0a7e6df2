import type { CellProblem } from "../../../budget/cohort/read-rows";
import { intakeChoices, programmeChoices } from "../../parts/choices";
import type { FieldProps } from "../../parts/field";
import { Field } from "../../parts/field";
import type { CellValue } from "../../state/tables";
import { CircumstancesField } from "./circumstances-field";
import type { ByColumn, StaffKey } from "./columns";
import { columnOf, staffKeys } from "./columns";
import { columnSaying } from "./column-saying";
import { placeChoices, schoolChoices } from "./staff-choices";
import { schools } from "./staff-state";

interface PersonFieldsProps {
  readonly values: ByColumn<CellValue>;
  readonly problems: readonly CellProblem[];
  /** Whether nothing needs to be filled in yet. */
  readonly isNew: boolean;
  /** The column that somebody came for. */
  readonly focus: StaffKey;
  readonly onChange: (key: StaffKey, value: CellValue) => void;
}

/** The fields of one row of the staff list. */
export function PersonFields({ values, problems, isNew, focus, onChange }: PersonFieldsProps) {
  const offered = offeredIn(schools.value.names);
  return (
    <div>
      {staffKeys.map((key) => (
        <div key={key} data-column={key}>
          {key === "circumstances" ? (
            <CircumstancesField
              value={values[key]}
              problem={problems.find(({ column }) => column === columnOf(key).heading)?.message ?? null}
              isOpen={focus === key}
              onChange={(value) => onChange(key, value)}
            />
          ) : (
            <Field
              column={columnSaying(columnOf(key), values[key], problems)}
              {...offered[key]}
              isNew={isNew}
              value={values[key]}
              onChange={(value) => onChange(key, value)}
            />
          )}
        </div>
      ))}
    </div>
  );
}

type Offered = Pick<FieldProps, "hint" | "choices" | "acceptsOthers" | "inputMode">;

function offeredIn(schoolNames: readonly string[]): Partial<ByColumn<Offered>> {
  return {
    person: { hint: "A name or a payroll reference: no names need be entered." },
    school:
      schoolNames.length === 0
        ? { hint: "Say what kind of school it is on the School tab, under the same name." }
        : { choices: schoolChoices(schoolNames) },
    programme: { choices: programmeChoices },
    intake: { choices: intakeChoices, acceptsOthers: true, hint: "A season and year, such as Autumn 2026." },
    quote: {
      inputMode: "decimal",
      hint: "The provider's own price for this person in pounds, before VAT. It wins over published fees.",
    },
    place: { choices: placeChoices, hint: "How far the funded place is. Places are limited, so it matters." },
  };
}
