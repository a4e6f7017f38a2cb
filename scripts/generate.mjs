// `pnpm generate [folder …]`: runs packages/*/scripts/generate*.ts, every package after those it depends on.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "./workspace/command.mjs";
import { workspacePackages } from "./workspace/packages.mjs";
import { ROOT } from "./workspace/root.mjs";

const only = process.argv.slice(2);
const unknown = only.filter((folder) => !workspacePackages().some((each) => each.folder === folder));
if (unknown.length > 0) {
  process.stderr.write(`generate: no such folder under packages: ${unknown.join(", ")}\n`);
  process.exit(2);
}

for (const { folder, directory } of workspacePackages()) {
  const scripts = join(directory, "scripts");
  if (!existsSync(scripts) || (only.length > 0 && !only.includes(folder))) continue;
  for (const script of readdirSync(scripts).sort()) {
    if (!/^generate[\w-]*\.ts$/.test(script)) continue;
    // The root's tsconfig leads @fazhi/* to the sources: generating needs no build.
    const { code, output } = await run("tsx", ["--tsconfig", join(ROOT, "tsconfig.json"), join("scripts", script)], {
      cwd: directory,
    });
    process.stdout.write(`${code === 0 ? "generated" : "FAILED"}  packages/${folder}/scripts/${script}\n`);
    if (code !== 0) {
      process.stderr.write(output);
      process.exit(1);
    }
  }
}
