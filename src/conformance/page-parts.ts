import type { ConformanceCase, Outcome } from "./case";
import { inWords, isAsDocumented } from "./recording";

/** An element of the page. @throws Error where the page lacks it */
export function part<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) {
    throw new Error(`The page has no element "${id}".`);
  }
  return element as T;
}

export function tell(sentence: string): void {
  part("status").textContent = sentence;
}

/** Adds a case's row to the table of outcomes. */
export function showOutcome(one: ConformanceCase, outcome: Outcome): void {
  const row = document.createElement("tr");
  const name = document.createElement("th");
  name.scope = "row";
  name.textContent = one.name;
  const cell = document.createElement("td");
  cell.textContent = outcomeSentence(one, outcome);
  cell.className = isAsDocumented(one, outcome) || "notRun" in outcome ? "" : "differs";
  row.append(name, cell);
  part("results").querySelector("tbody")?.append(row);
}

function outcomeSentence(one: ConformanceCase, outcome: Outcome): string {
  if (isAsDocumented(one, outcome)) {
    return "As documented";
  }
  if ("notRun" in outcome) {
    return `Not run: ${outcome.notRun}`;
  }
  return `Differs: ${inWords(outcome)}; documented is ${inWords({ answered: one.documented })}`;
}

/** Offers a text as a file to save. */
export function save(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
