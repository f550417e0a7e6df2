import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { enrolmentColumns } from "../../../budget/cohort/staff";
import { circumstances } from "../../../policy/words";
import { focusSoon } from "../../parts/focus-soon";
import type { CellValue } from "../../state/tables";
import { circumstancesInWords } from "./circumstances-in-words";
import { HeadshipField } from "./headship-field";
import type { SaidOfPerson } from "./circumstances-text";
import { readSaid, writeSaid } from "./circumstances-text";

interface CircumstancesFieldProps {
  readonly value: CellValue;
  readonly problem: string | null;
  readonly isOpen: boolean;
  readonly onChange: (value: CellValue) => void;
}

/** What the funding rules ask about somebody, to be ticked. Words that are not understood are kept. */
export function CircumstancesField({ value, problem, isOpen, onChange }: CircumstancesFieldProps) {
  const id = useId();
  const said = readSaid(value === null ? "" : String(value));
  const change = (changed: Partial<SaidOfPerson>): void => onChange(writeSaid({ ...said, ...changed }));
  const summary = writeSaid(said);
  // What is wrong with the months alone is said in their field, as it is typed.
  const told = said.others.length === 0 && typeof said.headshipMonths === "string" ? null : problem;
  const details = useRef<HTMLDetailsElement>(null);
  const isNeeded = isOpen || problem !== null;
  // Nothing closes it but whoever is at work in it.
  useLayoutEffect(() => {
    if (isNeeded) details.current!.open = true;
  }, [isNeeded]);
  const takeOut = (word: string): void => {
    change({ others: said.others.filter((other) => other !== word) });
    focusSoon(`${id}-summary`);
  };
  return (
    <details class="field circumstances" data-heading={enrolmentColumns.circumstances.heading} ref={details}>
      <summary id={`${id}-summary`}>
        <strong>Circumstances</strong>
        {summary === null ? " (none said)" : `: ${summary}`}
      </summary>
      <fieldset aria-describedby={told === null ? undefined : `${id}-problem`}>
        <legend>What is so of this person?</legend>
        <p class="hint">They decide whether DfE funds the place. Tick only what you know.</p>
        {told !== null && (
          <p class="problem" id={`${id}-problem`}>
            {told}
          </p>
        )}
        {circumstances.map((word) => (
          <label class="tick" key={word}>
            <input
              type="checkbox"
              checked={said.said.has(word)}
              onChange={({ currentTarget }) => {
                const others = [...said.said].filter((other) => other !== word);
                change({ said: new Set(currentTarget.checked ? [...others, word] : others) });
              }}
            />
            <span>
              {circumstancesInWords[word]} <span class="note">({word})</span>
            </span>
          </label>
        ))}
        <HeadshipField months={said.headshipMonths} onChange={(headshipMonths) => change({ headshipMonths })} />
        {said.others.map((other) => (
          <p class="other-word" key={other}>
            <span>“{other}” is not understood, and is kept.</span>
            <button type="button" onClick={() => takeOut(other)}>
              Take out<span class="visually-hidden">: {other}</span>
            </button>
          </p>
        ))}
      </fieldset>
    </details>
  );
}
