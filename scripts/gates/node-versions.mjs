import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../workspace/command.mjs";
import { workspacePackages } from "../workspace/packages.mjs";
import { consumerProject } from "../workspace/packed.mjs";
import { publishedCommand } from "../workspace/published-command.mjs";
import { ROOT } from "../workspace/root.mjs";

/** The oldest Node that `engines` promises, and the newest line with long-term support. */
const VERSIONS = ["20.19.0", "24"];

/** @type {import("./gate.mjs").Gate} */
export default {
  name: `packed packages on Node ${VERSIONS.join(" and ")}: require(), import(), the command`,
  async run() {
    const folder = await consumerProject();
    cpSync(join(ROOT, "examples", "node-script", "report.txt"), join(folder, "report.txt"));
    const specifiers = workspacePackages().flatMap((each) => (each.isPrivate ? [] : entryPoints(each)));
    const failures = [];
    const notices = [];
    for (const version of VERSIONS) {
      const node = (await downloaded(version)) ?? process.execPath;
      if (node === process.execPath)
        notices.push(`Node ${version} could not be fetched; ${process.version} stood in for it`);
      const calls = await Promise.all([
        run(node, ["--input-type=commonjs", "--eval", loadAll("require", specifiers)], { cwd: folder }),
        run(node, ["--input-type=module", "--eval", loadAll("await import", specifiers)], { cwd: folder }),
        run(node, [publishedCommand(join(folder, "node_modules", "fazhi")), ...CHECK], { cwd: folder }).then(asAnswer),
      ]);
      for (const { code, output } of calls) if (code !== 0) failures.push(`Node ${version}\n${output}`);
    }
    return {
      ok: failures.length === 0,
      output: failures.join("\n"),
      ...(notices.length > 0 && { notice: `${notices.join("\n")}\n` }),
    };
  },
};

const CHECK = ["check", "--no-config", "--fail-on", "never", "--format", "json", "report.txt"];

/** @param {import("../workspace/command.mjs").Outcome} outcome */
function asAnswer({ code, output, stdout }) {
  if (code !== 0) return { code, output };
  const { summary } = JSON.parse(stdout);
  return { code: summary.documents === 1 && summary.unreadable === 0 ? 0 : 1, output };
}

/** @param {import("../workspace/packages.mjs").WorkspacePackage} workspacePackage */
function entryPoints({ name, directory }) {
  const { exports } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  return Object.keys(exports)
    .filter((subpath) => !subpath.includes("*") && !subpath.endsWith(".json"))
    .map((subpath) => join(name, subpath).replaceAll("\\", "/"));
}

/**
 * A program that loads every entry point and fails when one offers nothing.
 * @param {"require" | "await import"} load
 * @param {readonly string[]} specifiers
 */
function loadAll(load, specifiers) {
  return specifiers
    .map(
      (name) => `if (Object.keys(${load}(${JSON.stringify(name)})).length === 0) throw new Error("${name} is empty");`,
    )
    .join("\n");
}

/**
 * @param {string} version
 * @returns {Promise<string | null>} a Node of that version from the npm registry, or null
 */
async function downloaded(version) {
  const { code, stdout } = await run("npx", ["-y", "-p", `node@${version}`, "node", "-p", "process.execPath"]);
  return code === 0 ? (stdout.trim().split("\n").at(-1) ?? null) : null;
}
