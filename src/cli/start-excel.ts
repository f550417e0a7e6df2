import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { developmentAddress } from "../functions/reference/address";

const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
const isWrong = 2;

const withoutExcel = `There is no Excel for this system: Excel runs on Windows and on a Mac.

What works here
  npm start            the workbench: the add-in with an embedded Excel, in a browser
  Excel on the web     npm run dev-server serves the add-in at ${developmentAddress}; in Excel on the web choose
                       Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and give it dist/manifest.xml
                       (npm run build makes that)`;

/**
 * `npm run start:excel`: builds and serves the add-in over https and opens Excel with it. Exit code 0; 2 where there is
 * no Excel to open or an option was given; else what Microsoft's tool ended with.
 */
export async function main(args: readonly string[], platform: string = process.platform): Promise<number> {
  if (args.length > 0) {
    console.error(`npm run start:excel takes no options, and got ${args.join(" ")}.`);
    return isWrong;
  }
  if (!["win32", "darwin"].includes(platform)) {
    console.error(withoutExcel);
    return isWrong;
  }
  return sideload();
}

/** Microsoft's tool makes the certificate, starts the development server where none runs, and opens Excel. */
function sideload(): number {
  const tool = join(projectRoot, "node_modules", "office-addin-debugging", "cli.js");
  const server = ["--dev-server", "npm run dev-server", "--dev-server-port", new URL(developmentAddress).port];
  const run = spawnSync(process.execPath, [tool, "start", "manifest.xml", "desktop", "--app", "excel", ...server], {
    cwd: projectRoot,
    stdio: "inherit",
  });
  return run.status ?? 1;
}
