import { join } from "node:path";
import { readParts } from "../support/xlsx-parts";
import { staffRows, totals } from "./fill/example-cohort";
import { csv } from "./fill/run-command";
import { example, fill, fillJson, named } from "./fill/run-fill";

describe("a good cohort", () => {
  test("is filled into a workbook and summed up", () => {
    const { stdout, stderr, status, left, workbook, folder } = fill(example, named);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(left).toEqual(["cohort-budget.xlsx", "schools.csv", "staff.csv"]);
    expect(readParts(workbook!).has("xl/workbook.xml")).toBe(true);
    expect(stdout.split("\n").filter((line) => line.length > 100 && !line.startsWith("The workbook is"))).toEqual([]);
    expect(stdout).toMatch(/^Cohort budget: 5 people at 2 schools\n/);
    expect(stdout).toMatch(/^Fees +at least £4,724\.50$/m);
    expect(stdout).toMatch(/^less scholarships +at least £1,885\.00$/m);
    expect(stdout).toMatch(/^Fees to pay +£2,839\.50$/m);
    expect(stdout).toMatch(/^less targeted support +£800\.00$/m);
    expect(stdout).toMatch(/^Net cost +£3,639\.50$/m);
    expect(stdout).toMatch(/^Net cost, worst +£5,524\.50 /m);
    expect(stdout).toMatch(/^At risk +£1,885\.00 /m);
    expect(stdout).toMatch(/^Funded +2 +at least £1,885\.00 +£0\.00 +£800\.00$/m);
    expect(stdout).toMatch(/^Hill Primary +2 +at least £1,885\.00 +£0\.00 +£800\.00$/m);
    expect(stdout).toMatch(/^Place not confirmed \(1\)\n {2}staff\.csv row 3, Bob, NPQH: /m);
    expect(stdout).toMatch(/^No cover day rate \(1\)\n {2}schools\.csv row 3: /m);
    expect(stdout.endsWith(`\nThe workbook is ${join(folder, "cohort-budget.xlsx")}\n`)).toBe(true);
  });

  test("of one school is not broken down by school", () => {
    const rows = staffRows.filter((row) => row[1] !== "Vale High");
    const { stdout } = fill({ ...example, "staff.csv": csv(rows) }, named);
    expect(stdout).toMatch(/^Cohort budget: 2 people at Hill Primary\n/);
    expect(stdout).not.toMatch(/^School /m);
  });

  test("is printed as JSON and nothing else, without a workbook", () => {
    const { stdout, stderr, status, left } = fill(example, [...named, "--json"]);
    expect({ stderr, status, left }).toEqual({ stderr: "", status: 0, left: ["schools.csv", "staff.csv"] });
    const json = JSON.parse(stdout);
    expect(Object.keys(json)).toEqual(["totals", "lines", "schools", "programmes", "checks", "rowsLeftOut"]);
    expect(json.totals).toEqual(totals);
    expect(json.lines[0]).toMatchObject({
      row: 2,
      person: "Ada",
      school: "Hill Primary",
      programme: "NPQLTD",
      intake: "Autumn 2023",
      place: "Confirmed",
      fee: null,
      vat: 0,
      scholarship: null,
      targetedSupport: 800,
      cover: 600,
      netCost: -200,
      funding: "Funded",
      reason: "state_funded_setting",
    });
    expect(json.lines[3]).toMatchObject({
      row: 5,
      person: "Di",
      intake: null,
      fee: 499,
      reason: "programme_is_not_an_npq",
    });
    expect(json.schools.map((entry: { school: string; netCost: number }) => [entry.school, entry.netCost])).toEqual([
      ["Hill Primary", 800],
      ["Vale High", 2839.5],
    ]);
    const byProgramme = json.programmes.map((entry: { programme: string; netCost: number }) => [
      entry.programme,
      entry.netCost,
    ]);
    expect(new Map(byProgramme)).toEqual(
      new Map([
        ["NPQLTD", -200],
        ["NPQH", 1000],
        ["NPQSL", 1090],
        ["LP", 499],
        ["NPQLT", 1250.5],
      ]),
    );
    expect(json.checks).toContainEqual(
      expect.objectContaining({ row: 3, code: "place_at_risk", table: "staff", column: "Place" }),
    );
  });

  test("is written to the workbook that --out names, with --json too", () => {
    const { stdout, status, left, workbook } = fill(example, [...named, "--json", "--out", "budget.xlsx"]);
    expect(JSON.parse(stdout).totals).toEqual(totals);
    expect({ status, left }).toEqual({ status: 0, left: ["budget.xlsx", "schools.csv", "staff.csv"] });
    expect(readParts(workbook!).has("xl/workbook.xml")).toBe(true);
  });

  test("costs the same whatever the order of its rows", () => {
    const [headings, ...rows] = staffRows;
    const turned = [headings!, ...rows.toReversed()];
    expect(fillJson({ ...example, "staff.csv": csv(turned) }).totals).toEqual(totals);
  });

  test("leaves out the sums below the list, and says which rows and why", () => {
    const staff = csv([...staffRows, ["", "", "", "", "", ""], ["Total", "", "5", "", "£1,250.50", ""]]);
    const { stdout, status } = fill({ ...example, "staff.csv": staff }, named);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Cohort budget: 5 people at 2 schools\n/);
    expect(stdout).toMatch(/^Rows left out\n {2}staff\.csv row 8: "Total" .*, not for a person\.$/m);
    const json = fillJson({ ...example, "staff.csv": staff });
    expect(json.totals).toEqual(totals);
    expect(json.rowsLeftOut).toEqual([{ row: 8, message: expect.stringMatching(/^"Total" .* not for a person\.$/) }]);
    expect(fillJson(example).rowsLeftOut).toEqual([]);
  });

  test("keeps a person called Total", () => {
    const staff = csv([...staffRows, ["Total", "Vale High", "LP", "", "", ""]]);
    const json = fillJson({ ...example, "staff.csv": staff });
    expect(json.lines.at(-1)).toMatchObject({ row: 7, person: "Total", netCost: 499 });
    expect(json.rowsLeftOut).toEqual([]);
  });

  test("takes prices from the third file: £1,000 for Cy in place of £1,090", () => {
    const prices = csv([
      ["Course", "Cost", "Start"],
      ["NPQSL", "1,000.00", "Autumn 2024"],
    ]);
    const json = fillJson({ ...example, "prices.csv": prices }, ["--prices", "prices.csv"]);
    expect(json.lines[2]).toMatchObject({ person: "Cy", fee: 1000, netCost: 1000 });
    expect(json.totals.netCost).toBe(totals.netCost - 90);
  });

  test("is found in the folder from which npm was called", () => {
    const { status, left } = fill(example, named, { INIT_CWD: "", npm_lifecycle_event: "fill" });
    expect({ status, left }).toEqual({ status: 0, left: ["cohort-budget.xlsx", "schools.csv", "staff.csv"] });
  });
});

test("--help explains and does nothing", () => {
  const { stdout, stderr, status, left } = fill(example, ["--help"]);
  expect({ stderr, status, left }).toEqual({ stderr: "", status: 0, left: ["schools.csv", "staff.csv"] });
  expect(stdout).toContain(
    "npm run fill -- --staff staff.csv --schools schools.csv [--prices prices.csv] [--out budget.xlsx] [--json]",
  );
});
