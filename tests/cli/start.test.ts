import { readFileSync } from "node:fs";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { main as startExcel } from "../../src/cli/start-excel";
import { projectRoot } from "../support/project";
import { readParts } from "../support/xlsx-parts";
import { runCommand } from "./fill/run-command";
import { runStart } from "./start/running-start";
import type { RunningStart } from "./start/running-start";

jest.setTimeout(120_000);

test("--help says what start does and what it takes", () => {
  const { stdout, stderr, status } = runCommand(projectRoot, ["start", "--help"]);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(stdout).toContain("npm start -- [--port 3005] [--no-open]");
});

test.each([
  { args: ["--staff", "staff.csv"], problem: "There is no option --staff. Accepted: --port, --no-open, --help." },
  { args: ["staff.csv"], problem: '"staff.csv" belongs to no option.' },
  { args: ["--port"], problem: "--port needs a number from 1 to 65535 after it, such as --port 3005." },
  { args: ["--port", "0"], problem: "--port needs a number from 1 to 65535 after it, such as --port 3005." },
  { args: ["--port", "65536"], problem: "--port needs a number from 1 to 65535 after it, such as --port 3005." },
  { args: ["--port", "web"], problem: "--port needs a number from 1 to 65535 after it, such as --port 3005." },
])("start $args is refused: $problem", ({ args, problem }) => {
  const { stdout, stderr, status } = runCommand(projectRoot, ["start", ...args]);
  expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
  expect(stderr.split("\n\n")[0]).toBe(problem);
});

test("a port that another program has is refused by its number", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
  const { port } = other.address() as AddressInfo;
  const says = `Port ${port} is taken by another program. Give another one with --port, or leave it out for any that is free.`;
  try {
    const ending = runStart(["--port", String(port)]);
    await expect(ending).rejects.toThrow("start ended with 2");
    await expect(ending).rejects.toThrow(says);
  } finally {
    other.close();
  }
});

describe("started", () => {
  let running: RunningStart;

  beforeAll(async () => {
    running = await runStart();
  });

  test("it says what the example trust comes to, and where the workbook and the workbench are", () => {
    const lines = running.output.split("\n").filter((line) => !line.startsWith("Building the add-in"));
    expect(lines[0]).toMatch(
      /^An example trust: \d+ people at 6 schools; fees .*£[\d,]+, .* net cost .*£[\d,]+, at risk/,
    );
    expect(lines[1]).toBe(`Its workbook is ${join(projectRoot, "example-trust.xlsx")}`);
    expect(lines[3]).toMatch(/^The workbench is at http:\/\/localhost:\d+\/$/);
  });

  test("its first page is the workbench with the example trust", async () => {
    const answer = await fetch(running.address);
    expect(answer.url).toBe(`${running.address}workbench.html?open=example-trust.xlsx`);
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
    expect(answer.headers.get("x-frame-options")).toBeNull();
  });

  test("it serves the workbook it filled", async () => {
    const answer = await fetch(`${running.address}example-trust.xlsx`);
    expect(readParts(new Uint8Array(await answer.arrayBuffer())).has("xl/workbook.xml")).toBe(true);
  });

  test("it serves Microsoft's library as the package has it", async () => {
    const answer = await fetch(`${running.address}office-js/office.js`);
    const file = join(projectRoot, "node_modules", "@microsoft", "office-js", "dist", "office.js");
    expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(file))).toBe(true);
    expect(answer.headers.get("content-type")).toMatch(/javascript/);
  });

  test.each([
    "/nothing.html",
    "/office-js/nothing.js",
    "/package.json",
    "/../package.json",
    "/office-js/../package.json",
  ])("%s is not there", async (path) => {
    const { hostname, port } = new URL(running.address);
    const status = await new Promise((resolve) => {
      get({ hostname, port, path }, (response) => resolve(response.resume().statusCode));
    });
    expect(status).toBe(404);
  });

  test("a second one takes another port", async () => {
    const second = await runStart();
    expect(second.address).not.toBe(running.address);
    await second.stop();
  });

  test("Ctrl+C ends it in order", async () => {
    expect(await running.stop()).toBe(0);
    await expect(fetch(running.address)).rejects.toThrow();
  });
});

test("where there is no Excel, start:excel says so and what works instead", async () => {
  const said = jest.spyOn(console, "error").mockImplementation(() => {});
  expect(await startExcel([], "linux")).toBe(2);
  expect(said.mock.calls.join("\n")).toMatch(/^There is no Excel for this system[^]*npm start /);
  said.mockRestore();
});
