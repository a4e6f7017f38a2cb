import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "../workspace/build.mjs";
import { runInForeground } from "../workspace/command.mjs";
import { ensureInstalled } from "../workspace/install.mjs";
import { say } from "../workspace/progress.mjs";
import { publishedCommand } from "../workspace/published-command.mjs";
import { ROOT } from "../workspace/root.mjs";
import { namesDocument } from "./arguments.mjs";

const SAMPLES = join("examples", "reports");

/**
 * Checks the sample reports, or the documents that the arguments name, with the command as it is published.
 * With samples, findings are what is to be seen and not a failure.
 * @param {readonly string[]} args of `fazhi check`; paths are taken from the folder the person is in
 */
export async function run(args) {
  if (!(await ensureInstalled()) || !(await ensureBuilt("fazhi..."))) {
    process.exitCode = 1;
    return;
  }
  const command = [publishedCommand(), "check"];
  if (namesDocument(args)) {
    // npm starts scripts in the root of the repository and keeps the person's folder in INIT_CWD.
    process.exitCode = await runInForeground(process.execPath, [...command, ...args], {
      cwd: process.env.INIT_CWD ?? process.cwd(),
    });
    return;
  }
  const samples = readdirSync(join(ROOT, SAMPLES))
    .filter((name) => /\.(txt|md)$/.test(name) && name !== "README.md")
    .sort();
  say(`checking ${samples.length} sample reports of ${SAMPLES}; your own: npm run demo -- path/to/report.txt`);
  process.exitCode = await runInForeground(process.execPath, [
    ...command,
    "--fail-on",
    "never",
    ...args,
    ...samples.map((name) => join(SAMPLES, name)),
  ]);
}
