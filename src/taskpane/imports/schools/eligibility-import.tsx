import { useState } from "preact/hooks";
import { counted } from "../../../budget/counted";
import { disadvantageLists } from "../../../policy/disadvantage-lists";
import { InputError } from "../../../rules/errors";
import { parseIntake } from "../../../rules/periods/intake";
import { isBlank } from "../../../rules/words/blank";
import { cohort } from "../../pane-state";
import { problemOf } from "../../parts/cell-text";
import { Field } from "../../parts/field";
import { RadioField } from "../../parts/radio-field";
import { sayDone, sayFailure } from "../../state/message";
import type { CellValue } from "../../state/tables";
import { Heading } from "../../tabs/school/heading";
import { showView } from "../../tabs/school/view";
import { readUrns } from "./eligibility-list";
import { FileInput } from "./file-input";
import { listChanges, listEdits } from "./list-changes";
import type { ListKind } from "./list-kinds";
import { listKinds } from "./list-kinds";
import { ListPreview } from "./list-preview";
import { readCsv } from "./read-csv";

const kindColumn = { heading: "Which list is it?", aliases: [], required: true, read: (cell: unknown) => cell };
const intakeColumn = { heading: "For which intake?", aliases: [], required: true, read: readIntake };

interface ListFile {
  readonly name: string;
  readonly urns: ReadonlySet<string>;
}

/** Marks schools as on or off one of DfE's lists, from the list's own file. */
export function EligibilityImport() {
  const [file, setFile] = useState<ListFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [kind, setKind] = useState<ListKind | null>(null);
  const [intake, setIntake] = useState<CellValue>(null);
  const [isWhole, setWhole] = useState(false);
  const isSaid = kind !== null && intake !== null && problemOf(intakeColumn, intake) === null;
  const take = (chosen: File): void => {
    setProblem(null);
    readList(chosen)
      .then((urns) => setFile({ name: chosen.name, urns }))
      .catch((error: unknown) => {
        setFile(null);
        if (error instanceof InputError) setProblem(error.message);
        else sayFailure(error);
      });
  };
  const apply = (): void => {
    const { changes } = listChanges(cohort.tables.value.schools, { kind: kind!, urns: file!.urns, isWhole });
    cohort.edit(listEdits(changes));
    sayDone(`Marked ${counted(changes.length, "school", "schools")} by the ${kind} list for ${intake}.`);
    showView("list");
  };
  return (
    <>
      <Heading text="Mark from a DfE list" hasWayBack />
      <p>Schools whose URN is on the list are marked as listed. You see every change before it is made.</p>
      <FileInput
        label="DfE's list"
        hint="A CSV file with a column of URNs. It is read here and goes nowhere else."
        onFile={take}
      />
      <div role="status">
        {problem !== null && <p class="problem">{problem}</p>}
        {file !== null && (
          <p class="note">
            {file.urns.size === 1 ? "1 URN" : `${file.urns.size.toLocaleString("en-GB")} URNs`} in {file.name}
          </p>
        )}
      </div>
      <RadioField
        column={kindColumn}
        value={kind ?? ""}
        choices={listKinds.map((value) => ({
          value,
          label: capital(nameOf(value)),
          note: `${capital(disadvantageLists[value].value)}.`,
        }))}
        onChange={(value) => setKind(value as ListKind)}
      />
      <Field
        column={intakeColumn}
        hint="Each intake has its own list. Such as Autumn 2026."
        value={intake}
        isNew
        onChange={setIntake}
      />
      {kind !== null && kind !== "RISE" && (
        <div class="radio">
          <input id="list-is-whole" type="checkbox" checked={isWhole} onChange={() => setWhole(!isWhole)} />
          <label for="list-is-whole">It covers all schools of this kind: mark the others “Not on it”</label>
        </div>
      )}
      {file !== null && isSaid ? (
        <ListPreview
          said={`You say that this is the ${nameOf(kind)} for ${intake}.`}
          changes={listChanges(cohort.tables.value.schools, {
            kind,
            urns: file.urns,
            isWhole: isWhole && kind !== "RISE",
          })}
          onApply={apply}
        />
      ) : (
        <p class="note">{whatIsMissing(file !== null, kind !== null)}</p>
      )}
    </>
  );
}

async function readList(file: File): Promise<ReadonlySet<string>> {
  const rows: (readonly string[])[] = [];
  await readCsv(file, { onRows: (more) => rows.push(...more) });
  return readUrns(rows);
}

function readIntake(cell: unknown): string {
  if (isBlank(cell)) throw new InputError("The intake is missing. Accepted: a season and year, such as Autumn 2026.");
  parseIntake(cell);
  return String(cell);
}

function nameOf(kind: ListKind): string {
  return `${kind} list`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function whatIsMissing(hasFile: boolean, hasKind: boolean): string {
  if (!hasFile) return "Choose the file to see what would change.";
  return hasKind
    ? "Say which intake the list is for to see what would change."
    : "Say which list it is to see what would change.";
}
