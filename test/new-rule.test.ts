import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nextCode } from "../scripts/new-rule/rule-codes.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
let copy: string;

/** The repository as far as rules go: what is written is a copy, the rest is linked. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "fazhi-new-rule-"));
  const unwritten = (path: string) => !/[\\/](?:node_modules|dist|\.turbo)$/.test(path);
  for (const name of ["scripts", "packages/rules", "docs/rules", "docs/en/rules"]) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true, filter: unwritten });
  }
  for (const name of ["package.json", "tsconfig.json", "tsconfig.base.json", "vitest.config.ts"]) {
    cpSync(join(ROOT, name), join(copy, name));
  }
  for (const name of ["node_modules", "packages/rules/node_modules"]) symlinkSync(join(ROOT, name), join(copy, name));
  mkdirSync(join(copy, "packages"), { recursive: true });
  for (const name of readdirSync(join(ROOT, "packages"))) {
    if (name !== "rules") symlinkSync(join(ROOT, "packages", name), join(copy, "packages", name));
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (file: string, args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], { cwd: copy }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output: stdout + stderr });
    });
  });

const newRule = (...args: readonly string[]) => run(join(copy, "scripts", "new-rule.mjs"), args);

describe("pnpm new-rule", { timeout: 120_000 }, () => {
  it("makes a rule that compiles, stands in index and preset, and whose cases run", async () => {
    const made = await newRule("structure/sample-rule");
    expect(made).toEqual({
      code: 0,
      output: expect.stringContaining("packages/rules/src/structure/sample-rule  FZ3006"),
    });
    const source = join(copy, "packages", "rules", "src");
    expect(readFileSync(join(source, "index.generated.ts"), "utf8")).toContain("structureSampleRule");
    expect(readFileSync(join(copy, "docs", "rules", "index.md"), "utf8")).toContain("FZ3006");

    const config = ts.readConfigFile(join(copy, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, copy);
    const rule = join(source, "structure", "sample-rule", "rule.ts");
    const problems = ts.getPreEmitDiagnostics(ts.createProgram([rule], { ...options, noEmit: true }));
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);

    const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
    const tested = await run(vitest, [
      "run",
      "packages/rules/src/cases",
      "packages/rules/src/presets",
      "--reporter=dot",
    ]);
    expect(tested.code, tested.output).toBe(0);
  });

  it.each([
    [[], "write pnpm new-rule category/name"],
    [["Structure/x"], "the id must be category/name"],
    [["structure/numbering"], "is there already"],
    [["../../x"], "the id must be category/name"],
  ])("refuses %j in one line", async (args, line) => {
    const { code, output } = await newRule(...args);
    expect(code).toBe(2);
    expect(output).toMatch(/^new-rule: [^\n]+\n$/);
    expect(output).toContain(line);
  });
});

describe("the code of a new rule", () => {
  const taken = new Map([
    ["a/x", "FZ1001"],
    ["a/y", "FZ1004"],
    ["b/x", "FZ2001"],
  ]);

  it.each([
    ["a/new", "FZ1005"],
    ["b/new", "FZ2002"],
    ["c/new", "FZ1101"],
  ])("of %s is %s: a gap may have been another's", (id, code) => {
    expect(nextCode(id, taken)).toBe(code);
  });

  it("is none when a new category would need the series of other people's rules", () => {
    const all = new Map(Array.from({ length: 80 }, (_, index) => [`c${index}/x`, `FZ${index + 10}01`]));
    expect(nextCode("new/x", all)).toBeNull();
    expect(nextCode("c79/y", all)).toBe("FZ8902");
  });
});
