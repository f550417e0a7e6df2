import { withGeneratedTables } from "../../../src/cli/docs/readme";
import { readProjectFile } from "../../support/project";

test('the README\'s generated tables are as the sources have them ("npm run docs" rewrites them)', async () => {
  const readme = readProjectFile("README.md");
  expect(readme).toBe(await withGeneratedTables(readme));
});
