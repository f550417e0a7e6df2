import { join } from "node:path";
import { functionExamples } from "../../src/functions/examples";
import { helpAddress } from "../../src/functions/reference/address";
import { functionFiles } from "../../src/functions/reference/function-files";
import { readFunctionReference, signature } from "../../src/functions/reference/function-reference";
import type { FunctionReference } from "../../src/functions/reference/function-reference";
import { listFiles, projectRoot, readProjectFile } from "../support/project";
import { releasedSignatures } from "./released-signatures";

let functions: readonly FunctionReference[];

beforeAll(async () => {
  functions = await readFunctionReference(functionFiles, functionExamples);
});

test("the functions are exactly those in people's workbooks, with the same arguments in the same order", () => {
  expect(functions.map(signature).sort()).toEqual([...releasedSignatures].sort());
});

test("every file with custom functions is one that the build takes", () => {
  const withFunctions = listFiles("src").filter((path) => readProjectFile(path).includes("* @customfunction"));
  expect(withFunctions.sort()).toEqual([...functionFiles].sort());
});

test("every exported function is one that Excel is told of, and the other way round", () => {
  const modules = functionFiles.map((file) => jest.requireActual<Record<string, unknown>>(join(projectRoot, file)));
  const exported = modules
    .flatMap((exports) => Object.entries(exports))
    .filter(([, value]) => typeof value === "function")
    .map(([name]) => name.toUpperCase());
  expect(exported.sort()).toEqual(functions.map(({ name }) => name).sort());
});

test.each(releasedSignatures.map((released) => released.slice(0, released.indexOf("("))))(
  "%s is explained: a description, each argument, a help link and an example",
  (name) => {
    const described = functions.find((candidate) => candidate.name === name);
    expect(described?.description).toMatch(/\S/);
    described?.parameters.forEach((parameter) => expect(parameter.description).toMatch(/\S/));
    expect(described?.helpUrl).toBe(helpAddress(name));
    expect(described?.examples).not.toEqual([]);
  },
);

test("every example is of a function that exists, and uses it", () => {
  const names = functions.map(({ name }) => name);
  for (const example of functionExamples) {
    expect(names).toContain(example.name);
    expect(example.formula).toContain(`${example.name}(`);
  }
});
