import { developmentAddress } from "../../src/functions/reference/address";
import { matches } from "../build/built-pages";
import { readProjectFile } from "../support/project";
import { element, elements, manifest, resource } from "./manifest-file";

const texts = [...manifest.getElementsByTagName("*")];
const addresses = texts
  .flatMap((node) => node.getAttribute("DefaultValue") ?? [])
  .filter((value) => /^https?:/.test(value));

test("the version follows the package's", () => {
  const { version } = JSON.parse(readProjectFile("package.json")) as { readonly version: string };
  expect(element("Version").textContent).toBe(`${version}.0`);
});

test("the id is a GUID", () => {
  expect(element("Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("it speaks British English, works in workbooks only, and asks for no more than writing in them", () => {
  expect(element("DefaultLocale").textContent).toBe("en-GB");
  expect(elements("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
    "Workbook",
    "Workbook",
  ]);
  expect(element("Permissions").textContent).toBe("ReadWriteDocument");
});

test("it asks for the oldest Excel that can run it", () => {
  const sets = elements("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3"]);
});

test("pane, commands and functions share one runtime: one page, by one resid", () => {
  expect(element("Runtime").getAttribute("lifetime")).toBe("long");
  const users = [
    element("Runtime"),
    element("FunctionFile"),
    element("SourceLocation", element("Page")),
    ...elements("Action").flatMap((action) => elements("SourceLocation", action)),
  ];
  expect(users).toHaveLength(4);
  expect(new Set(users.map((user) => user.getAttribute("resid"))).size).toBe(1);
  expect(elements("Action").map((action) => action.getAttribute("xsi:type"))).toEqual([
    "ShowTaskpane",
    "ExecuteFunction",
    "ExecuteFunction",
    "ExecuteFunction",
  ]);
});

test("the group on the Home tab holds the pane and the commands, and each command is one that the pane registers", () => {
  const labels = elements("Control").map((control) => resource(elements("Label", control)[0]!));
  expect(labels).toEqual(["Open pane", "Fill", "Update", "Share a copy"]);
  const names = elements("FunctionName").map((name) => name.textContent ?? "");
  const registered = matches(readProjectFile("src/taskpane/commands/ribbon.ts"), /^ {2}(\w+CohortBudget):/gm);
  expect(names.length).toBeGreaterThan(0);
  expect(names).toEqual(registered);
});

test("every address is of one https origin, which a release replaces", () => {
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith(`${developmentAddress}/`))).toEqual([]);
  expect(elements("AppDomain")).toEqual([]);
});

test("every resid stands for one resource and is short enough", () => {
  const users = texts.filter((node) => node.hasAttribute("resid"));
  expect(users.length).toBeGreaterThan(0);
  users.forEach((user) => expect(resource(user)).not.toBe(""));
  const ids = texts.flatMap((node) => node.getAttribute("id") ?? []);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test.each([
  { holder: "ShortStrings", longest: 125 },
  { holder: "LongStrings", longest: 250 },
])("$holder have 1 to $longest characters", ({ holder, longest }) => {
  const lengths = elements("String", element(holder)).map((text) => text.getAttribute("DefaultValue")?.length ?? 0);
  expect(lengths.length).toBeGreaterThan(0);
  expect(lengths.filter((length) => length < 1 || length > longest)).toEqual([]);
});

test.each([
  { name: "DisplayName", longest: 125 },
  { name: "Description", longest: 250 },
])("the $name of the add-in has 1 to $longest characters", ({ name, longest }) => {
  const [ofAddIn] = elements(name);
  const { length } = ofAddIn?.getAttribute("DefaultValue") ?? "";
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThanOrEqual(longest);
});
