import type { DataValidation } from "hucre";
import { addressOf } from "../../model/addresses";
import type { Validation } from "../../model/validations";
import { fileFormula } from "../formula-text";
import { fileWord, validationOperators, validationWords } from "../words";
import type { SavingSheet } from "./saving";

type Rule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

/** The drop-downs, limits and prompts of a sheet. */
export function fileValidations(saving: SavingSheet): DataValidation[] {
  return saving.sheet.validations.all().map(({ rect, validation }) => ({
    ...ruleOf(validation.rule, saving),
    ...messages(validation),
    allowBlank: validation.ignoreBlanks,
    range: addressOf(rect),
  }));
}

function messages({ errorAlert, prompt }: Validation): Partial<DataValidation> {
  const style = String(errorAlert["style"] ?? "Stop").toLowerCase();
  return {
    showErrorMessage: errorAlert["showAlert"] !== false,
    errorStyle: style as NonNullable<DataValidation["errorStyle"]>,
    ...text("errorTitle", errorAlert["title"]),
    ...text("errorMessage", errorAlert["message"]),
    showInputMessage: prompt["showPrompt"] !== false,
    ...text("inputTitle", prompt["title"]),
    ...text("inputMessage", prompt["message"]),
  };
}

function text(key: keyof DataValidation, value: unknown): Partial<DataValidation> {
  return typeof value === "string" && value !== "" ? { [key]: value } : {};
}

function ruleOf(rule: Validation["rule"], saving: SavingSheet): Rule {
  const [kind, content] = Object.entries(rule)[0] ?? [];
  const parts = (content ?? {}) as Readonly<Record<string, unknown>>;
  if (kind === "list") {
    return { type: "list", formula1: listSource(parts["source"], saving) };
  }
  if (kind === "custom") {
    return { type: "custom", formula1: bound(parts["formula"], saving) };
  }
  const type = fileWord(validationWords, kind);
  if (type === undefined) {
    // A block that only explains itself takes any entry; the library's types leave out the file's word for that.
    return { type: "none" as DataValidation["type"] };
  }
  const operator = fileWord(validationOperators, parts["operator"]);
  return {
    type,
    ...(operator === undefined ? {} : { operator }),
    formula1: bound(parts["formula1"], saving),
    ...(parts["formula2"] === undefined ? {} : { formula2: bound(parts["formula2"], saving) }),
  };
}

function bound(value: unknown, { customFunctions }: SavingSheet): string {
  const formula = String(value ?? "");
  return formula.startsWith("=") ? fileFormula(formula, { customFunctions, table: null }) : formula;
}

function listSource(source: unknown, saving: SavingSheet): string {
  const text = String(source ?? "");
  return text.startsWith("=") ? bound(text, saving) : `"${text.replaceAll('"', '""')}"`;
}
