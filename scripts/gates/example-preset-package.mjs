import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "../workspace/command.mjs";
import { consumerProject } from "../workspace/packed.mjs";
import { ROOT } from "../workspace/root.mjs";

/** A user of the package: one of its findings, and one of the library's whose severity it raised. */
const USER = `
import { check } from "fazhi";
import { rules, yunxiu } from "fazhi-preset-yunxiu";
const text = "云岫县2023年法治政府建设年度报告\\n一、存在的不足\\n我县培训不够。\\n";
const { documents } = await check(text, { ruleLibrary: rules, preset: yunxiu });
for (const { severity, ruleId } of documents[0].findings) console.log(severity, ruleId);
`;
const EXPECTED = ["warning yunxiu/short-name", "error completeness/causes"];

/** @type {import("./gate.mjs").Gate} */
export default {
  name: "examples/preset-package: tested, packed, used",
  async run() {
    const consumer = await consumerProject();
    const folder = join(consumer, "preset-package");
    cpSync(join(ROOT, "examples", "preset-package"), folder, { recursive: true });
    const tested = await run("npm", ["test", "--silent"], { cwd: folder });
    const packed = await run("npm", ["pack", "--silent"], { cwd: folder });
    const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"));
    if (tested.code !== 0 || packed.code !== 0 || archive === undefined) {
      return { ok: false, output: tested.output + packed.output };
    }
    const installed = join(consumer, "node_modules", "fazhi-preset-yunxiu");
    mkdirSync(installed, { recursive: true });
    // As npm unpacks it; its peers are there, and no registry is asked.
    await run("tar", ["-xzf", join(folder, archive), "-C", installed, "--strip-components=1"]);
    const used = await run("node", ["--input-type=module", "-e", USER], { cwd: consumer });
    const absent = EXPECTED.filter((line) => !used.output.includes(line));
    return {
      ok: used.code === 0 && absent.length === 0,
      output: `${used.output}${absent.map((line) => `not printed: ${line}\n`).join("")}`,
    };
  },
};
