// `npm test [-- filter …]`. Only what Node 12 can parse stands here; the rest is loaded after the check.
import { requireNode } from "./node-version.mjs";

requireNode(20, 19);
import("./testing/run.mjs").then((testing) => testing.run(process.argv.slice(2)));
