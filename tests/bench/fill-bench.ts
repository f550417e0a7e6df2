import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectRoot } from "../support/project";
import { asCsv, benchCohort } from "./cohort";
import { median } from "./measure";

export interface FillTime {
  readonly people: number;
  readonly seconds: number;
  /** Of a process that writes the same rows into a workbook as they are, with the library alone. */
  readonly plainSeconds: number;
  readonly peakMegabytes: number;
  readonly fileKilobytes: number;
}

const reportMemory =
  'data:text/javascript,process.on("exit",()=>console.error(`maxrss ${process.resourceUsage().maxRSS}`))';

/** The command `fill` as people run it: a process of its own from CSV files to the .xlsx, three times, the median. */
export function timeFill(people: number): FillTime {
  const folder = mkdtempSync(join(tmpdir(), "cohort-budget-bench-"));
  try {
    const { staff, schools } = benchCohort(people);
    const [staffFile, schoolsFile, out] = ["staff.csv", "schools.csv", "out.xlsx"].map((file) =>
      join(folder, file),
    ) as [string, string, string];
    writeFileSync(staffFile, asCsv(staff));
    writeFileSync(schoolsFile, asCsv(schools));
    const command = [
      fileURLToPath(new URL("../../src/cli/launch.mjs", import.meta.url)),
      "fill",
      "--staff",
      staffFile,
      "--schools",
      schoolsFile,
      "--out",
      out,
    ];
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now();
      const run = spawnSync(process.execPath, ["--import", reportMemory, ...command], {
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      if (run.status !== 0) throw new Error(run.stderr);
      return { seconds: (performance.now() - start) / 1000, kilobytes: Number(/maxrss (\d+)/.exec(run.stderr)?.[1]) };
    });
    const plainRuns = Array.from({ length: 3 }, () => timePlain(staffFile, join(folder, "plain.xlsx")));
    return {
      people,
      seconds: median(runs.map((run) => run.seconds)),
      plainSeconds: median(plainRuns),
      peakMegabytes: median(runs.map((run) => run.kilobytes)) / 1024,
      fileKilobytes: statSync(out).size / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads the rows of a CSV file and writes them as values, in a process of its own. */
function timePlain(staffFile: string, out: string): number {
  const script = `
    import { readFileSync, writeFileSync } from "node:fs";
    import { writeXlsx } from "hucre/xlsx";
    const rows = readFileSync(process.argv[1], "utf8").split("\\n").map((line) => line.split(","));
    writeFileSync(process.argv[2], await writeXlsx({ sheets: [{ name: "Staff", rows }] }));`;
  const start = performance.now();
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", script, staffFile, out], {
    encoding: "utf8",
    cwd: projectRoot,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return (performance.now() - start) / 1000;
}
