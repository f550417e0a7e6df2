import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { evaluate } from "../../../src/cli/formula/evaluate";
import { closeClientLibrary, functionsOfLibrary, openClientLibrary } from "../../../src/cli/formula/library-functions";
import { customFunctions } from "../../../src/functions/registry";
import { functionFiles } from "../../../src/functions/reference/function-files";
import { projectRoot } from "../../support/project";

interface Described {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly dimensionality?: string }[];
}

async function describedInFunctionsJson(): Promise<readonly Described[]> {
  const files = functionFiles.map((file) => generateCustomFunctionsMetadata(join(projectRoot, file)));
  const texts = (await Promise.all(files)).map(({ metadataJson }) => metadataJson);
  return texts.flatMap((text) => (JSON.parse(text) as { readonly functions: readonly Described[] }).functions);
}

afterAll(closeClientLibrary);

test("the functions are those of functions.json, under the same ids and with the same arguments", async () => {
  const described = await describedInFunctionsJson();
  expect([...customFunctions.keys()].sort()).toEqual(described.map(({ id }) => id).sort());
  expect(described.map(({ name }) => functionsOfLibrary.find(name))).toEqual(
    described.map(({ id, parameters }) => ({
      id,
      takesRange: parameters.map(({ dimensionality }) => dimensionality === "matrix"),
      mostParameters: parameters.length,
    })),
  );
});

test("the client library's own table is what calls are answered by", async () => {
  await openClientLibrary();
  CustomFunctions.associate("NPQDAYS", () => "from the table");
  expect(await evaluate('=NPQDAYS("NPQH")')).toBe("from the table");
});

test("errors are those of the client library", async () => {
  await openClientLibrary();
  CustomFunctions.associate("NPQMONTHS", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero, "from the library");
  });
  expect(await evaluate('=NPQMONTHS("NPQH")')).toMatchObject({ code: "#DIV/0!", message: "from the library" });
});
