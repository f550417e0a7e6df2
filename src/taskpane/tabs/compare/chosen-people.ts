import { computed, signal } from "@preact/signals";
import { cohort } from "../../pane-state";
import { filledRows, inputsOf } from "../../state/tables";

/** People go by what their rows say, since rows move; of several who say the same, by which of them it is too. */
const keyByRow = computed<ReadonlyMap<number, string>>(() => {
  const { staff } = cohort.tables.value;
  const alike = new Map<string, number>();
  return new Map(
    filledRows(staff).map((row) => {
      const said = JSON.stringify(Object.values(inputsOf("staff", staff, row)).map((cell) => String(cell ?? "")));
      const before = alike.get(said) ?? 0;
      alike.set(said, before + 1);
      return [row, `${before} ${said}`];
    }),
  );
});

const chosenKeys = signal<ReadonlySet<string>>(new Set());

/** The staff rows of the people chosen, kept whatever tab is looked at. Whose row says something else is not chosen. */
export const chosenRows = computed<ReadonlySet<number>>(
  () => new Set([...keyByRow.value].flatMap(([row, key]) => (chosenKeys.value.has(key) ? [row] : []))),
);

export function chooseRows(rows: ReadonlySet<number>): void {
  chosenKeys.value = new Set([...rows].flatMap((row) => keyByRow.value.get(row) ?? []));
}
