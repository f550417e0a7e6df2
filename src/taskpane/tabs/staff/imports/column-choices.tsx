import { intakeChoices, programmeChoices } from "../../../parts/choices";
import { Field } from "../../../parts/field";
import { columnOf, staffKeys } from "../columns";
import type { StaffKey } from "../columns";
import type { KnownSchools } from "../known-schools";
import { schoolChoices } from "../staff-choices";
import type { Source } from "../../../imports/source";
import type { ImportChoices } from "./import-choices";
import { withColumn } from "./import-choices";
import { columnsNotTaken, sourceColumns } from "./source-columns";

interface ColumnChoicesProps {
  readonly source: Source;
  readonly choices: ImportChoices;
  readonly schools: KnownSchools;
  readonly onChange: (choices: ImportChoices) => void;
}

/** Which column of the source is which of ours; what was found stands there already. */
export function ColumnChoices({ source, choices, schools, onChange }: ColumnChoicesProps) {
  const offered = sourceColumns(source, choices.headingRow);
  const notTaken = columnsNotTaken(source, choices);
  return (
    <fieldset>
      <legend>Which column is which</legend>
      {staffKeys.map((key) => (
        <div key={key}>
          <div class="matched">
            <label for={`column-${key}`}>
              {columnOf(key).heading}
              {columnOf(key).required && <span class="note"> (needed)</span>}
            </label>
            <select
              id={`column-${key}`}
              value={choices.columns[key]}
              onChange={({ currentTarget }) => onChange(withColumn(choices, key, Number(currentTarget.value)))}
            >
              <option value={-1}>Not in these rows</option>
              {offered.map((name, at) => (
                <option key={at} value={at}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          {choices.columns[key] < 0 && <ForEveryone {...{ column: key, choices, schools, onChange }} />}
        </div>
      ))}
      {notTaken.length > 0 && <p class="hint">Left out: {notTaken.join(", ")}</p>}
    </fieldset>
  );
}

/** What may be said once where the rows do not say it. */
function ForEveryone({
  column,
  choices,
  schools,
  onChange,
}: Omit<ColumnChoicesProps, "source"> & { readonly column: StaffKey }) {
  const offered = {
    programme: { choices: programmeChoices },
    intake: { choices: intakeChoices, acceptsOthers: true },
    school: schools.names.length > 0 ? { choices: schoolChoices(schools.names) } : {},
  }[column as string];
  if (offered === undefined) return null;
  return (
    <div class="for-everyone">
      <Field
        column={columnOf(column)}
        label={`${columnOf(column).heading} for everyone`}
        {...offered}
        isNew
        value={choices.forEveryone[column]}
        onChange={(value) => onChange({ ...choices, forEveryone: { ...choices.forEveryone, [column]: value } })}
      />
    </div>
  );
}
