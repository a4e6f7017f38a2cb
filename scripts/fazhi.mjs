// `npm run -s fazhi -- …`: the built command, in the folder the person is in. Only what Node 12 can parse stands here.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { requireNode } from "./node-version.mjs";

requireNode(20, 19);
const command = new URL("../packages/fazhi/dist/cli.cjs", import.meta.url);
if (existsSync(fileURLToPath(command))) {
  // npm starts scripts in the root of the repository and keeps the person's folder in INIT_CWD.
  process.chdir(process.env.INIT_CWD || process.cwd());
  import(command.href);
} else {
  process.stderr.write("fazhi: the command is not built yet; run npm run demo once\n");
  process.exitCode = 2;
}
