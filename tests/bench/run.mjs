/** `npm run bench`: times the product beside peers in the same run. Nothing here passes or fails. */
import { register } from "tsx/esm/api";
import { setUp } from "../../src/cli/set-up.mjs";

setUp();
register();
const { main } = await import("./bench.ts");
await main();
