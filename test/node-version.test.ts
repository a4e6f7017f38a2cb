import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workspacePackages } from "../scripts/workspace/packages.mjs";

const manifest = (...path: readonly string[]) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", ...path, "package.json"), "utf8"));

test("every package promises the Node that the scripts ask for", () => {
  const asked = readFileSync(join(import.meta.dirname, "../scripts/test.mjs"), "utf8").match(
    /requireNode\((\d+), (\d+)\)/,
  );
  expect(asked).not.toBeNull();
  const promised = `>=${asked?.[1]}.${asked?.[2]}`;
  expect(manifest().engines.node).toBe(promised);
  for (const { folder } of workspacePackages())
    expect(manifest("packages", folder).engines.node, folder).toBe(promised);
});

test("the pnpm of the workspace, of the lockfile and of the set-up are the same", () => {
  const { packageManager } = manifest();
  expect(packageManager).toMatch(/^pnpm@\d+\.\d+\.\d+$/);
  const catalog = readFileSync(join(import.meta.dirname, "../pnpm-workspace.yaml"), "utf8");
  expect(catalog).toContain(`  pnpm: ${packageManager.slice("pnpm@".length)}\n`);
});
