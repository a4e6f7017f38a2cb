import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { workspacePackages } from "../scripts/workspace/packages.mjs";

const ROOT = join(import.meta.dirname, "..");
const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const paths: Readonly<Record<string, readonly string[]>> = readJson(join(ROOT, "tsconfig.json")).compilerOptions.paths;

/** `fazhi/standalone` is the facade bundled with everything; it has no source of its own. */
const BUILT_ONLY = new Set(["fazhi/standalone"]);

const ENTRY_POINTS = workspacePackages().flatMap(({ name, folder, directory }) =>
  Object.keys(readJson(join(directory, "package.json")).exports)
    .filter((subpath) => !subpath.endsWith(".json"))
    .map((subpath) => ({ folder, specifier: join(name, subpath), subpath }))
    .filter(({ specifier }) => !BUILT_ONLY.has(specifier)),
);

describe("in tests and in the type check an entry point leads to its source", () => {
  test.for(ENTRY_POINTS)("$specifier", ({ folder, specifier, subpath }) => {
    const source = join("packages", folder, "src", subpath === "." ? "index.ts" : `${subpath}.ts`);
    expect(existsSync(join(ROOT, source)), source).toBe(true);
    const target = paths[specifier] ?? (subpath === "." ? paths["@fazhi/*"] : undefined);
    expect(target?.map((path) => join(path.replace("*", folder)))).toEqual([source]);
  });
});
