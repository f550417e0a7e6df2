export type View = "sheet" | "pane";

const views: readonly { readonly view: View; readonly label: string }[] = [
  { view: "sheet", label: "Sheet" },
  { view: "pane", label: "Pane" },
];

/** On a narrow screen the sheet and the pane take turns. */
export function ViewSwitch({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  return (
    <div class="view-switch" role="group" aria-label="What is shown">
      {views.map((own) => (
        <button key={own.view} type="button" aria-pressed={own.view === view} onClick={() => onView(own.view)}>
          {own.label}
        </button>
      ))}
    </div>
  );
}
