/** `npm run screenshots`: pictures of the pane and of the workbench, in light and in dark, into assets/pictures. */
import { register } from "tsx/esm/api";
import { setUp } from "../../src/cli/set-up.mjs";

setUp();
register();
const { main } = await import("./screenshots.ts");
await main();
