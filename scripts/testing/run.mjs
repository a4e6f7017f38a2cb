import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "../workspace/build.mjs";
import { run as runCommand } from "../workspace/command.mjs";
import { ensureInstalled } from "../workspace/install.mjs";
import { say } from "../workspace/progress.mjs";
import { ROOT } from "../workspace/root.mjs";

/**
 * Sets up, builds, runs every test, and closes with a plain line `N passed, N failed` (`, N skipped`).
 * With FAZHI_REQUIRE_SHARED=1 a skipped test counts as failed: there everything needed is at hand.
 * @param {readonly string[]} args of vitest: file name filters, `-t` …
 */
export async function run(args) {
  if (!(await ensureInstalled()) || !(await ensureBuilt("./packages/*"))) return finish(0, 1, 0);
  say("testing …");
  const folder = mkdtempSync(join(tmpdir(), "fazhi-test-"));
  const file = join(folder, "summary.json");
  try {
    const { code } = await runCommand(
      "vitest",
      ["run", "--reporter=default", `--reporter=${join(ROOT, "scripts", "testing", "summary-reporter.mjs")}`, ...args],
      { env: { FAZHI_TEST_SUMMARY: file }, show: true },
    );
    // No summary: vitest ended before its tests did.
    if (!existsSync(file)) return finish(0, 1, 0);
    /** @type {import("./summary-reporter.mjs").TestSummary} */
    const { passed, failed, skipped } = JSON.parse(readFileSync(file, "utf8"));
    const mayNotSkip = process.env.FAZHI_REQUIRE_SHARED === "1";
    for (const test of skipped) {
      const note = test.note ? `: ${test.note}` : "";
      process.stdout.write(`${mayNotSkip ? "SKIPPED BUT REQUIRED" : "skipped"}  ${test.file} > ${test.name}${note}\n`);
    }
    const counted = failed + (mayNotSkip ? skipped.length : 0);
    // A vitest that fails without a failed test (no file matched, a broken configuration) is a failure too.
    finish(passed, counted === 0 && code !== 0 ? 1 : counted, mayNotSkip ? 0 : skipped.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 */
function finish(passed, failed, skipped) {
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
