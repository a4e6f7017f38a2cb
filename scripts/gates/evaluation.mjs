import { run } from "../workspace/command.mjs";

const SETS = ["packages/parser/eval/run.ts", "packages/rules/eval/run.ts"];

/** @type {import("./gate.mjs").Gate} */
export default {
  name: "how well documents are understood and faults are found does not fall (pnpm eval, pnpm eval rules)",
  async run() {
    let output = "";
    let ok = true;
    for (const script of SETS) {
      const result = await run("pnpm", ["exec", "tsx", "--tsconfig", "tsconfig.json", script, "--assert"]);
      ok &&= result.code === 0;
      output += result.output;
    }
    return { ok, output };
  },
};
