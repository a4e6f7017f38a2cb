import { run } from "../workspace/command.mjs";
import { packedPackages } from "../workspace/packed.mjs";

/** @type {import("./gate.mjs").Gate} */
export default {
  name: "packed packages are well formed (publint, attw)",
  async run() {
    const outputs = [];
    for (const { name, file } of await packedPackages()) {
      const checks = await Promise.all([
        run("publint", ["run", file, "--strict"]),
        run("attw", [file, "--profile", "esm-only", "--no-color", "--no-emoji"]),
      ]);
      for (const { code, output } of checks) if (code !== 0) outputs.push(`${name}\n${output}`);
    }
    return { ok: outputs.length === 0, output: outputs.join("\n") };
  },
};
