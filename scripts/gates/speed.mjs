import { run } from "../workspace/command.mjs";

/** It takes one or two minutes; something quadratic shall not hold up the rest for an hour. */
const LIMIT = 5 * 60_000;

/** @type {import("./gate.mjs").Gate} */
export default {
  name: "speed ceilings (bench)",
  async run() {
    const { code, output } = await run(process.execPath, ["bench/run.mjs", "--assert", "--quick"], { timeout: LIMIT });
    return { ok: code === 0, output };
  },
};
