import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../workspace/command.mjs";
import { ROOT } from "../workspace/root.mjs";

/** @type {import("./gate.mjs").Gate} */
export default {
  name: "generated files are up to date",
  async run() {
    const before = await fingerprints();
    const { code, output } = await run(process.execPath, ["scripts/generate.mjs"]);
    if (code !== 0) return { ok: false, output };
    const after = await fingerprints();
    const drifted = [...after].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file);
    const { output: diff } = await run("git", ["diff", "--stat", "--", ...drifted]);
    const list = drifted.map((file) => `  ${file}\n`).join("");
    return {
      ok: drifted.length === 0,
      output: `pnpm generate changed or added files; commit what it writes:\n${list}${drifted.length > 0 ? diff : ""}`,
    };
  },
};

/** A hash of every file that git tracks or would add, so that a new file is seen as well as a changed one. */
async function fingerprints() {
  const { code, output, stdout } = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  if (code !== 0) throw new Error(output);
  const files = stdout.split("\0").filter((file) => file !== "" && existsSync(join(ROOT, file)));
  return new Map(
    files.map((file) => [
      file,
      createHash("sha1")
        .update(readFileSync(join(ROOT, file)))
        .digest("hex"),
    ]),
  );
}
