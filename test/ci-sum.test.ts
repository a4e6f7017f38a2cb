import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Runs .ci/run in a project whose tests and gates are these programs. */
function ci(tests: string, gates: string) {
  const parent = mkdtempSync(join(tmpdir(), "fazhi-ci-"));
  folders.push(parent);
  const folder = join(parent, "project");
  mkdirSync(join(folder, ".ci"), { recursive: true });
  mkdirSync(join(folder, "scripts"));
  cpSync(join(import.meta.dirname, "../.ci/run"), join(folder, ".ci/run"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { test: "node scripts/test.mjs" } }));
  writeFileSync(join(folder, "scripts/test.mjs"), tests);
  writeFileSync(join(folder, "scripts/gates.mjs"), gates);
  const { status, stdout } = spawnSync(join(folder, ".ci/run"), { encoding: "utf8" });
  return { status, lines: stdout.trimEnd().split("\n") };
}

const closing = (line: string, code: number) => `console.log(${JSON.stringify(line)}); process.exitCode = ${code};`;
const isPlain = (line: string) => /^\d+ passed, \d+ failed/.test(line);

test("the last line is the sum of tests and gates, and the only plain one", () => {
  const { status, lines } = ci(closing("120 passed, 0 failed, 2 skipped", 0), closing("14 passed, 0 failed", 0));
  expect(status).toBe(0);
  expect(lines.at(-1)).toBe("134 passed, 0 failed");
  expect(lines.filter(isPlain)).toHaveLength(1);
});

test("gates run also when tests fail, and both failures count", () => {
  const { status, lines } = ci(closing("118 passed, 2 failed", 1), closing("13 passed, 1 failed", 1));
  expect(status).toBe(1);
  expect(lines.at(-1)).toBe("131 passed, 3 failed");
});

test("a part that ends without its closing line counts as a failure", () => {
  const { status, lines } = ci("process.exitCode = 1;", closing("14 passed, 0 failed", 0));
  expect(status).toBe(1);
  expect(lines.at(-1)).toBe("14 passed, 1 failed");
});

test("a part that fails although nothing in it failed counts as a failure", () => {
  const { status, lines } = ci(closing("120 passed, 0 failed", 1), closing("14 passed, 0 failed", 0));
  expect(status).toBe(1);
  expect(lines.at(-1)).toBe("134 passed, 1 failed");
});
