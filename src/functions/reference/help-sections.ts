import { whatItShows } from "../examples";
import type { FunctionExample } from "../examples";
import { helpAnchor } from "./address";
import { signature } from "./function-reference";
import type { FunctionReference, ParameterReference } from "./function-reference";
import { html } from "./html";
import type { Html } from "./html";

/** The help page's links to its sections, one for each function. */
export function helpContents(functions: readonly FunctionReference[]): string {
  return html`<ul class="contents">
${functions.map(
  ({ name }) => html`<li><a href="#${helpAnchor(name)}"><code>${name}</code></a></li>
`,
)}</ul>`.text;
}

/** The help page's sections: what each function answers, what it takes, and worked examples. */
export function helpSections(functions: readonly FunctionReference[]): string {
  return functions.map((described) => helpSection(described).text).join("\n");
}

function helpSection(described: FunctionReference): Html {
  return html`<section id="${helpAnchor(described.name)}">
<h2><code>${described.name}</code></h2>
<p>${described.description}</p>
<p class="signature"><code>=${signature(described)}</code></p>
${argumentList(described.parameters)}
<h3>Examples</h3>
<dl>
${described.examples.map(workedExample)}</dl>
</section>`;
}

function argumentList(parameters: readonly ParameterReference[]): Html {
  if (parameters.length === 0) {
    return html`<p>It takes no arguments.</p>`;
  }
  return html`<h3>Arguments</h3>
<dl>
${parameters.map(argument)}</dl>`;
}

function argument({ name, description, optional }: ParameterReference): Html {
  return html`<dt><code>${name}</code>${optional ? " (optional)" : ""}</dt><dd>${description}</dd>
`;
}

function workedExample(example: FunctionExample): Html {
  const { formula, says } = example;
  return html`<dt><code class="formula">${formula}</code> shows <samp>${whatItShows(example)}</samp></dt><dd>${says}</dd>
`;
}
