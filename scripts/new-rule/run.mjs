import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run as runCommand } from "../workspace/command.mjs";
import { ROOT } from "../workspace/root.mjs";
import { nextCode, takenCodes } from "./rule-codes.mjs";
import { ruleFiles } from "./template.mjs";

const SOURCE = join(ROOT, "packages", "rules", "src");
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** @param {string} line */
const refuse = (line) => {
  process.stderr.write(`new-rule: ${line}\n`);
  process.exitCode = 2;
};

/**
 * Writes the folder of the rule, and generates index and pages.
 * @param {readonly string[]} args the id
 */
export async function run(args) {
  const [id, superfluous] = args;
  if (id === undefined || superfluous !== undefined) return refuse("write pnpm new-rule category/name");
  if (!ID.test(id)) return refuse(`the id must be category/name, both in kebab case, got ${JSON.stringify(id)}`);
  const folder = join(SOURCE, id);
  if (existsSync(folder)) return refuse(`packages/rules/src/${id} is there already`);
  const code = nextCode(id, takenCodes(SOURCE));
  if (code === null) return refuse("every hundred up to FZ89 has a category, and FZ9 is for the rules of others");
  for (const [file, text] of Object.entries(ruleFiles(id, code))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { code: exit, output } = await runCommand("node", [join(ROOT, "scripts", "generate.mjs"), "rules"]);
  if (exit !== 0) {
    process.stderr.write(output);
    process.exitCode = 1;
    return;
  }
  process.stdout.write(
    [
      `packages/rules/src/${id}  ${code}`,
      "Now: the cases first, then rule.ts, rule.md and rule.en.md; the rule is on in the preset recommended.",
      `pnpm generate rules && pnpm vitest run packages/rules -t ${id}`,
      "",
    ].join("\n"),
  );
}
