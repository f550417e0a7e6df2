import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { InputColumn } from "../../budget/cohort/column";
import { ownWord } from "../../budget/cohort/column";
import type { CellValue } from "../state/tables";
import type { InputMode } from "./cell-text";
import { cellOf, problemOf, saysTheSame, textOf } from "./cell-text";
import { described, FieldFrame } from "./field-frame";

/** A word to choose, and how people read it. */
export interface Choice {
  readonly value: CellValue;
  readonly label: string;
}

export interface FieldProps {
  readonly column: InputColumn<unknown>;
  readonly label?: string;
  readonly hint?: ComponentChildren;
  readonly value: CellValue;
  /** Words to choose from; others are refused unless `acceptsOthers`. */
  readonly choices?: readonly Choice[];
  readonly acceptsOthers?: boolean;
  /** How people are offered to type it. */
  readonly inputMode?: InputMode;
  /** Whether the row is only just begun: what is missing is then no problem yet. */
  readonly isNew?: boolean;
  /** Given what was typed, once it is complete; our word where that says the same. */
  readonly onChange: (value: CellValue) => void;
}

/** A labelled field for one cell of the cohort. What cannot be read is said beside it as it is typed, and is kept. */
export function Field(props: FieldProps) {
  const { column, label, hint, value, choices, acceptsOthers, isNew } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const shown = typed === undefined ? value : cellOf(typed, props.inputMode ?? "text");
  const isMissing = shown === null && (!column.required || (isNew === true && typed === undefined));
  const problem = isMissing ? null : problemOf(column, shown);
  const attributes = { id, "aria-required": column.required === true, ...described(id, hint, problem) };
  const input = { ...props, id, attributes, text: typed ?? textOf(value), setTyped };
  return (
    <FieldFrame id={id} label={label ?? column.heading} heading={column.heading} hint={hint} problem={problem}>
      {choices === undefined || acceptsOthers === true ? (
        <TextInput {...input} />
      ) : (
        <ChoiceInput {...input} choices={withOther(column, choices, value)} />
      )}
    </FieldFrame>
  );
}

interface InputProps extends FieldProps {
  readonly id: string;
  readonly attributes: object;
  readonly text: string;
  readonly setTyped: (text: string | undefined) => void;
}

function TextInput({ id, attributes, column, choices, inputMode, value, text, setTyped, onChange }: InputProps) {
  const finish = (final: string): void => {
    setTyped(undefined);
    const cell = cellOf(final, inputMode ?? "text");
    const next = ownWord(column, cell) ?? cell;
    if (next !== value) onChange(next);
  };
  return (
    <>
      <input
        {...attributes}
        type="text"
        autocomplete="off"
        inputMode={inputMode ?? "text"}
        list={choices === undefined ? undefined : `${id}-words`}
        value={text}
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
  );
}

function ChoiceInput({ attributes, column, choices = [], value, onChange }: InputProps) {
  return (
    <select {...attributes} onChange={(event) => onChange(choices[event.currentTarget.selectedIndex]?.value ?? null)}>
      {choices.map((choice) => (
        <option key={choice.label} selected={saysTheSame(column, choice.value, value)}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

/** A word that stands in the sheet and is none of the choices is shown too, not lost. */
function withOther(column: InputColumn<unknown>, choices: readonly Choice[], value: CellValue): readonly Choice[] {
  const isKnown = choices.some((choice) => saysTheSame(column, choice.value, value));
  return isKnown ? choices : [...choices, { value, label: textOf(value) }];
}
