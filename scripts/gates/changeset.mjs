import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "../workspace/command.mjs";
import { ROOT } from "../workspace/root.mjs";

/** @type {import("./gate.mjs").Gate} */
export default {
  name: "a changeset describes what changed",
  async run() {
    const waiting = readdirSync(join(ROOT, ".changeset")).filter(
      (name) => name.endsWith(".md") && name !== "README.md",
    );
    if (waiting.length > 0) return { ok: true, output: "" };
    const tag = await run("git", ["describe", "--tags", "--abbrev=0", "--match", "fazhi@*"]);
    if (tag.code !== 0) return { ok: false, output: "no release tag and no changeset: run `pnpm changeset`\n" };
    const changed = await run("git", ["diff", "--stat", tag.stdout.trim(), "--", "packages"]);
    return {
      ok: changed.code === 0 && changed.stdout === "",
      output: `packages changed since ${tag.stdout.trim()} without a changeset: run \`pnpm changeset\`\n${changed.output}`,
    };
  },
};
