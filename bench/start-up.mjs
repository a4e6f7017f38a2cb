import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishedCommand } from "../scripts/workspace/published-command.mjs";
import { report } from "./documents.mjs";
import { inPairs } from "./measurement.mjs";

/** One document checked by the command, against a Node that does nothing. */
export async function startUp() {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-bench-"));
  const file = join(folder, "one.txt");
  const command = publishedCommand();
  writeFileSync(file, report(3, 12_000));
  try {
    return [
      await inPairs({
        name: "start-up: fazhi check one.txt / node -e 0",
        ceiling: 1.6,
        pairs: 15,
        yardstick: () => node(["-e", "0"], folder),
        work: () => node([command, "check", file], folder, "one.txt"),
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {string} [printed] what the run must print, so that a command that does not start is not taken for a quick one
 */
function node(args, cwd, printed = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  // 1: the document has findings.
  if ((status === 0 || status === 1) && stdout.includes(printed)) return;
  throw new Error(`bench: node ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
}
