import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Runs a script as if this Node had another version. */
function runAs(version: string, script: string) {
  const program = `Object.defineProperty(process.versions, "node", { value: "${version}" }); import("./scripts/${script}");`;
  return spawnSync(process.execPath, ["--eval", program], { cwd: ROOT, encoding: "utf8", timeout: 10_000 });
}

test.for([
  ["demo.mjs", "14.21.3"],
  ["demo.mjs", "18.20.8"],
  ["test.mjs", "20.18.1"],
  ["gates.mjs", "20.9.0"],
] as const)("%s on Node %s says one sentence and does nothing else", ([script, version]) => {
  const { status, stdout, stderr } = runAs(version, script);
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: "",
    stderr: `fazhi: Node 20.19 or later is needed, this is ${version} (https://nodejs.org/).\n`,
  });
});
