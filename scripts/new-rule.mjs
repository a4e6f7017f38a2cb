// `pnpm new-rule category/name`: the folder of a new rule of the library, with cases that run, and the indexes anew.
import { requireNode } from "./node-version.mjs";

requireNode(20, 19);
import("./new-rule/run.mjs").then((scaffold) => scaffold.run(process.argv.slice(2)));
