import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../support/project";

function formula(args: readonly string[], input = "") {
  const script = join(projectRoot, "src", "cli", "launch.mjs");
  const run = spawnSync(process.execPath, [script, "formula", ...args], { cwd: projectRoot, encoding: "utf8", input });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

test.each([
  { typed: '=NPQCOST("NPQLTD")', stdout: "899\n" },
  { typed: "-2^2", stdout: "4\n" },
  { typed: '={1,"a";2,"b"}', stdout: "1\ta\n2\tb\n" },
])("prints what the cell with $typed shows", ({ typed, stdout }) => {
  expect(formula([typed])).toEqual({ status: 0, stdout, stderr: "" });
});

test("an error is what the cell shows, and no failure of the command", () => {
  const { status, stdout, stderr } = formula(["=LPCOST(FALSE)"]);
  expect(stdout).toMatch(/^#N\/A: .*SSAT.*\n$/);
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test.each([
  { what: "what is no formula", args: ["=1+"], problem: /^#ERROR!: =1\+ cannot be read as a formula/ },
  { what: "no formula", args: [], problem: /^No formula given\.\n\n.*--lines/s },
  { what: "a blank formula", args: [" "], problem: /^No formula given\.\n\n.*--lines/s },
  { what: "an unknown option", args: ["--line"], problem: /^There is no option --line\. Accepted: --lines, --help\./ },
  { what: "a formula in several words", args: ["=1", "+", "2"], problem: /^One formula is accepted, .*: =1 \+ 2\n/ },
  { what: "a formula beside --lines", args: ["--lines", "=1"], problem: /^With --lines the formulas come from / },
])("$what ends with exit code 2 and nothing on standard output", ({ args, problem }) => {
  const { status, stdout, stderr } = formula(args);
  expect(stderr).toMatch(problem);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});

test("--help explains the command", () => {
  const { status, stdout } = formula(["--help"]);
  expect(stdout).toContain("--lines");
  expect(status).toBe(0);
});

test("--lines gives every line its answer, in order", () => {
  const excelsMark = "\uFEFF";
  const typed = [
    `${excelsMark}=NPQCOST("NPQLTD")\r`,
    "",
    "=1+",
    "=LPCOST(FALSE)",
    "={1;2}",
    '="£"&LPCOST()',
    "  ",
    "=DATE(2024,11,1)",
  ];
  const { status, stdout, stderr } = formula(["--lines"], typed.join("\n"));
  expect(stdout.split("\n")).toEqual([
    "899",
    "",
    expect.stringMatching(/^#ERROR!: =1\+ /),
    expect.stringMatching(/^#N\/A: /),
    "{1;2}",
    "£499",
    "",
    "45597",
    "",
  ]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test("--lines answers thousands of formulas in one process", () => {
  const count = 5000;
  const typed = Array.from({ length: count }, (_, index) => `=NPQCOST("NPQLTD")+${index}\n`).join("");
  const answers = Array.from({ length: count }, (_, index) => `${899 + index}\n`).join("");
  expect(formula(["--lines"], typed)).toEqual({ status: 0, stdout: answers, stderr: "" });
});

test("--lines with nothing to answer prints nothing", () => {
  expect(formula(["--lines"])).toEqual({ status: 0, stdout: "", stderr: "" });
});
