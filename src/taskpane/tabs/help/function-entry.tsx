import { sayDone } from "../../state/message";
import { withEdges } from "../../workbook/load-edges";
import type { FunctionHelp } from "./read-help";

/** One function: what it answers, and examples that go into the selected cell. */
export function FunctionEntry({ name, signature, description, page, examples }: FunctionHelp) {
  return (
    <li>
      <details>
        <summary>
          <code>{name}</code>
          <span class="hint block">{description}</span>
        </summary>
        <p>
          <code>{signature}</code>
        </p>
        {examples.map(({ formula, shows, says, numberFormat }) => (
          <div class="example" key={formula}>
            <p>
              <code>{formula}</code>
              <span class="hint block">
                shows {shows.replace(/\.$/, "")}. {says}
              </span>
            </p>
            <button type="button" onClick={() => void insert(formula, numberFormat)}>
              Insert<span class="visually-hidden"> {formula}</span>
            </button>
          </div>
        ))}
        <p>
          <a href={page} target="_blank" rel="noopener">
            More on {name}
          </a>
        </p>
      </details>
    </li>
  );
}

function insert(formula: string, numberFormat: string | undefined): Promise<void> {
  return withEdges(async (edges) => sayDone(`${formula} is in ${await edges.insertFormula(formula, numberFormat)}.`));
}
