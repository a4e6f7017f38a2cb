import { cpSync } from "node:fs";
import { join } from "node:path";
import { run } from "../workspace/command.mjs";
import { consumerProject } from "../workspace/packed.mjs";
import { ROOT } from "../workspace/root.mjs";

/** What the script must say of its invented report. */
const EXPECTED = [
  "云岫县水务局2023年法治政府建设年度报告: incomplete",
  "measures: present",
  "shortcomings: present",
  "first-responsible-person: present",
  "next-year-plan: missing",
];

/** @type {import("./gate.mjs").Gate} */
export default {
  name: "examples/node-script with the packed packages",
  async run() {
    const folder = join(await consumerProject(), "node-script");
    cpSync(join(ROOT, "examples", "node-script"), folder, { recursive: true });
    const { code, output } = await run("npm", ["start", "--silent"], { cwd: folder });
    const absent = EXPECTED.filter((line) => !output.includes(line));
    return {
      ok: code === 0 && absent.length === 0,
      output: `${output}${absent.map((line) => `not printed: ${line}\n`).join("")}`,
    };
  },
};
