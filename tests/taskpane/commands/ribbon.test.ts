import { registerCommands } from "../../../src/taskpane/commands/ribbon";
import { message } from "../../../src/taskpane/state/message";
import { currentTab } from "../../../src/taskpane/state/tabs";

jest.mock("../../../src/taskpane/workbook/keep", () => {
  // As where a new version of the add-in has taken the place of this one.
  throw Object.assign(new Error("Loading chunk keep failed."), { name: "ChunkLoadError" });
});

type Command = (event: { readonly completed: () => void }) => Promise<void>;

const commands = new Map<string, Command>();
const showAsTaskpane = jest.fn(async () => undefined);

beforeAll(() => {
  const associate = (name: string, run: Command): void => void commands.set(name, run);
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  registerCommands(Promise.resolve());
});

test("a command whose script cannot be loaded says so in the pane, and Excel learns that it is over", async () => {
  const completed = jest.fn();
  await commands.get("shareCohortBudget")!({ completed });
  expect(message.value?.text).toMatch(/^Part of the pane could not be loaded\./);
  expect(currentTab.value).toBe("Budget");
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("Update where nothing was filled yet says what fills it", async () => {
  const completed = jest.fn();
  await commands.get("updateCohortBudget")!({ completed });
  expect(message.value?.text).toMatch(/^There is no cohort budget in this workbook yet/);
  expect(completed).toHaveBeenCalledTimes(1);
});
