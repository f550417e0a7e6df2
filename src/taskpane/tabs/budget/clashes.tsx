import { useSignal } from "@preact/signals";
import type { Clash, ClashChoice, ClashChoices } from "../../../excel/clashes";
import { focusSoon } from "../../parts/focus-soon";
import type { FillMode } from "../../state/cohort";
import { fill, openFill } from "../../workbook/fill";
import { fillButtonId } from "./fill-section";

const headingId = "clashes-heading";

const keyOf = ({ kind, name }: Clash): string => `${kind} ${name}`;

/** Asks what is to happen with names that the fill needs and something else in the workbook has. */
export function Clashes() {
  const chosen = useSignal<ReadonlyMap<string, ClashChoice>>(new Map());
  if (openFill.value === null) return null;
  const { mode, clashes } = openFill.value;
  const choices = clashes.flatMap((clash) => {
    const choice = chosen.value.get(keyOf(clash));
    return choice === undefined ? [] : [{ kind: clash.kind, name: clash.name, choice }];
  });
  return (
    <section class="notice" aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1}>
        Names that are taken
      </h3>
      {clashes.map((clash) => (
        <fieldset key={keyOf(clash)}>
          <legend>
            There is a {clash.kind} called {clash.name} that the add-in did not make
          </legend>
          {choicesFor(clash).map(([choice, label]) => (
            <label key={choice} class="choice">
              <input
                type="radio"
                name={keyOf(clash)}
                checked={chosen.value.get(keyOf(clash)) === choice}
                onChange={() => (chosen.value = new Map(chosen.value).set(keyOf(clash), choice))}
              />
              {label}
            </label>
          ))}
        </fieldset>
      ))}
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={choices.length < clashes.length}
          onClick={() => void goOn(mode, choices)}
        >
          Go on
        </button>
        <button type="button" onClick={leave}>
          Leave the workbook as it is
        </button>
      </div>
    </section>
  );
}

/** The button that was pressed goes, with all of this. */
function leave(): void {
  openFill.value = null;
  focusSoon(fillButtonId);
}

async function goOn(mode: FillMode, choices: ClashChoices): Promise<void> {
  await fill(mode, choices);
  focusSoon(openFill.value === null ? fillButtonId : headingId);
}

function choicesFor({ kind, suggestion, canBeOurs }: Clash): readonly (readonly [ClashChoice, string])[] {
  const replaced: Readonly<Record<Clash["kind"], string>> = {
    sheet: "Replace it: that sheet is deleted",
    table: "Take the name: that table keeps its cells and gets another name",
    name: "Take the name: it then stands for our cell",
  };
  return [
    ...(canBeOurs ? [["ours", "It is a cohort budget of ours: bring it up to date"] as const] : []),
    ["another name", `Leave it, and call ours ${suggestion}`],
    ["replace", replaced[kind]],
  ];
}
