/** Runs one of the commands below, after setting the project up: `node src/cli/launch.mjs fill --staff staff.csv`. */
import { setUp } from "./set-up.mjs";

const commands = ["start", "start-excel", "fill", "formula", "docs"];

endQuietlyWhenReaderStops(process.stdout);
endQuietlyWhenReaderStops(process.stderr);
process.exitCode = await launch(process.argv[2], process.argv.slice(3));

async function launch(command, args) {
  if (!commands.includes(command)) {
    const problem = command === undefined ? "No command given." : `There is no command "${command}".`;
    console.error(`${problem} The commands are: ${commands.join(", ")}.`);
    return 2;
  }
  try {
    setUp();
  } catch (error) {
    console.error(error.message);
    return 1;
  }
  const { register } = await import("tsx/esm/api");
  register();
  const { main } = await import(`./${command}.ts`);
  return main(args);
}

/** `npm run fill | head` closes the pipe early; that is not a fault. */
function endQuietlyWhenReaderStops(stream) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") {
      throw error;
    }
    process.exit();
  });
}
