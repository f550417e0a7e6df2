import type { ComponentChildren } from "preact";

interface FieldFrameProps {
  /** Of the control; its hint and its problem have ids that begin with it. */
  readonly id: string;
  readonly label: string;
  /** Of the column that it is for, if it is for one; the field is found by it. */
  readonly heading?: string;
  readonly hint?: ComponentChildren;
  readonly problem: string | null;
  readonly children: ComponentChildren;
}

/** A control with its label above, and below it what is wrong with what it holds. */
export function FieldFrame({ id, label, heading, hint, problem, children }: FieldFrameProps) {
  return (
    <div class="field" data-heading={heading}>
      <label for={id}>{label}</label>
      <FieldHint id={id} hint={hint} />
      {children}
      <FieldProblem id={id} problem={problem} />
    </div>
  );
}

export function FieldHint({ id, hint }: Pick<FieldFrameProps, "id" | "hint">) {
  return hint === undefined || hint === null ? null : (
    <div class="hint" id={`${id}-hint`}>
      {hint}
    </div>
  );
}

export function FieldProblem({ id, problem }: Pick<FieldFrameProps, "id" | "problem">) {
  return problem === null ? null : (
    <p class="problem" id={`${id}-problem`}>
      {problem}
    </p>
  );
}

/** What ties a control to its hint and its problem. */
export function described(id: string, hint: ComponentChildren, problem: string | null) {
  const parts = [
    ...(hint === undefined || hint === null ? [] : [`${id}-hint`]),
    ...(problem === null ? [] : [`${id}-problem`]),
  ];
  return {
    "aria-describedby": parts.length === 0 ? undefined : parts.join(" "),
    "aria-invalid": problem !== null,
  };
}
