import { useId, useState } from "preact/hooks";
import { sentences } from "../../../rules/sentences";
import { described, FieldFrame } from "../../parts/field-frame";
import { readMonths } from "./circumstances-text";

interface HeadshipFieldProps {
  /** Text where it is no number that can be read. */
  readonly months: number | string | null;
  readonly onChange: (months: number | string | null) => void;
}

/** How long somebody has been in their first headship; empty for somebody who is not. What is typed is kept. */
export function HeadshipField({ months, onChange }: HeadshipFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const problem = problemOfMonths(typed === null ? months : readMonths(typed));
  const hint = "How many months will they have been head when the programme starts? Leave empty for anyone else.";
  return (
    <FieldFrame id={id} label="In their first headship for (months)" hint={hint} problem={problem}>
      <input
        {...{ id, ...described(id, hint, problem) }}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed ?? months ?? ""}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => {
          setTyped(null);
          onChange(readMonths(currentTarget.value));
        }}
      />
    </FieldFrame>
  );
}

function problemOfMonths(months: number | string | null): string | null {
  return typeof months === "string" ? sentences.notAWholeNumber("number of months", months, 0, 999) : null;
}
