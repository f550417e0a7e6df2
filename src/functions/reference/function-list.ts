import type { FunctionExample } from "../examples";
import { helpAnchor } from "./address";
import type { FunctionReference } from "./function-reference";
import { html } from "./html";
import type { Html } from "./html";

/** The pane's list of functions: name, what it answers, and a formula to copy. */
export function functionList(functions: readonly FunctionReference[]): string {
  return html`<ul class="functions">
${functions.map(functionItem)}</ul>`.text;
}

function functionItem({ name, description, examples }: FunctionReference): Html {
  return html`<li>
<h3><a href="help.html#${helpAnchor(name)}" target="_blank" rel="noopener"><code>${name}</code></a></h3>
<p>${description}</p>
${examples.slice(0, 1).map(exampleToCopy)}
</li>
`;
}

function exampleToCopy({ formula, shows }: FunctionExample): Html {
  return html`<p class="example"><code>${formula}</code> <button type="button" data-copy="${formula}"
aria-label="Copy ${formula}">Copy</button></p>
<p class="shows">shows <samp>${shows}</samp></p>`;
}
