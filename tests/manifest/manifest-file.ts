import { DOMParser } from "@xmldom/xmldom";
import type { Document, Element } from "@xmldom/xmldom";
import { readProjectFile } from "../support/project";

export const manifest: Document = new DOMParser().parseFromString(readProjectFile("manifest.xml"), "text/xml");

/** Every element of that name, whatever its namespace, in the order of the file. */
export function elements(name: string, within: Document | Element = manifest): readonly Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

/** The one element of that name. */
export function element(name: string, within: Document | Element = manifest): Element {
  const [only, ...others] = elements(name, within);
  if (only === undefined || others.length > 0) {
    throw new Error(`The manifest has ${others.length + (only ? 1 : 0)} elements <${name}>, and should have one.`);
  }
  return only;
}

export function childNames(parent: Element): readonly string[] {
  return [...parent.childNodes].map((node) => node.localName).filter((name) => name !== null);
}

/** The resource that an element's resid stands for. */
export function resource(user: Element): string {
  const id = user.getAttribute("resid");
  const found = [...elements("Image"), ...elements("Url"), ...elements("String")].filter(
    (candidate) => candidate.getAttribute("id") === id,
  );
  if (found.length !== 1) {
    throw new Error(`resid "${id}" of <${user.localName}> stands for ${found.length} resources, and should for one.`);
  }
  return found[0]?.getAttribute("DefaultValue") ?? "";
}
