import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Options } from "tsup";
import { cliBundle } from "../bundles.ts";

const packages = fileURLToPath(new URL("../../", import.meta.url));

/** Changes whenever a source of the workspace does. */
const sourcesKey = (): string => {
  const hash = createHash("sha256");
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (!entry.name.includes(".test.")) hash.update(`${path} ${statSync(path).mtimeMs}\n`);
    }
  };
  for (const name of readdirSync(packages).sort()) {
    const sources = join(packages, name, "src");
    if (existsSync(sources)) visit(sources);
  }
  for (const file of ["fazhi/bundles.ts", "fazhi/package.json"])
    hash.update(`${statSync(join(packages, file)).mtimeMs}\n`);
  return hash.digest("hex").slice(0, 16);
};

/**
 * Bundles something from the sources as `pnpm build` does, once per state of the sources: test files
 * that run at the same time find or make the same folder.
 *
 * @returns the folder with the bundle.
 */
const built = async (name: string, options: Options): Promise<string> => {
  const folder = join(tmpdir(), `fazhi-${name}-${sourcesKey()}`);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(join(tmpdir(), `fazhi-${name}-`));
  await build({ ...options, outDir: fresh, config: false, silent: true });
  writeFileSync(join(fresh, "package.json"), '{"type":"module"}');
  // Readable for the unprivileged user of the permission tests.
  chmodSync(fresh, 0o755);
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true });
  }
  return folder;
};

/** The command's own bundle. */
export const builtCli = async (): Promise<string> => join(await built("cli", cliBundle), "cli.js");
