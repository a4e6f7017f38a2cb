// `pnpm eval [rules] …`: how well documents are understood, or with `rules` how well faults are found.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./workspace/root.mjs";

const [first, ...rest] = process.argv.slice(2);
const [script, given] =
  first === "rules" ? ["packages/rules/eval/run.ts", rest] : ["packages/parser/eval/run.ts", process.argv.slice(2)];
const { status } = spawnSync("pnpm", ["exec", "tsx", "--tsconfig", "tsconfig.json", join(ROOT, script), ...given], {
  cwd: ROOT,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
