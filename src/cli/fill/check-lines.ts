import { basename } from "node:path";
import type { Budget } from "../../budget/budget";
import type { Check } from "../../budget/checks/check";
import { checkKinds } from "../../budget/checks/check";
import { groupBy } from "../../budget/group-by";
import { rowsInWords, whole, wrap } from "./page";
import type { FileNames } from "./read-tables";

const mostMessages = 3;
const mostRows = 6;

/** What to look at, by kind, with the first few messages of each; the same message in several rows is one. */
export function checkLines(budget: Budget, names: FileNames): readonly string[] {
  const { checks } = budget;
  if (checks.length === 0) return ["Checks: nothing needs attention."];
  const kinds = groupBy(checks, ({ code }) => checkKinds[code]);
  const people = new Map(budget.lines.map((line) => [line.row, [line.person, line.entry.programme]]));
  const about = ({ table, row }: Check): readonly string[] => (table === "staff" ? (people.get(row) ?? []) : []);
  return [
    `Checks: ${checks.length === 1 ? "1 thing needs" : `${whole(checks.length)} things need`} attention`,
    ...[...kinds].flatMap(([kind, ofKind]) => [
      "",
      `${kind} (${whole(ofKind.length)})`,
      ...messages(ofKind, about, names),
    ]),
  ];
}

function messages(
  checks: readonly Check[],
  about: (check: Check) => readonly string[],
  names: FileNames,
): readonly string[] {
  const same = [...groupBy(checks, ({ table, message }) => `${table}\n${message}`).values()];
  const shown = same.slice(0, mostMessages).flatMap((group) => {
    const [first] = group as [Check];
    const person = group.length === 1 ? about(first).filter((text) => text !== "") : [];
    const file = basename(names[first.table] ?? first.table);
    const rows = group.map(({ row }) => row);
    const where = [`${file} ${rowsInWords(rows, mostRows)}`, ...person].join(", ");
    return wrap(`${where}: ${first.message}`, "  ", { rest: "    " });
  });
  const left = same.slice(mostMessages).reduce((sum, group) => sum + group.length, 0);
  return left === 0 ? shown : [...shown, `  and ${whole(left)} more, on the sheet Checks`];
}
