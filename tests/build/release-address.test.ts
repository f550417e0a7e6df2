import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { needsBuild } from "../../src/cli/start/ensure-built";
import { developmentAddress } from "../../src/functions/reference/address";
import { projectRoot } from "../support/project";
import { matches } from "./built-pages";

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "cohort-budget-release-"));

afterAll(() => rmSync(folder, { recursive: true }));

function build(address: string): { readonly status: number | null; readonly output: string } {
  const webpack = join(projectRoot, "node_modules", "webpack", "bin", "webpack.js");
  const args = ["--mode", "production", "--env", `address=${address}`, "--output-path", folder];
  const run = spawnSync(process.execPath, [webpack, ...args], { cwd: projectRoot, encoding: "utf8" });
  return { status: run.status, output: run.stdout + run.stderr };
}

test("a release is as new as its sources, names its own address, and nothing of this computer is left", () => {
  expect(build("https://example.org/npq")).toMatchObject({ status: 0 });
  expect(needsBuild(projectRoot, folder)).toBe(false);
  const addresses = [
    ...matches(readFileSync(join(folder, "manifest.xml"), "utf8"), /DefaultValue="(https:[^"]+)"/g),
    ...matches(readFileSync(join(folder, "functions.json"), "utf8"), /"helpUrl": ?"([^"]+)"/g),
  ];
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith("https://example.org/npq/"))).toEqual([]);
  const shipped = readdirSync(folder).filter((name) => /\.(html|js|json|xml|css)$/.test(name));
  const stillLocal = shipped.filter((name) => readFileSync(join(folder, name), "utf8").includes(developmentAddress));
  expect(stillLocal).toEqual([]);
});

test.each(["http://example.org", "https://example.org/", "example.org"])("%s is refused as an address", (address) => {
  const { status, output } = build(address);
  expect(status).not.toBe(0);
  expect(output).toContain(`"${address}" cannot be the add-in's address`);
});
