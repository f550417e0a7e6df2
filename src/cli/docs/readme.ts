import { functionExamples } from "../../functions/examples";
import { functionFiles } from "../../functions/reference/function-files";
import { readFunctionReference } from "../../functions/reference/function-reference";
import { functionTable } from "../../functions/reference/function-table";
import { policyTable } from "../../functions/reference/policy-table";
import { replaceGeneratedSection } from "./generated-section";

/** A README with its generated tables as the sources now have them. Paths are relative to the project's root. */
export async function withGeneratedTables(readme: string): Promise<string> {
  const sections = await generatedSections();
  return Object.entries(sections).reduce(
    (document, [name, content]) => replaceGeneratedSection(document, name, content),
    readme,
  );
}

/** What stands between which markers; one more generated table is one more entry. */
async function generatedSections(): Promise<Readonly<Record<string, string>>> {
  return {
    functions: functionTable(await readFunctionReference(functionFiles, functionExamples)),
    policy: policyTable(),
  };
}
