import { elements } from "../xml";
import { shownFormula } from "../formula-text";
import { settingsOf } from "../settings-part";
import type { Opening } from "./opening";

/** Reads what belongs to the workbook as a whole, after its sheets are there. */
export function readWorkbookParts(opening: Opening): void {
  readNames(opening);
  readProperties(opening);
  const { book, file, parts } = opening;
  for (const [key, value] of settingsOf(parts)) {
    book.settings.set(key, value);
  }
  if (file.workbookProtection?.lockStructure) {
    book.protection = { options: {}, password: undefined };
  }
  const calculation = elements(parts.workbook.xml, "calcPr")[0]?.attributes["calcMode"];
  book.calculationMode = calculation === "manual" ? "Manual" : "Automatic";
}

/** The sheet that the file opens on, or the first that can be seen. */
export function readActiveSheet({ book, file }: Opening): void {
  const visible = book.sheets.filter((sheet) => sheet.visibility === "Visible");
  const wanted = book.sheets[file.activeSheet ?? 0];
  book.active = visible.find((sheet) => sheet === wanted) ?? visible[0] ?? book.active;
}

function readNames({ book, file, parts, customFunctions, leftOut }: Opening): void {
  const defined = elements(parts.workbook.xml, "definedName");
  for (const { name, range, scope, comment } of file.namedRanges ?? []) {
    if (name.startsWith("_xlnm.")) {
      continue;
    }
    const sheet = scope === undefined ? null : book.findSheet(scope);
    const formula = shownFormula(range, { customFunctions, table: null });
    if (isRefused(book, formula)) {
      leftOut.add(`The name ${name}`);
      continue;
    }
    const hidden = defined.some(({ attributes }) => attributes["name"] === name && attributes["hidden"] === "1");
    book.names.push({ name, sheet, formula, comment: comment ?? "", visible: !hidden });
  }
}

/** A name that cannot be worked out would stop every formula that uses it. */
function isRefused(book: Opening["book"], formula: string): boolean {
  try {
    return book.results.problemWith(formula) !== null;
  } catch {
    return true;
  }
}

function readProperties({ book, file }: Opening): void {
  const { creator, description, custom, title, subject, category, company, keywords, manager } = file.properties ?? {};
  const known = { title, subject, category, company, keywords, manager, author: creator, comments: description };
  for (const [key, value] of Object.entries(known)) {
    if (value !== undefined && value !== "") {
      book.properties[key] = value;
    }
  }
  for (const [key, value] of Object.entries(custom ?? {})) {
    book.customProperties.put(key, value instanceof Date ? value.toISOString() : value);
  }
}
