import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "fazhi-summary-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the summary counts tests and broken files, and names what was skipped and why", { timeout: 60_000 }, () => {
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  writeFileSync(
    join(folder, "a.test.mjs"),
    `import { expect, test } from "vitest";
     test("passes", () => {});
     test("fails", () => expect(1).toBe(2));
     test("needs more", (context) => context.skip("the corpus is not here"));
     test.skipIf(true)("is skipped", () => {});`,
  );
  writeFileSync(join(folder, "b.test.mjs"), 'throw new Error("cannot be loaded");');
  const file = join(folder, "summary.json");
  const reporter = join(ROOT, "scripts/testing/summary-reporter.mjs");
  spawnSync(
    process.execPath,
    [join(ROOT, "node_modules/vitest/vitest.mjs"), "run", "--root", folder, `--reporter=${reporter}`],
    { cwd: folder, env: { ...process.env, FAZHI_TEST_SUMMARY: file } },
  );
  const summary = JSON.parse(readFileSync(file, "utf8"));
  expect(summary).toEqual({
    passed: 1,
    failed: 2,
    skipped: [
      { name: "needs more", file: "a.test.mjs", note: "the corpus is not here" },
      { name: "is skipped", file: "a.test.mjs", note: null },
    ],
  });
});
