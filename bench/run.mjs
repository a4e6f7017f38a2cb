// `pnpm bench [start-up] [throughput] [parsing] [growth] [hostile] [formats] [--quick] [--assert]`: prints ratios of one interleaved run.
import { formats } from "./formats.mjs";
import { growth } from "./growth.mjs";
import { hostile } from "./hostile.mjs";
import { parsing } from "./parsing.mjs";
import { startUp } from "./start-up.mjs";
import { throughput } from "./throughput.mjs";

/** @type {Readonly<Record<string, (options: { quick: boolean }) => Promise<readonly import("./measurement.mjs").Measurement[]>>>} */
const BENCHES = { "start-up": startUp, throughput, parsing, growth, hostile, formats };

/** A quick run on a shared machine is noisier than the ceilings, which are meant for a full run on a quiet one. */
const QUICK_SLACK = 1.25;

const args = process.argv.slice(2);
const quick = args.includes("--quick");
const names = args.filter((arg) => !arg.startsWith("--"));
const unknown = args.filter((arg) =>
  arg.startsWith("--") ? !["--quick", "--assert"].includes(arg) : !(arg in BENCHES),
);
if (unknown.length > 0) {
  process.stderr.write(`bench: ${unknown.join(", ")} is not known; there are ${Object.keys(BENCHES).join(", ")}\n`);
  process.exit(2);
}

let above = 0;
for (const [name, measure] of Object.entries(BENCHES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  for (const { name: what, ratio, ceiling, detail } of await measure({ quick })) {
    const limit = quick ? ceiling * QUICK_SLACK : ceiling;
    const within = ratio <= limit;
    if (!within) above += 1;
    const figures = `${ratio.toFixed(2).padStart(7)}  ceiling ${limit.toFixed(2).padStart(5)}`;
    process.stdout.write(`${within ? "     " : "ABOVE"}${figures}  ${what}  (${detail})\n`);
  }
}
if (args.includes("--assert") && above > 0) process.exitCode = 1;
