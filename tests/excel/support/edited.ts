import { withExcel } from "../../support/embedded";
import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { readCohortTables } from "./read-cohort-tables";
import { examplePlan, planOf } from "./example-plan";
import { fill, held, refill, rowsOf } from "./workbook";

const trust = examplePlan("trust");
const figures = { mode: "figures" } as const;

/** What the core works out from what stands in the workbook now. */
async function expectedFigures(host: EmbeddedExcel): Promise<void> {
  const tables = await Excel.run((context) => readCohortTables(context));
  const cohort = planOf(tables).sheets[0]!.tables[0]!;
  const rows = rowsOf(host, "Cohort").filter((row) => Object.values(row).some((value) => value !== ""));
  expect(rows).toHaveLength(cohort.rows.length);
  const worked = cohort.columns.flatMap(({ style, heading }, index) =>
    style === "calculated" ? [{ heading, index }] : [],
  );
  cohort.rows.forEach((row, index) => {
    const found = worked.map(({ heading }) => rows[index]![heading]);
    expect({ person: row[0], found }).toEqual({
      person: row[0],
      found: worked.map((column) => row[column.index] ?? ""),
    });
  });
}

/** A trust's workbook, filled, then edited by somebody, then filled again. */
export async function edited(
  edit: (host: EmbeddedExcel) => void | Promise<void>,
  check: (host: EmbeddedExcel, answer: Awaited<ReturnType<typeof refill>>) => unknown,
): Promise<void> {
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    await edit(host);
    const answer = await refill(figures);
    await expectedFigures(host);
    await check(host, answer);
    const settled = held(host);
    await refill(figures);
    expect(held(host)).toEqual(settled);
  });
}
