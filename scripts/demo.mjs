// `npm run demo [-- report.txt …]`. Only what Node 12 can parse stands here; the rest is loaded after the check.
import { requireNode } from "./node-version.mjs";

requireNode(20, 19);
import("./demo/run.mjs").then((demo) => demo.run(process.argv.slice(2)));
