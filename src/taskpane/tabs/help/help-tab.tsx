import { useSignal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import { loadable } from "../../parts/loadable";
import { NotYet } from "../../parts/not-yet";
import { FunctionEntry } from "./function-entry";
import { readHelp } from "./read-help";
import { SourceList } from "./source-list";

const help = loadable(readHelp);

/** Every function with examples to insert, the sources, the version, and what stays private. */
export function HelpTab() {
  const wanted = useSignal("");
  useLayoutEffect(help.load, []);
  const read = help.state.value !== null && "value" in help.state.value ? help.state.value.value : null;
  const functions = read?.functions ?? [];
  const word = wanted.value.trim().toLowerCase();
  const found = functions.filter(({ name, description }) => `${name} ${description}`.toLowerCase().includes(word));
  return (
    <>
      <h2>Help</h2>
      <h3>Functions</h3>
      <p>They work in any cell of any workbook. Select an empty cell, then insert an example.</p>
      <div class="field">
        <label for="find-function">Find a function</label>
        <input
          id="find-function"
          type="search"
          autocomplete="off"
          value={wanted.value}
          onInput={(event) => (wanted.value = event.currentTarget.value)}
        />
      </div>
      {read === null && <NotYet of={help} />}
      {read !== null && found.length === 0 && <p>No function is about “{wanted.value}”.</p>}
      <ul class="entries">
        {found.map((described) => (
          <FunctionEntry key={described.name} {...described} />
        ))}
      </ul>
      <p>
        <a href="help.html" target="_blank" rel="noopener">
          All functions on one page, with every argument
        </a>
      </p>
      <SourceList />
      <h3>What stays private</h3>
      <p>
        Everything stays in this workbook: what you type is sent nowhere, and no account is needed. Names need not be
        entered; a payroll reference will do. Files that you import are read on this computer.
      </p>
      <h3>Version</h3>
      <p>NPQ cohort budget {read?.version}</p>
    </>
  );
}
