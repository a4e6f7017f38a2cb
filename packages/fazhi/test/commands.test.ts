import { readFileSync } from "node:fs";
import { displayWidth } from "@fazhi/reporters";
import { describe, expect, it } from "vitest";
import { fazhi, folderWith } from "./command.js";
import { completeReport, workPlan } from "./sample-reports.js";

const stdoutOf = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await fazhi(args);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return stdout;
};

describe("fazhi check", () => {
  it("is the default command", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    const named = await fazhi(["check", "a.txt"], { cwd });
    expect(named.stdout).toContain("栖霞岭县2022年法治政府建设年度报告");
    expect(await fazhi(["a.txt"], { cwd })).toEqual(named);
  });

  it("says with --timing how long each rule took, and prints the same result", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    const timed = await fazhi(["a.txt", "--timing"], { cwd });
    expect(timed.stdout).toBe((await fazhi(["a.txt"], { cwd })).stdout);
    expect(timed.stderr).toMatch(/^用时 [\d.]+ 毫秒，文件 1 份/);
    expect(timed.stderr).toMatch(/\n +[\d.]+ ms +[\d.]+ % {2}structure\/numbering\n/);
  });
});

describe("fazhi inspect", () => {
  it("draws profile, outline and contents", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    const { stdout, code } = await fazhi(["inspect", "a.txt"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("年度  2022年度");
    expect(stdout).toMatch(/├─ 二、存在的不足和原因 · 第\d+行 \[存在的不足和原因\]/);
  });

  it("says why with --explain, and nothing more without it", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    const plain = await fazhi(["inspect", "a.txt"], { cwd });
    const { stdout, code } = await fazhi(["inspect", "a.txt", "--explain"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("依据（可信）：小标题写明“存在的不足和原因”");
    expect(plain.stdout).not.toContain("依据（");
    expect(stdout.split("\n")).toEqual(expect.arrayContaining(plain.stdout.split("\n")));
    for (const line of stdout.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    const english = await fazhi(["inspect", "a.txt", "--explain", "--locale", "en"], { cwd });
    expect(english.stdout).toContain("why (sure): the heading names it: “存在的不足和原因”");
  });

  it("lists the tasks of a work plan", async () => {
    const cwd = folderWith({ "plan.txt": workPlan });
    const { stdout } = await fazhi(["inspect", "plan.txt"], { cwd });
    expect(stdout).toContain("任务（2）");
    expect(stdout).toContain("县司法局");
  });
});

describe("fazhi rules", () => {
  it("lists every rule with code, severity, title and presets", async () => {
    const { rules } = JSON.parse(await stdoutOf("rules", "--format", "json"));
    expect(rules.length).toBeGreaterThanOrEqual(14);
    const pretty = (await stdoutOf("rules")).replaceAll(/\s+/g, " ");
    for (const { id, code } of rules) {
      expect(id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
      expect(pretty).toContain(code);
      expect(pretty).toContain(id);
    }
    expect(rules).toContainEqual(
      expect.objectContaining({
        id: "completeness/next-year-plan",
        severity: "error",
        presets: expect.arrayContaining(["recommended"]),
      }),
    );
  });
});

describe("fazhi explain", () => {
  it("shows severity, audience, basis, messages, help and the page of a rule", async () => {
    const text = await stdoutOf("explain", "completeness/first-responsible-person");
    expect(text).toContain("completeness/first-responsible-person · FZ");
    expect(text).toContain("\n级别\n  错误\n");
    expect(text).toContain("\n适用\n  年度报告\n");
    expect(text.replaceAll(/\s+/g, "")).toContain("《督察工作规定》第25条第3项（条号待核）");
    expect(text).toContain("\n提示语\n");
    expect(text).toContain("\n怎么改\n");
    expect(text).toContain("\n检查什么\n  ");
    expect(text).not.toMatch(/^#|\*\*|`/m);
  });

  it("speaks English and takes the code of a rule", async () => {
    const byId = await stdoutOf("explain", "completeness/causes", "--locale", "en");
    expect(byId).toContain("\nApplies to\n  annual reports\n");
    const code = /FZ\d{4}/.exec(byId)?.[0] ?? "";
    expect(await stdoutOf("explain", code.toLowerCase(), "--locale", "en")).toBe(byId);
  });
});

describe("the page of a rule in fazhi explain", () => {
  it.each(["zh-CN", "en"])("is wrapped and has no Markdown in it (%s)", async (locale) => {
    const { rules } = JSON.parse(await stdoutOf("rules", "--format", "json"));
    for (const { id } of rules) {
      const text = await stdoutOf("explain", id, "--locale", locale);
      expect(text, id).not.toMatch(/^#|\*\*|(?<!\w)_\w+_(?!\w)/m);
      for (const line of text.split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(82);
    }
  });
});

describe("help and version", () => {
  it.each(["check", "inspect", "rules", "explain"])(
    "fazhi %s --help names its options in both languages",
    async (command) => {
      const chinese = await stdoutOf(command, "--help");
      const english = await stdoutOf(command, "--help", "--locale", "en");
      expect(chinese).toMatch(/[\u4e00-\u9fff]/);
      expect(english).not.toMatch(/[\u4e00-\u9fff]/);
      const options = (help: string): readonly string[] => help.match(/^ {2}--[a-z-]+/gm) ?? [];
      expect(options(english)).toEqual(options(chinese));
      expect(options(english)).toContain("  --locale");
      expect(await stdoutOf(command, "-h")).toBe(chinese);
    },
  );

  it("fazhi --help lists the commands that there are, and no other", async () => {
    const help = await stdoutOf("--help");
    expect(help.match(/^ {2}[a-z]+/gm)).toEqual(["  check", "  inspect", "  rules", "  explain"]);
    expect(await stdoutOf("--locale", "en", "--help")).toContain("Commands:");
  });

  it("fazhi --version prints the version of the package", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(await stdoutOf("--version")).toBe(`${version}\n`);
  });
});
