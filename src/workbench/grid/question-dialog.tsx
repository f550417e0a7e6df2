import { useLayoutEffect, useRef } from "preact/hooks";
import type { GridState } from "./grid-state";

/** Asks, or says why something was refused, within the page. */
export function QuestionDialog({ state }: { readonly state: GridState }) {
  const question = state.question.value;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    if (question !== null && current !== null && !current.open) {
      current.showModal();
    }
  }, [question]);
  if (question === null) {
    return null;
  }
  const answer = (act: () => void) => {
    dialog.current?.close();
    state.question.value = null;
    if (state.editing.value === null) {
      state.wantsFocus.value = true;
    } else {
      state.editing.value = { ...state.editing.value };
    }
    act();
  };
  const last = question.answers.find(({ isMain }) => isMain !== true) ?? question.answers[0];
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby="question-title"
      aria-describedby="question-text"
      onCancel={(event) => {
        event.preventDefault();
        answer(last?.label === "Delete" ? () => undefined : (last?.act ?? (() => undefined)));
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(question.answers.find(({ isMain }) => isMain === true)?.act ?? (() => undefined));
        }}
      >
        <h2 id="question-title">{question.title}</h2>
        <p id="question-text">{question.text}</p>
        {question.field === undefined ? null : (
          <label>
            {question.field.label}{" "}
            <input
              defaultValue={question.field.value}
              inputMode="numeric"
              autofocus
              onInput={({ currentTarget }) => question.field?.set(currentTarget.value)}
            />
          </label>
        )}
        <div class="answers">
          {question.answers.map(({ label, act, isMain }) => (
            <button
              key={label}
              type={isMain === true ? "submit" : "button"}
              class={isMain === true ? "main" : undefined}
              autofocus={isMain === true && question.field === undefined}
              onClick={isMain === true ? undefined : () => answer(act)}
            >
              {label}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
