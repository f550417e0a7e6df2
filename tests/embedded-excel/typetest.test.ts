import { readProjectFile } from "../support/project";

test("the compiler sees the lines that it must refuse", () => {
  const marked = readProjectFile("tests/embedded-excel/wire-class.typetest.ts").match(/^\/\/ @ts-expect-error /gm);
  expect(marked?.length).toBeGreaterThanOrEqual(8);
});
