import { sayDone, sayFailure } from "../../state/message";
import { loadEdges } from "../../workbook/load-edges";
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
        {examples.map(({ formula, shows, says }) => (
          <div class="example" key={formula}>
            <p>
              <code>{formula}</code>
              <span class="hint block">
                shows {shows}. {says}
              </span>
            </p>
            <button type="button" onClick={() => void insert(formula)}>
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

async function insert(formula: string): Promise<void> {
  try {
    const edges = await loadEdges();
    const address = await edges.insertFormula(formula);
    sayDone(`${formula} is in ${address}.`);
  } catch (error) {
    sayFailure(error);
  }
}
