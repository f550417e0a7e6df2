/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { snapshot } from "../../src/embedded-excel/model/snapshot";
import { shareCopy } from "../../src/excel/share-copy";
import { examplePlan } from "./support/example-plan";
import { fill, refill } from "./support/workbook";

jest.setTimeout(60_000);

const plan = examplePlan("trust");
const figures = { mode: "figures" } as const;
interface SheetSeen {
  readonly name: string;
  readonly frozen: unknown;
  readonly showGridlines: boolean;
  readonly pageLayout: unknown;
  readonly validations: readonly unknown[];
  readonly conditionalFormats: readonly unknown[];
  readonly charts: readonly { readonly name: string }[];
  readonly hyperlinks: Readonly<Record<string, { readonly documentReference?: string }>>;
  readonly formats: Readonly<Record<string, { readonly numberFormat?: string }>>;
}

const sheets = (host: EmbeddedExcel): ReadonlyMap<string, SheetSeen> =>
  new Map((snapshot(host.workbook)["sheets"] as readonly SheetSeen[]).map((sheet) => [sheet.name, sheet]));

test("panes, gridlines, print set-up, formats, drop-downs, highlights, charts and links are drawn once", async () => {
  await withExcel(async (_excel, host) => {
    await fill(plan, figures);
    const drawn = sheets(host);
    const cohort = drawn.get("Cohort budget")!;
    const headerRow = plan.sheets[0]!.tables[0]!.headerRow;
    expect(cohort).toMatchObject({ showGridlines: false, frozen: { rows: headerRow } });
    expect(cohort.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4" });
    const entries = plan.sheets[0]!.tables[0]!.columns.filter(({ dropDown, prompt }) => dropDown ?? prompt);
    expect(cohort.validations).toHaveLength(entries.length);
    expect(cohort.conditionalFormats).toHaveLength(plan.sheets[0]!.highlights.length);
    expect(drawn.get("Summary")!.charts.map(({ name }) => name)).toEqual(
      plan.sheets.flatMap(({ charts }) => charts.map(({ title }) => title)),
    );
    const links = plan.sheets.flatMap(({ tables }) => tables.flatMap((table) => table.links ?? []));
    const hyperlinks = Object.values(drawn.get("Checks")!.hyperlinks);
    expect(hyperlinks.map(({ documentReference }) => documentReference)).toEqual(links);
    await refill(figures);
    expect(sheets(host)).toEqual(drawn);
  });
});

test("a copy to share is opened from its bytes", async () => {
  await withExcel(async (_excel, host) => {
    await shareCopy("UEsDBA==");
    expect(host.workbook.opened).toEqual([{ base64: "UEsDBA==" }]);
  });
});
