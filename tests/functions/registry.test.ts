import { customFunctions } from "../../src/functions/registry";
import { releasedSignatures } from "./released-signatures";

test("every function is found by its name in Excel, with as many arguments as there", () => {
  const found = [...customFunctions].map(([name, { most }]) => ({ name, most }));
  const released = releasedSignatures.map((signature) => {
    const [name, ...parameters] = signature.match(/\w+/g) ?? [];
    return { name, most: parameters.length };
  });
  const byName = (left: { name?: string | undefined }, right: { name?: string | undefined }) =>
    (left.name ?? "").localeCompare(right.name ?? "");
  expect(found.sort(byName)).toEqual(released.sort(byName));
});

test("only COHORTBUDGET takes ranges", () => {
  const names = [...customFunctions].filter(([, { takesRanges }]) => takesRanges).map(([name]) => name);
  expect(names).toEqual(["COHORTBUDGET"]);
});
