import { execFileSync } from "node:child_process";
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fazhi, folderWith } from "./command.js";
import { completeReport, withoutCauses, withoutPlan, withoutSignature } from "./sample-reports.js";

const folder = (): string =>
  folderWith({
    "complete.txt": completeReport,
    "no-plan.txt": withoutPlan,
    "no-causes.txt": withoutCauses,
    "no-signature.txt": withoutSignature,
    "empty.txt": "",
    "blank.txt": " \n　\n",
    "binary.txt": Uint8Array.from({ length: 512 }, (_, index) => index % 256),
  });

const codeOf = async (...args: string[]): Promise<number | null> => (await fazhi(args, { cwd: folder() })).code;

describe("exit code", () => {
  it("is 0 when nothing is at or above --fail-on", async () => {
    expect(await codeOf("complete.txt")).toBe(0);
    expect(await codeOf("no-causes.txt")).toBe(0);
    expect(await codeOf("no-plan.txt", "--fail-on", "never")).toBe(0);
  });

  it("is 1 when a finding is at or above --fail-on", async () => {
    expect(await codeOf("no-plan.txt")).toBe(1);
    expect(await codeOf("no-causes.txt", "--fail-on", "warning")).toBe(1);
    expect(await codeOf("no-signature.txt", "--fail-on", "info")).toBe(1);
    expect(await codeOf("no-signature.txt", "--fail-on", "warning")).toBe(0);
  });

  it("is 1 when there are more warnings than --max-warnings, whatever --fail-on says", async () => {
    expect(await codeOf("no-causes.txt", "--max-warnings", "0", "--fail-on", "never")).toBe(1);
    expect(await codeOf("no-causes.txt", "--max-warnings", "1")).toBe(0);
  });

  it("is 2 when the command is held wrong", async () => {
    expect(await codeOf()).toBe(2);
    expect(await codeOf("complete.txt", "--nonsense")).toBe(2);
    expect(await codeOf("missing.txt")).toBe(2);
  });

  it.each(["empty.txt", "blank.txt", "binary.txt"])("is 3 for %s, which cannot be read", async (name) => {
    expect(await codeOf(name)).toBe(3);
    expect(await codeOf("inspect", name)).toBe(3);
  });

  it("is 3 rather than 1, and the readable documents are reported all the same", async () => {
    const { code, stdout } = await fazhi(["no-plan.txt", "empty.txt", "missing.txt", "complete.txt"], {
      cwd: folder(),
    });
    expect(code).toBe(3);
    expect(stdout).toContain("✘ 下一年度主要安排    未见");
    expect(stdout).toMatch(/empty\.txt\n {2}✘ 无法读取：/);
    expect(stdout).toMatch(/missing\.txt\n {2}✘ 无法读取：找不到/);
    expect(stdout).toMatch(/^文件4 齐全1 未读2 \| 错误1 /m);
  });

  it("does not depend on format, output file, quiet or colours", async () => {
    const cwd = folder();
    for (const args of [
      ["--format", "json"],
      ["--format", "ndjson"],
      ["--output", "out.txt"],
      ["--quiet"],
      ["--locale", "en"],
    ]) {
      expect((await fazhi(["no-plan.txt", ...args], { cwd })).code, args.join(" ")).toBe(1);
    }
    expect((await fazhi(["no-plan.txt"], { cwd, env: { FORCE_COLOR: "1" } })).code).toBe(1);
  });

  it("is 3 for a pipe or a device given as a file, which is not waited for", async () => {
    const cwd = folder();
    execFileSync("mkfifo", [join(cwd, "pipe.txt")]);
    const { code, stdout } = await fazhi(["pipe.txt"], { cwd });
    expect(code).toBe(3);
    expect(stdout).toContain("不是普通文件");
  });

  it("is 3 for a link in a folder that leads nowhere, and what links to folders lead to is checked", async (context) => {
    if (process.platform === "win32") context.skip("links need a privilege on this system");
    const cwd = folderWith({ "r/a.txt": completeReport, "else/b.txt": completeReport });
    symlinkSync(join(cwd, "else"), join(cwd, "r/link"));
    symlinkSync(join(cwd, "r"), join(cwd, "else/circle"));
    expect((await fazhi(["r"], { cwd })).stdout).toContain("文件2 齐全2 未读0");
    symlinkSync(join(cwd, "nowhere.txt"), join(cwd, "r/dangling.txt"));
    const { code, stdout } = await fazhi(["r", "--format", "json"], { cwd });
    expect(code).toBe(3);
    expect(JSON.parse(stdout).documents[1]).toMatchObject({ path: "r/dangling.txt", error: { code: "not-found" } });
  });

  it("is 3 for a file or a folder that may not be read", async (context) => {
    const cwd = folderWith({
      "secret.txt": completeReport,
      "open.txt": completeReport,
      "closed/x.txt": completeReport,
    });
    const isRoot = process.getuid?.() === 0;
    if (!isRoot && process.platform === "win32") context.skip("no file modes on this system");
    chmodSync(join(cwd, "secret.txt"), 0);
    chmodSync(join(cwd, "closed"), 0);
    // Root may read everything; nobody may not.
    const user = isRoot ? { uid: 65534 } : {};
    const { code, stdout, stderr } = await fazhi(["secret.txt", "open.txt", "."], { cwd, ...user });
    chmodSync(join(cwd, "closed"), 0o755);
    expect(stderr).toBe("");
    expect(code).toBe(3);
    expect(stdout).toMatch(/secret\.txt\n {2}✘ 无法读取：没有读取权限/);
    expect(stdout).toMatch(/closed\n {2}✘ 无法读取：没有读取权限/);
    expect(stdout).toMatch(/^文件3 齐全1 未读2/m);
  });
});
