import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import type { Token } from "@borgar/fx";
import { fileNames } from "./file-names";

/** What the text of a formula depends on. */
export interface FormulaContext {
  /** The add-in's functions as formulas spell them. */
  readonly customFunctions: readonly string[];
  /** The table that the formula stands in. */
  readonly table: string | null;
}

/** Excel marks an add-in's function in a file with this, and joins its namespace by an underscore. */
export const customPrefix = "_xldudf_";
const anchor = /_xlfn\.ANCHORARRAY\(([^()]*)\)/g;
const filePrefixes = /^(_xlfn\.|_xlws\.|_xlpm\.)+/i;

/** Columns of tables hold the same formula many times over: each text is translated once. */
export function remembering(
  translate: (formula: string, context: FormulaContext) => string,
  customFunctions: readonly string[],
): (formula: string, table: string | null) => string {
  const known = new Map<string, string>();
  return (formula, table) => {
    const key = `${table ?? ""}!${formula}`;
    const text = known.get(key) ?? translate(formula, { customFunctions, table });
    known.set(key, text);
    return text;
  };
}

/** A formula as a file writes it, without its "=": [@Fee] becomes Cohort[[#This Row],[Fee]]. */
export function fileFormula(formula: string, context: FormulaContext): string {
  const tokens = tokenize(formula.replace(/^=/, ""));
  const localNames = namesOfLet(tokens);
  tokens.forEach((token) => {
    if (token.type === tokenTypes.REF_STRUCT) {
      token.value = withTable(token.value, context.table);
    } else if (token.type === tokenTypes.FUNCTION) {
      token.value = fileFunction(token.value, context);
    } else if (token.type === tokenTypes.REF_NAMED && localNames.has(token.value.toLowerCase())) {
      token.value = `_xlpm.${token.value}`;
    }
  });
  return stringifyTokens(withAnchors(tokens));
}

/** A formula of a file as a cell shows it, with its "=". */
export function shownFormula(formula: string, context: FormulaContext): string {
  const tokens = tokenize(formula.replace(anchor, "$1#"));
  for (const token of tokens) {
    if (token.type === tokenTypes.REF_STRUCT) {
      token.value = withoutTable(token.value, context.table);
    } else if (token.type === tokenTypes.FUNCTION || token.type === tokenTypes.REF_NAMED) {
      token.value = shownFunction(token.value.replace(filePrefixes, ""), context);
    }
  }
  return `=${stringifyTokens(tokens)}`;
}

function fileFunction(name: string, { customFunctions }: FormulaContext): string {
  const upper = name.toUpperCase();
  const custom = customFunctions.find((own) => own.toUpperCase() === upper);
  return custom === undefined ? (fileNames.get(upper) ?? name) : customPrefix + custom.replaceAll(".", "_");
}

function shownFunction(name: string, { customFunctions }: FormulaContext): string {
  if (!name.startsWith(customPrefix)) {
    return name;
  }
  const spelled = name.slice(customPrefix.length).toUpperCase();
  return customFunctions.find((own) => own.replaceAll(".", "_").toUpperCase() === spelled) ?? name;
}

/** The names that LET and LAMBDA give to values: the arguments that are plain names right after a bracket or comma. */
function namesOfLet(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const isLet = tokens.some(({ type, value }) => type === tokenTypes.FUNCTION && /^(LET|LAMBDA)$/i.test(value));
  const solid = tokens.filter(({ type }) => type !== tokenTypes.WHITESPACE);
  solid.forEach((token, index) => {
    const opens = ["(", ","].includes(solid[index - 1]?.value ?? "");
    if (isLet && token.type === tokenTypes.REF_NAMED && opens && solid[index + 1]?.value === ",") {
      names.add(token.value.toLowerCase());
    }
  });
  return names;
}

/** A1# is a function of A1 in a file; @ is what a file means by a formula that fills one cell. */
function withAnchors(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    if (token.type === tokenTypes.OPERATOR && (token.value === "#" || token.value === "@")) {
      return [];
    }
    const next = tokens[index + 1];
    const isAnchor = next?.type === tokenTypes.OPERATOR && next.value === "#";
    return [isAnchor ? { ...token, value: `_xlfn.ANCHORARRAY(${token.value})` } : token];
  });
}

function withTable(text: string, table: string | null): string {
  const reference = parseStructRef(text);
  if (reference === undefined) {
    return text;
  }
  const named = reference.table || table;
  return stringifyStructRef(named ? { ...reference, table: named } : reference, { thisRow: true });
}

/** References to the row of the own table lose its name, as Excel shows them. */
function withoutTable(text: string, table: string | null): string {
  const reference = parseStructRef(text);
  if (reference === undefined || table === null || reference.table?.toLowerCase() !== table.toLowerCase()) {
    return reference === undefined ? text : stringifyStructRef(reference, { thisRow: false });
  }
  return stringifyStructRef({ ...reference, table: "" }, { thisRow: false });
}
