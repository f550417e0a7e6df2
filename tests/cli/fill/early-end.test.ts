import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { projectRoot } from "../../support/project";
import { csv, folderWith } from "./run-command";

test("a reader that stops early is no fault", async () => {
  const rows = Array.from({ length: 2000 }, (_, index) => [`P-${index}`, "NPQH", "Autumn 2024"]);
  const folder = folderWith({
    "staff.csv": csv([["Person", "Programme", "Intake"], ...rows]),
    "schools.csv": csv([
      ["School", "Setting"],
      ["Hill", "State school"],
    ]),
  });
  try {
    const words = [
      join(projectRoot, "src/cli/launch.mjs"),
      "fill",
      "--staff",
      "staff.csv",
      "--schools",
      "schools.csv",
      "--json",
    ];
    const child = spawn(process.execPath, words, { cwd: folder.path, stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.stdout.once("data", () => child.stdout.destroy());
    const [status] = await once(child, "close");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  } finally {
    folder.remove();
  }
});
