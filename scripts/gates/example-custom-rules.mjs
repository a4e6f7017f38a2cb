import { cpSync } from "node:fs";
import { join } from "node:path";
import { run } from "../workspace/command.mjs";
import { consumerProject } from "../workspace/packed.mjs";
import { ROOT } from "../workspace/root.mjs";

/** What the script must say of the invented report: each kind of rule, and the compiled one. */
const EXPECTED = [
  "local/no-vague-count",
  "local/training-in-plan",
  "local/order-of-leaders",
  "local/document-number",
  "local/shortcomings-length",
  "local/wording",
  "local/meetings 主持会议应不少于6次，实际为4次",
];

/** @type {import("./gate.mjs").Gate} */
export default {
  name: "examples/custom-rules with the packed packages",
  async run() {
    const folder = join(await consumerProject(), "custom-rules");
    cpSync(join(ROOT, "examples", "custom-rules"), folder, { recursive: true });
    const tested = await run("npm", ["test", "--silent"], { cwd: folder });
    const checked = await run("npm", ["run", "check", "--silent"], { cwd: folder });
    const started = await run("npm", ["start", "--silent"], { cwd: folder });
    const absent = EXPECTED.filter((line) => !started.output.includes(line));
    const unchecked = checked.output.includes("local/wording") ? "" : "the command did not report local/wording\n";
    return {
      ok: tested.code === 0 && started.code === 0 && absent.length === 0 && unchecked === "",
      output: `${tested.output}${started.output}${unchecked}${absent.map((line) => `not printed: ${line}\n`).join("")}`,
    };
  },
};
