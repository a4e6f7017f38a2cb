import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "tsup";
import { afterAll } from "vitest";
import { cliBundle } from "../bundles.ts";

const folder = mkdtempSync(join(tmpdir(), "fazhi-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const buildCli = async (): Promise<string> => {
  await build({ ...cliBundle, outDir: folder, config: false, silent: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  // Readable for the unprivileged user of the permission tests.
  chmodSync(folder, 0o755);
  return join(folder, "cli.cjs");
};

let built: Promise<string> | undefined;

/**
 * The command, bundled from the sources as `pnpm build` does: once for each test file, gone when its
 * tests are over.
 */
export const builtCli = (): Promise<string> => {
  built ??= buildCli();
  return built;
};
