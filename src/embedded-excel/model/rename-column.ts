import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from "@borgar/fx";

export interface ColumnRename {
  readonly table: string;
  /** The formula stands in the table itself, where references may leave out its name. */
  readonly own: boolean;
  readonly old: string;
  readonly heading: string;
}

/** The formula with a table's column under its new heading. */
export function renameColumnInFormula(formula: string, rename: ColumnRename): string {
  if (!formula.toLowerCase().includes(rename.old.toLowerCase())) {
    return formula;
  }
  const tokens = tokenize(formula).map((token) =>
    token.type === "structured" ? { ...token, value: renamed(token.value, rename) } : token,
  );
  return stringifyTokens(tokens);
}

function renamed(text: string, { table, own, old, heading }: ColumnRename): string {
  const reference = parseStructRef(text);
  const named = reference?.table ?? "";
  const isThis = named === "" ? own : named.toLowerCase() === table.toLowerCase();
  if (reference === undefined || !isThis) {
    return text;
  }
  const columns = (reference.columns ?? []).map((name) => (name.toLowerCase() === old.toLowerCase() ? heading : name));
  return stringifyStructRef({ ...reference, columns }, { thisRow: !text.includes("@") });
}
