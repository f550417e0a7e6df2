/** What a button on the ribbon does. */
export type CommandAction = { readonly kind: "show pane" } | { readonly kind: "run"; readonly functionName: string };

export interface RibbonCommand {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Of 20 pixels or the size nearest to it; as an address beside this page. */
  readonly icon: string;
  readonly action: CommandAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly commands: readonly RibbonCommand[];
}

/** What the workbench needs to know of the add-in beside it. Addresses are beside this page. */
export interface AddinManifest {
  readonly name: string;
  readonly panePage: string;
  readonly groups: readonly RibbonGroup[];
}

/** Reads manifest.xml. @throws Error for a manifest that names no page for the pane */
export function readManifest(manifest: Document): AddinManifest {
  const panePage = valueOf(first(manifest, "SourceLocation"));
  if (panePage === "") {
    throw new Error("The manifest names no page for the pane.");
  }
  const folder = panePage.slice(0, panePage.lastIndexOf("/") + 1);
  const resources = resourcesOf(manifest);
  const beside = (address: string): string => (address.startsWith(folder) ? address.slice(folder.length) : address);
  const textOf = (element: Element | undefined): string => resources.get(element?.getAttribute("resid") ?? "") ?? "";
  const command = (control: Element): RibbonCommand => {
    const [supertip] = all(control, "Supertip");
    return {
      id: control.getAttribute("id") ?? "",
      label: textOf(first(control, "Label")),
      description: supertip === undefined ? "" : textOf(first(supertip, "Description")),
      icon: beside(textOf(iconOf(control))),
      action: actionOf(control),
    };
  };
  return {
    name: valueOf(first(manifest, "DisplayName")),
    panePage: beside(panePage),
    groups: all(manifest, "Group").map((group) => ({
      label: textOf(first(group, "Label")),
      commands: all(group, "Control").map(command),
    })),
  };
}

/** The button that brings the workbook's budget up to date, where the add-in has one. */
export function updateCommand(manifest: AddinManifest): RibbonCommand | null {
  const commands = manifest.groups.flatMap((group) => group.commands);
  return commands.find(({ action }) => action.kind === "run" && /^update/i.test(action.functionName)) ?? null;
}

function actionOf(control: Element): CommandAction {
  const action = first(control, "Action");
  const functionName = action === undefined ? undefined : first(action, "FunctionName")?.textContent;
  return functionName ? { kind: "run", functionName: functionName.trim() } : { kind: "show pane" };
}

function iconOf(control: Element): Element | undefined {
  const images = all(control, "Image");
  return images.find((image) => image.getAttribute("size") === "20") ?? images[0];
}

function resourcesOf(manifest: Document): ReadonlyMap<string, string> {
  const entries = all(manifest, "Resources").flatMap((resources) => all(resources, "*"));
  return new Map(entries.map((entry) => [entry.getAttribute("id") ?? "", valueOf(entry)]));
}

function valueOf(element: Element | undefined): string {
  return element?.getAttribute("DefaultValue") ?? "";
}

function first(within: Document | Element, name: string): Element | undefined {
  return all(within, name)[0];
}

function all(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}
