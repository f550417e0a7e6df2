import { readProjectFile } from "../support/project";

test("the compiler sees the lines that it must refuse", () => {
  const { include } = JSON.parse(readProjectFile("tsconfig.json")) as { include: readonly string[] };
  expect(include).toContain("tests");
  expect(
    readProjectFile("tests/policy/facts.typetest.ts").match(/^\/\/ @ts-expect-error /gm)?.length,
  ).toBeGreaterThanOrEqual(10);
});
