import { answeredMembers } from "../support/answered-members";
import { readApiClasses } from "../support/api-typings";
import { listFiles } from "../support/project";
import { usedMembers } from "../support/used-members";

jest.setTimeout(60_000);

const answered = answeredMembers();

test("use is seen where members are named, taken apart, loaded by text and set by object", () => {
  const code = `
    export async function sample(context: Excel.RequestContext): Promise<void> {
      const { names } = context.workbook;
      const sheets = context.workbook.worksheets.load("items/name,items/charts/count");
      const range = context.workbook.getActiveCell().load(["values", "format/fill/color"]);
      range.set({ format: { wrapText: true } });
      range.getPrecedents();
      void [names, sheets];
    }`;
  const used = usedMembers([], { "src/sample-of-use.ts": code });
  expect([...new Set(used.map(({ className, member }) => `${className}.${member}`))].sort()).toEqual([
    "ChartCollection.count",
    "Range.format",
    "Range.getPrecedents",
    "Range.values",
    "RangeFill.color",
    "RangeFormat.fill",
    "RangeFormat.wrapText",
    "Workbook.getActiveCell",
    "Workbook.names",
    "Workbook.worksheets",
    "Worksheet.charts",
    "Worksheet.name",
  ]);
});

test("all that our sources use of the API is answered", () => {
  const sources = ["src/excel", "src/taskpane"].flatMap(listFiles).filter((path) => /\.tsx?$/.test(path));
  const missing = usedMembers(sources)
    .filter(({ className, member }) => !answered.get(className)?.includes(member))
    .map(({ className, member, place }) => `${className}.${member} in ${place}`);
  expect(missing).toEqual([]);
});

test("how much of the API is answered", () => {
  const classes = readApiClasses();
  const all = [...classes.values()].reduce((sum, members) => sum + members.size, 0);
  const own = [...answered.values()].reduce((sum, members) => sum + members.length, 0);
  console.info(`embedded Excel: ${answered.size} of ${classes.size} classes, ${own} of ${all} members`);
  expect(own).toBeGreaterThan(300);
});
