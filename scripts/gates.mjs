// `pnpm gates [word …]`: runs every gate (or those whose name has one of the words), also after one has failed.
import { requireNode } from "./node-version.mjs";

requireNode(20, 19);
import("./gates/run.mjs").then((gates) => gates.run(process.argv.slice(2)));
