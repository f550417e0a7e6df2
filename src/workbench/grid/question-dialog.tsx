import { useLayoutEffect, useRef } from "preact/hooks";
import type { Answer } from "./grid-parts";
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
  const answer = (given: Answer | undefined) => {
    dialog.current?.close();
    state.question.value = null;
    if (state.editing.value === null) {
      state.wantsFocus.value = true;
    } else {
      state.editing.value = { ...state.editing.value };
    }
    given?.act();
  };
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby="question-title"
      aria-describedby="question-text"
      onCancel={(event) => {
        event.preventDefault();
        answer(question.answers.find(({ isWayOut }) => isWayOut === true));
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(question.answers.find(({ isMain }) => isMain === true));
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
          {question.answers.map((own) => (
            <button
              key={own.label}
              type={own.isMain === true ? "submit" : "button"}
              class={own.isMain === true ? "main" : undefined}
              autofocus={own.isMain === true && question.field === undefined}
              onClick={own.isMain === true ? undefined : () => answer(own)}
            >
              {own.label}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
