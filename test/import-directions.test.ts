import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** What stands in the planted files, and the rule that must object; null: allowed. */
const PLANTED: readonly (readonly [file: string, source: string, rule: string | null])[] = [
  ["text/src/index.ts", 'import type { Span } from "@fazhi/schema"; export type A = Span;', "direction-text"],
  ["schema/src/index.ts", "export interface Span { readonly start: number }", null],
  ["schema/src/zod.ts", 'import * as z from "zod"; export const a = z;', null],
  [
    "law/src/index.ts",
    'import { readFileSync } from "node:fs"; export const a = readFileSync;',
    "no-node-in-browser-safe",
  ],
  ["law/src/bare.ts", 'import { join } from "path"; export const a = join;', "no-node-in-browser-safe"],
  ["parser/src/index.ts", 'export { a } from "./other.js"; export const b = 1;', "no-cycle"],
  // A cycle is reported once, from the file where it was met first.
  ["parser/src/other.ts", 'import { b } from "./index.js"; export const a = b;', null],
  ["parser/src/rules.ts", 'export type { Rule } from "@fazhi/engine";', "direction-parser"],
  ["reader/src/index.ts", 'export type { Span } from "../../schema/src/index.js";', "entry-points-only"],
  ["engine/src/index.ts", 'export type { Span as Rule } from "@fazhi/schema";', null],
  ["rules/src/index.ts", 'import { a } from "@fazhi/schema/zod"; export const b = a;', "zod-at-the-edges"],
  ["reporters/src/index.ts", 'export type { Rule } from "@fazhi/engine";', "direction-reporters"],
  ["reporters/src/own.test.ts", 'import { readFileSync } from "node:fs"; export const a = readFileSync;', null],
  ["node/src/index.ts", 'import { readFileSync } from "node:fs"; export const a = readFileSync;', null],
  ["node/src/back.ts", 'export { a } from "fazhi";', "direction-node"],
  ["fazhi/src/index.ts", 'export { a } from "@fazhi/node";', "no-node-behind-the-facade"],
];

describe("the import rules of .dependency-cruiser.cjs", () => {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-imports-"));
  const violations = new Map<string, string[]>();

  beforeAll(async () => {
    for (const name of ["tsconfig.json", "tsconfig.base.json"]) copyFileSync(join(ROOT, name), join(folder, name));
    for (const [file, source] of PLANTED) {
      const path = join(folder, "packages", file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, source);
    }
    for (const { from, rule } of await cruise(folder)) {
      const file = from.replace(/^packages\//, "");
      violations.set(file, [...(violations.get(file) ?? []), rule.name]);
    }
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.for(PLANTED)("%s: %s → %s", ([file, , rule]) => {
    // zod is not installed beside the planted files; that is not what is tested here.
    const found = (violations.get(file) ?? []).filter(
      (name) => name !== "resolvable" && name !== "declared-dependencies-only",
    );
    if (rule === null) expect(found).toEqual([]);
    else expect(found).toContain(rule);
  });
});

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function cruise(cwd: string): Promise<readonly Violation[]> {
  const program = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const args = [program, "--config", join(ROOT, ".dependency-cruiser.cjs"), "--output-type", "json", "packages"];
  return new Promise((resolve, reject) => {
    // It ends with a failure code when it finds violations, as it must here.
    execFile(process.execPath, args, { cwd, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (stdout === "") reject(error ?? new Error(stderr));
      else resolve(JSON.parse(stdout).summary.violations);
    });
  });
}
