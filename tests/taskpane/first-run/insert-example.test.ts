import { examples } from "../../../src/taskpane/first-run/examples";
import { insertExample } from "../../../src/taskpane/first-run/insert-example";
import { agreement, cohort } from "../../../src/taskpane/pane-state";
import { emptyTables } from "../../../src/taskpane/state/tables";
import { readProjectFile } from "../../support/project";

jest.mock("../../../src/taskpane/workbook/load-keeping", () => ({
  // There is no workbook here, so it is never read.
  loadKeeping: () => new Promise(() => undefined),
}));

const [primary] = examples;

beforeEach(() => {
  globalThis.fetch = (address) => Promise.resolve(new Response(readProjectFile(String(address))));
  cohort.show(emptyTables(), "draft", null);
});

afterEach(() => jest.restoreAllMocks());

test("an example comes into an empty cohort", async () => {
  jest.spyOn(agreement, "readAgain").mockResolvedValue();
  await insertExample(primary!);
  expect(cohort.tables.value.staff).toHaveLength(9);
  expect(cohort.tables.value.schools).toHaveLength(2);
});

test("it does not come in where the workbook turns out to hold a cohort", async () => {
  const held = {
    ...emptyTables(),
    staff: [
      ["Person", "Programme"],
      ["Ann", "NPQH"],
    ],
  };
  jest.spyOn(agreement, "readAgain").mockImplementation(() => {
    cohort.show(held, "workbook", null);
    return Promise.resolve();
  });
  await expect(insertExample(primary!)).rejects.toThrow("This workbook has a cohort already");
  expect(cohort.tables.value).toEqual(held);
});
