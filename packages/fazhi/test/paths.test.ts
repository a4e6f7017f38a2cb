import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fazhi, folderWith } from "./command.js";
import { completeReport, withoutPlan, workPlan } from "./sample-reports.js";

const pathsOf = (stdout: string): readonly string[] =>
  JSON.parse(stdout).documents.map((document: { path: string }) => document.path);

const check = async (cwd: string, ...args: string[]): Promise<readonly string[]> =>
  pathsOf((await fazhi([...args, "--format", "json"], { cwd })).stdout);

describe("paths", () => {
  it("are checked in the order of the arguments, those of a folder by name", async () => {
    const cwd = folderWith({ "z.txt": completeReport, "r/b.txt": completeReport, "r/a.md": completeReport });
    expect(await check(cwd, "z.txt", "r")).toEqual(["z.txt", "r/a.md", "r/b.txt"]);
    expect(await check(cwd, "r/*.txt", "z.txt")).toEqual(["r/b.txt", "z.txt"]);
  });

  it("may stand before, between and after options, and behind --", async () => {
    const cwd = folderWith({ "a.txt": completeReport, "--b.txt": completeReport, check: completeReport });
    expect(await check(cwd, "a.txt")).toEqual(["a.txt"]);
    expect((await fazhi(["--format", "json", "a.txt", "--quiet", "--", "--b.txt"], { cwd })).code).toBe(0);
    expect(await check(cwd, "check", "check")).toEqual(["check"]);
  });

  it("with hostile characters are shown escaped and kept as they are in JSON", async () => {
    const name = "报告\n\u001b[31m\u202e一.txt";
    const cwd = folderWith({ [name]: withoutPlan });
    const { stdout } = await fazhi(["."], { cwd });
    expect(stdout.split("\n")[0]).toBe("报告\\n\\x1b[31m\\u202e一.txt");
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(await check(cwd, ".")).toEqual([name]);
  });

  it("are absolute in the results where they were given so", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    expect(await check("/", join(cwd, "a.txt"))).toEqual([join(cwd, "a.txt")]);
  });
});

describe("standard input", () => {
  it("is read for -, under the name given", async () => {
    const { stdout, code } = await fazhi(["-", "--format", "json"], { stdin: completeReport });
    expect(code).toBe(0);
    expect(pathsOf(stdout)).toEqual(["<stdin>"]);
    const named = await fazhi(["-", "--format", "json", "--stdin-filename", "x/报告.md"], {
      stdin: `# ${completeReport}`,
    });
    expect(JSON.parse(named.stdout).documents[0]).toMatchObject({ path: "x/报告.md", format: "markdown" });
  });

  it("may be GB18030 like any file", async () => {
    const { stdout } = await fazhi(["-", "--format", "json"], { stdin: Uint8Array.of(0xb7, 0xa8, 0xd6, 0xce, 0x0a) });
    expect(JSON.parse(stdout).documents[0]).toMatchObject({ encoding: "gb18030" });
  });

  it("that is empty cannot be read: exit code 3", async () => {
    const { stdout, code } = await fazhi(["-"], { stdin: "" });
    expect(code).toBe(3);
    expect(stdout).toContain("<stdin>\n  ✘ 无法读取：");
  });
});

describe("options of check", () => {
  it("--kind overrides what the text looks like", async () => {
    const cwd = folderWith({ "plan.txt": workPlan });
    const kindWith = async (...args: string[]): Promise<string> =>
      JSON.parse((await fazhi(["plan.txt", "--format", "json", ...args], { cwd })).stdout).documents[0].kind;
    expect(await kindWith()).toBe("work-plan");
    expect(await kindWith("--kind", "auto")).toBe("work-plan");
    expect(await kindWith("--kind", "annual-report")).toBe("annual-report");
  });

  it("--rule switches a rule off or changes its severity", async () => {
    const cwd = folderWith({ "a.txt": withoutPlan });
    const run = (...args: string[]): Promise<{ code: number | null; stdout: string }> =>
      fazhi(["a.txt", "--format", "json", ...args], { cwd });
    expect((await run()).code).toBe(1);
    const off = await run("--rule", "completeness/next-year-plan=off");
    expect(off.code).toBe(0);
    expect(off.stdout).not.toContain("completeness/next-year-plan");
    const byCode = await run("--rule", "fz1004=off");
    expect(byCode.stdout).toBe(off.stdout);
    const warning = await run("--rule=completeness/next-year-plan=warning");
    expect(warning.code).toBe(0);
    expect(JSON.parse(warning.stdout).summary).toMatchObject({ errors: 0, warnings: 1 });
  });

  it("--quiet prints errors and totals only", async () => {
    const cwd = folderWith({ "a.txt": withoutPlan, "b.txt": completeReport });
    const { stdout } = await fazhi(["a.txt", "b.txt", "--quiet"], { cwd });
    expect(stdout).toContain("a.txt\n  ✘ 错误 ");
    expect(stdout).not.toContain("b.txt");
    expect(stdout).toContain("\n文件2 齐全1 未读0 | 错误1 ");
  });

  it("--no-config and --as-of are accepted", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    expect((await fazhi(["a.txt", "--no-config", "--as-of", "2024-02-29"], { cwd })).code).toBe(0);
  });
});
