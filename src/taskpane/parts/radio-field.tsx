import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { problemOf, saysTheSame } from "./cell-text";
import type { Choice, FieldProps } from "./field";
import { described, FieldHint, FieldProblem } from "./field-frame";

interface RadioFieldProps extends Pick<FieldProps, "column" | "label" | "hint" | "value" | "onChange"> {
  readonly choices: readonly (Choice & { readonly note?: ComponentChildren })[];
}

/** A cell of the cohort with few choices, each with a line about what it means. */
export function RadioField({ column, label, hint, value, choices, onChange }: RadioFieldProps) {
  const id = useId();
  const problem = value === null && !column.required ? null : problemOf(column, value);
  const { "aria-describedby": describedBy } = described(id, hint, problem);
  return (
    <fieldset class="field radios" data-heading={column.heading} aria-describedby={describedBy}>
      <legend>{label ?? column.heading}</legend>
      <FieldHint id={id} hint={hint} />
      {choices.map((choice, index) => (
        <div class="radio" key={choice.label}>
          <input
            type="radio"
            id={`${id}-${index}`}
            name={id}
            checked={saysTheSame(column, choice.value, value)}
            aria-describedby={choice.note === undefined ? undefined : `${id}-${index}-note`}
            onChange={() => onChange(choice.value)}
          />
          <label for={`${id}-${index}`}>{choice.label}</label>
          {choice.note !== undefined && (
            <p class="hint" id={`${id}-${index}-note`}>
              {choice.note}
            </p>
          )}
        </div>
      ))}
      <FieldProblem id={id} problem={problem} />
    </fieldset>
  );
}
