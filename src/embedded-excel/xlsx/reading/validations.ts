import { parseAddress } from "../../model/addresses";
import type { Rect } from "../../model/rect";
import type { Validation } from "../../model/validations";
import { shownFormula } from "../formula-text";
import { shownWord, validationOperators, validationWords } from "../words";
import { elements, textOf } from "../xml";
import type { XmlElement } from "../xml";
import type { OpeningSheet } from "./opening";

/** Reads drop-downs, limits and prompts; newer files hold those that look into other sheets in a part of their own. */
export function readValidations(opening: OpeningSheet): void {
  const { sheet, xml } = opening;
  for (const element of elements(xml, "dataValidation")) {
    const validation = validationOf(opening, element);
    for (const rect of rectsOf(element.attributes["sqref"] ?? textOf(element.content, "sqref") ?? "")) {
      sheet.validations.change(rect, validation);
    }
  }
}

/** The blocks that a file names one after the other. */
export function rectsOf(addresses: string): readonly Rect[] {
  return addresses.split(/\s+/).flatMap((address) => parseAddress(address)?.rect ?? []);
}

function validationOf(opening: OpeningSheet, { attributes, content }: XmlElement): Validation {
  const isOn = (name: string): boolean => attributes[name] === "1" || attributes[name] === "true";
  const style = attributes["errorStyle"] ?? "stop";
  return {
    rule: ruleOf(opening, attributes, content),
    errorAlert: {
      message: attributes["error"] ?? "",
      showAlert: isOn("showErrorMessage"),
      style: style.charAt(0).toUpperCase() + style.slice(1),
      title: attributes["errorTitle"] ?? "",
    },
    prompt: {
      message: attributes["prompt"] ?? "",
      showPrompt: isOn("showInputMessage"),
      title: attributes["promptTitle"] ?? "",
    },
    ignoreBlanks: isOn("allowBlank"),
  };
}

function ruleOf(
  opening: OpeningSheet,
  attributes: XmlElement["attributes"],
  content: string,
): Readonly<Record<string, unknown>> {
  const first = formulaOf(opening, content, "formula1");
  const second = formulaOf(opening, content, "formula2");
  const type = attributes["type"] ?? "none";
  if (type === "list") {
    return { list: { inCellDropDown: attributes["showDropDown"] !== "1", source: listSource(first) } };
  }
  if (type === "custom") {
    return { custom: { formula: first } };
  }
  const kind = shownWord(validationWords, type);
  if (kind === undefined) {
    return {};
  }
  const operator = shownWord(validationOperators, attributes["operator"] ?? "between");
  return { [kind]: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator } };
}

type Bound = string | number | undefined;

/** A plain number, or a formula with its "=". Newer parts wrap the formula once more. */
function formulaOf({ customFunctions }: OpeningSheet, content: string, name: string): Bound {
  const inner = elements(content, name)[0]?.content;
  if (inner === undefined) {
    return undefined;
  }
  const text = textOf(inner, "f") ?? textOf(`<f>${inner}</f>`, "f") ?? "";
  const isNumber = text !== "" && Number.isFinite(Number(text));
  return isNumber ? Number(text) : shownFormula(text, { customFunctions, table: null });
}

/** Words in quotation marks stand in the list itself. */
function listSource(formula: Bound): Bound {
  const words = typeof formula === "string" ? /^="(.*)"$/s.exec(formula)?.[1] : undefined;
  return words === undefined ? formula : words.replaceAll('""', '"');
}
