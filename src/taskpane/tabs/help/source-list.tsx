import { allSources } from "../../../policy/background-sources";
import type { Source } from "../../../policy/source";
import { checkedOnInWords } from "../../../rules/citation";

/** Every document that a figure rests on, and when it was last checked. */
export function SourceList() {
  return (
    <>
      <h3>Sources</h3>
      <p>Each figure is taken from a published document. What no source gives is “not published”, never guessed.</p>
      <details>
        <summary>All {Object.keys(allSources).length} documents</summary>
        <ul class="fees">
          {Object.entries<Source>(allSources).map(([key, source]) => (
            <li key={key}>
              {source.title}
              <span class="hint block">
                {source.publisher}, {source.published}. {standing[source.standing]}. Checked {checkedOnInWords(source)}.
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

const standing: Readonly<Record<Source["standing"], string>> = {
  official: "Official",
  "copy of official text": "A copy of official text",
  provider: "A provider's own page",
};
