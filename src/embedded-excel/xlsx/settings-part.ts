import type { PackageParts } from "./package-parts";
import { elements, escaped, unescaped } from "./xml";

/**
 * A workbook's settings belong to the add-in and have no place among a sheet's contents. They travel in a custom XML
 * part, which the file format keeps for applications' own data: Excel and others leave it alone and save it again.
 */
const namespace = "urn:embedded-excel:settings";
const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const itemId = "{5D3B0C1E-7A52-4E0B-9C1A-3E6F0B7D2A41}";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The settings in a file that was saved by the embedded Excel; none in another. */
export function settingsOf(parts: PackageParts): readonly (readonly [key: string, value: unknown])[] {
  const own = parts.related(parts.workbook.path, "customXml").find(({ xml }) => xml.includes(`"${namespace}"`));
  return elements(own?.xml ?? "", "setting").map(({ attributes, content }) => {
    return [attributes["key"] ?? "", JSON.parse(unescaped(content)) as unknown];
  });
}

/** The parts that hold settings, by path; none where there are no settings. */
export function settingsParts(settings: ReadonlyMap<string, unknown>): Readonly<Record<string, string>> {
  if (settings.size === 0) {
    return {};
  }
  const each = [...settings].map(([key, value]) => {
    return `<setting key="${escaped(key)}">${escaped(JSON.stringify(value) ?? "null")}</setting>`;
  });
  return {
    "customXml/item1.xml": `${declaration}<settings xmlns="${namespace}">${each.join("")}</settings>`,
    "customXml/itemProps1.xml":
      `${declaration}<ds:datastoreItem ds:itemID="${itemId}" ` +
      'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>' +
      `<ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    "customXml/_rels/item1.xml.rels":
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${kind}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  };
}

/** The lines that the workbook's relations and the list of content types need for those parts. */
export const settingsRelation = `<Relationship Id="rIdSettings" Type="${kind}/customXml" Target="../customXml/item1.xml"/>`;
export const settingsContentType =
  '<Override PartName="/customXml/itemProps1.xml" ' +
  'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
