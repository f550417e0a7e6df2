import { isAtLeast, neededSets } from "../support/needed-sets";
import type { NeededSet } from "../support/needed-sets";
import { listFiles } from "../support/project";

jest.setTimeout(60_000);

/** Excel of Office 2021, and what the manifest asks for. */
const floors: Readonly<Record<string, string>> = {
  ExcelApi: "1.13",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
};

/** Uses that Office 2021 may lack and that no condition guards. */
function aboveTheFloors(needed: readonly NeededSet[]): readonly string[] {
  return (
    needed
      // The typings name Outlook's set for members that every other application has too.
      .filter(({ name }) => name !== "Mailbox")
      .filter(({ name, version }) => !isAtLeast(floors[name] ?? "0.0", version))
      .filter(({ name, version, asked }) => !asked.some((set) => set.name === name && isAtLeast(set.version, version)))
      .map(({ member, name, version, place }) => `${member} needs ${name} ${version} in ${place}`)
  );
}

const folders = ["src/excel", "src/taskpane", "src/functions"];
const sources = folders.flatMap(listFiles).filter((path) => path.endsWith(".ts"));

test("all that the sources use works in Office 2021, or stands behind isSetSupported", () => {
  const needed = neededSets(sources);
  const seen = needed.map(({ name, member }) => `${name}: ${member}`);
  expect(seen).toEqual(
    expect.arrayContaining([
      "ExcelApi: Range.formulas",
      "ExcelApi: RunOptions.mergeUndoGroup",
      "CustomFunctionsRuntime: Error",
    ]),
  );
  expect(aboveTheFloors(needed)).toEqual([]);
});

const supports = (version: string, name = "ExcelApi"): string =>
  `Office.context.requirements.isSetSupported("${name}", "${version}")`;

const dependents = "Range.getDependents needs ExcelApi 1.15";

const refused: readonly { readonly where: string; readonly code: string; readonly needs: string }[] = [
  { where: "a method", code: "range.getDependents();", needs: dependents },
  { where: "a property", code: "range.valuesAsJson = [];", needs: "Range.valuesAsJson needs ExcelApi 1.16" },
  {
    where: "a parameter that came later",
    code: "table.rows.add(0, [[1]], true);",
    needs: "TableRowCollection.add needs ExcelApi 1.15",
  },
  { where: "text", code: 'range.load("values,valuesAsJson");', needs: "Range.valuesAsJson needs ExcelApi 1.16" },
  {
    where: "an option",
    code: "Excel.run({ mergeUndoGroup: true }, f);",
    needs: "RunOptions.mergeUndoGroup needs ExcelApi 1.20",
  },
  {
    where: "a set of the web",
    code: "sheet.namedSheetViews;",
    needs: "Worksheet.namedSheetViews needs ExcelApiOnline 1.1",
  },
  {
    where: "a function's call",
    code: "call.isInValuePreview;",
    needs: "Invocation.isInValuePreview needs CustomFunctionsRuntime 1.5",
  },
  { where: "a version that is too early", code: `if (${supports("1.14")}) range.getDependents();`, needs: dependents },
  { where: "another set", code: `if (${supports("1.15", "SharedRuntime")}) range.getDependents();`, needs: dependents },
  { where: "one way of two", code: `if (${supports("1.15")} || f) range.getDependents();`, needs: dependents },
  { where: "the other branch", code: `if (${supports("1.15")}) f(); else range.getDependents();`, needs: dependents },
  { where: "what follows", code: `if (${supports("1.15")}) f(); range.getDependents();`, needs: dependents },
];

const accepted: readonly { readonly where: string; readonly code: string }[] = [
  {
    where: "a call without a parameter that came later",
    code: "table.rows.add(0, [[1]]); range.getDirectDependents();",
  },
  { where: "the last version that Office 2021 has", code: "range.getDirectDependents();" },
  { where: "a condition", code: `if (${supports("1.15")}) { range.getDependents(); }` },
  { where: "a condition on a later version", code: `if (${supports("1.17")}) range.getDependents();` },
  { where: "one of two conditions", code: `if (f && ${supports("1.15")}) range.getDependents();` },
  { where: "a choice", code: `f(${supports("1.15")} ? range.getDependents() : null);` },
  { where: "a condition with and", code: `f(${supports("1.15")} && range.getDependents());` },
];

describe("planted in a source", () => {
  const parameters =
    "table: Excel.Table, range: Excel.Range, sheet: Excel.Worksheet, call: CustomFunctions.Invocation, f: any";
  const pathOf = (code: string): string => `src/planted-${allCode.indexOf(code)}.ts`;
  const allCode = [...refused, ...accepted].map(({ code }) => code);
  let needed: readonly NeededSet[];

  beforeAll(() => {
    const files = allCode.map((code) => [pathOf(code), `export function planted(${parameters}): void {\n${code}\n}`]);
    needed = neededSets([], Object.fromEntries(files) as Record<string, string>);
  });

  const plantedBy = (code: string) => needed.filter(({ place }) => place === `${pathOf(code)}:2`);

  test.each(refused)("$where: $needs", ({ code, needs }) => {
    expect(aboveTheFloors(plantedBy(code))).toEqual([`${needs} in ${pathOf(code)}:2`]);
  });

  test.each(accepted)("$where is accepted", ({ code }) => {
    expect(plantedBy(code).map(({ member }) => member)).toContainEqual(expect.stringMatching(/Dependents$/));
    expect(aboveTheFloors(plantedBy(code))).toEqual([]);
  });
});
