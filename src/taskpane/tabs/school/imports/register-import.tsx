import { focusSoon } from "../../../parts/focus-soon";
import { Heading } from "../heading";
import { FileInput } from "./file-input";
import { readRegister, register } from "./register-state";
import { RegisterSearch } from "./register-search";

const searchId = "register-search";
const fileId = "register-file";

/** Brings schools in from DfE's register, by name, URN or trust. */
export function RegisterImport() {
  const state = register.value;
  return (
    <>
      <Heading text="Find in DfE's register" hasWayBack />
      {state.kind === "read" ? (
        <RegisterSearch id={searchId} state={state} />
      ) : (
        <>
          <p>
            On GOV.UK's <b>Get Information about Schools</b>, choose Downloads, then “Establishment fields CSV”. Unpack
            the zip, and choose the file here.
          </p>
          <FileInput
            id={fileId}
            label="Establishment file"
            hint="edubasealldata….csv, some 50 MB. It is read here and goes nowhere else."
            isDisabled={state.kind === "reading"}
            onFile={(file) => void read(file)}
          />
          <div role="status">
            {state.kind === "reading" && (
              <label class="reading">
                Reading the file…
                <progress value={state.done} max={1} />
              </label>
            )}
            {state.kind === "none" && state.problem !== null && <p class="problem">{state.problem}</p>}
          </div>
          {state.kind === "reading" && (
            <div class="actions">
              <button type="button" onClick={state.cancel}>
                Cancel
              </button>
            </div>
          )}
        </>
      )}
    </>
  );
}

/** The field and the button that show meanwhile go, however the reading ends. */
async function read(file: File): Promise<void> {
  await readRegister(file);
  focusSoon(register.value.kind === "read" ? searchId : fileId);
}
