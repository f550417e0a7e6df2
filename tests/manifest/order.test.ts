import { childNames, element, elements, manifest } from "./manifest-file";

/** The order that Microsoft's schemas demand; what is in brackets may be absent. */
const orders: readonly { readonly parent: string; readonly children: string }[] = [
  {
    parent: "OfficeApp",
    children:
      "Id [AlternateId] Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
      "SupportUrl [AppDomains] Hosts Requirements DefaultSettings Permissions VersionOverrides",
  },
  { parent: "VersionOverrides", children: "[Description] [Requirements] Hosts Resources" },
  { parent: "AllFormFactors", children: "ExtensionPoint" },
  { parent: "DesktopFormFactor", children: "GetStarted FunctionFile ExtensionPoint" },
  { parent: "GetStarted", children: "Title Description LearnMoreUrl" },
  { parent: "Group", children: "Label Icon Control" },
  { parent: "Control", children: "Label Supertip Icon Action" },
  { parent: "Supertip", children: "Title Description" },
  { parent: "Resources", children: "Images Urls ShortStrings LongStrings" },
];

test.each(orders)("$parent has its elements in the schema's order", ({ parent, children }) => {
  expect(elements(parent).length).toBeGreaterThan(0);
  for (const actual of elements(parent).map(childNames)) {
    const expected = children
      .split(" ")
      .filter((name) => !name.startsWith("[") || actual.includes(name.slice(1, -1)))
      .map((name) => name.replace(/[[\]]/g, ""));
    expect([...new Set(actual)]).toEqual(expected);
  }
});

test("the runtime comes first among the host's settings, as a shared runtime must", () => {
  const host = elements("Host").find((candidate) => candidate.parentNode?.parentNode?.localName === "VersionOverrides");
  expect(host && childNames(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
});

test("the functions have no namespace element, so that a formula is =NPQCOST(...)", () => {
  const points = elements("ExtensionPoint");
  const point = points.find((candidate) => candidate.getAttribute("xsi:type") === "CustomFunctions");
  expect(point && childNames(point)).toEqual(["Script", "Page", "Metadata"]);
  expect(elements("Namespace")).toEqual([]);
});

test("the manifest is the add-in only kind, in its newest schema", () => {
  expect(manifest.documentElement?.namespaceURI).toBe("http://schemas.microsoft.com/office/appforoffice/1.1");
  expect(manifest.documentElement?.getAttribute("xsi:type")).toBe("TaskPaneApp");
  expect(element("VersionOverrides").getAttribute("xsi:type")).toBe("VersionOverridesV1_0");
});
