import { useId, useState } from "preact/hooks";
import { InputError } from "../../../rules/errors";
import { parseOptionalCount } from "../../../rules/words/amount";
import { described, FieldFrame } from "../../parts/field-frame";

interface HeadshipFieldProps {
  readonly months: number | null;
  readonly onChange: (months: number | null) => void;
}

/** How long somebody has been in their first headship; empty for somebody who is not. */
export function HeadshipField({ months, onChange }: HeadshipFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? months : readMonths(typed);
  const problem = read instanceof InputError ? read.message : null;
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
          const next = readMonths(currentTarget.value);
          if (next instanceof InputError) return;
          setTyped(null);
          onChange(next);
        }}
      />
    </FieldFrame>
  );
}

function readMonths(text: string): number | null | InputError {
  try {
    // 0 months is an answer here, where elsewhere it is none.
    return text.trim() === "0" ? 0 : parseOptionalCount(text, "number of months", 1, 999);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
