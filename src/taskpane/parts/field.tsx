import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { InputColumn } from "../../budget/cohort/column";
import { InputError } from "../../rules/errors";
import type { CellValue } from "../state/tables";

interface FieldProps {
  readonly column: InputColumn<unknown>;
  readonly label?: string;
  readonly hint?: ComponentChildren;
  readonly value: CellValue;
  /** Words to choose from; others are refused unless `acceptsOthers`. */
  readonly choices?: readonly { readonly value: CellValue; readonly label: string }[];
  readonly acceptsOthers?: boolean;
  /** How people are offered to type it. */
  readonly inputMode?: "text" | "numeric" | "decimal";
  /** Given what was typed, once it is complete. */
  readonly onChange: (value: CellValue) => void;
}

/** A labelled field for one cell of the cohort. What cannot be read is said beside it as it is typed, and is kept. */
export function Field({ column, label, hint, value, choices, acceptsOthers, inputMode, onChange }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<CellValue | undefined>(undefined);
  const shown = typed === undefined ? value : typed;
  const problem = shown === null && !column.required ? null : problemOf(column, shown);
  const describedBy = [hint === undefined ? null : `${id}-hint`, problem === null ? null : `${id}-problem`];
  const attributes = {
    id,
    "aria-describedby": describedBy.filter((part) => part !== null).join(" ") || undefined,
    "aria-invalid": problem !== null,
    "aria-required": column.required,
  };
  const finish = (text: string): void => {
    setTyped(undefined);
    const next = cellOf(text, inputMode ?? "text");
    if (next !== value) onChange(next);
  };
  return (
    <div class="field">
      <label for={id}>{label ?? column.heading}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {choices === undefined || acceptsOthers === true ? (
        <>
          <input
            {...attributes}
            type="text"
            autocomplete="off"
            inputMode={inputMode ?? "text"}
            list={choices === undefined ? undefined : `${id}-words`}
            value={textOf(shown)}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onChange={(event) => finish(event.currentTarget.value)}
          />
          {choices !== undefined && (
            <datalist id={`${id}-words`}>
              {choices.map((choice) => (
                <option key={choice.label} value={textOf(choice.value)}>
                  {choice.label}
                </option>
              ))}
            </datalist>
          )}
        </>
      ) : (
        <select {...attributes} onChange={(event) => onChange(choices[event.currentTarget.selectedIndex]?.value ?? null)}>
          {optionsFor(choices, value).map((choice) => (
            <option key={choice.label} selected={isChosen(choice.value, value)}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
      {problem !== null && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** What is wrong with a cell, in words; null for nothing. */
export function problemOf(column: InputColumn<unknown>, value: CellValue): string | null {
  try {
    column.read(value);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** A number where one is meant and typed; text that is not one stays as typed, to be put right. */
function cellOf(text: string, inputMode: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed.replace(/^£/, "").replaceAll(",", ""));
  return inputMode !== "text" && Number.isFinite(number) ? number : trimmed;
}

function textOf(value: CellValue): string {
  return value === null ? "" : value === true ? "TRUE" : value === false ? "FALSE" : String(value);
}

type Choices = NonNullable<FieldProps["choices"]>;

/** A word that stands in the sheet and is none of the choices is shown too, not lost. */
function optionsFor(choices: Choices, value: CellValue): Choices {
  const isKnown = choices.some((choice) => isChosen(choice.value, value));
  return isKnown ? choices : [...choices, { value, label: textOf(value) }];
}

function isChosen(choice: CellValue, value: CellValue): boolean {
  return textOf(choice).toLowerCase() === textOf(value).toLowerCase();
}
