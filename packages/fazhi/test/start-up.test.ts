import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtCli } from "./built-cli.js";
import { folderWith, type Run, type RunOptions, run } from "./command.js";
import { completeReport, withoutPlan } from "./sample-reports.js";

/** The two files that `check` starts from, alone in a folder of their own, with a document. */
const installation = async (): Promise<string> => {
  const folder = folderWith({ "a.txt": completeReport });
  for (const name of ["cli.cjs", "command.cjs"])
    copyFileSync(join(dirname(await builtCli()), name), join(folder, name));
  return folder;
};

const check = (folder: string, options: RunOptions = {}, ...args: readonly string[]): Promise<Run> =>
  run([join(folder, "cli.cjs"), ...(args.length === 0 ? ["a.txt"] : args)], { cwd: folder, ...options });

const keptIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(".cache"));

const onlyKept = (folder: string): string => {
  const [name, ...others] = keptIn(folder);
  expect(others).toEqual([]);
  if (name === undefined) throw new Error("nothing was kept");
  return join(folder, name);
};

describe("the command", () => {
  it("needs no further file to check a text", async () => {
    const { code, stdout, stderr } = await check(await installation(), { env: { NODE_DISABLE_COMPILE_CACHE: "1" } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("齐全");
  });
});

describe("the compiled form of the command", () => {
  it("is kept by the first check, used by the next, and changes nothing in the result", async () => {
    const folder = await installation();
    const first = await check(folder);
    const kept = onlyKept(folder);
    const { mtimeMs, ino } = statSync(kept);
    expect(await check(folder)).toEqual(first);
    // Had V8 refused it, it would have been written anew.
    expect(statSync(kept)).toMatchObject({ mtimeMs, ino });
    expect(onlyKept(folder)).toBe(kept);
  });

  it.each([[""], ["not what V8 made"]])("that is damaged (%j) is ignored and replaced", async (damaged) => {
    const folder = await installation();
    const first = await check(folder);
    const kept = onlyKept(folder);
    const whole = statSync(kept).size;
    writeFileSync(kept, damaged);
    expect(await check(folder)).toEqual(first);
    expect(statSync(onlyKept(folder)).size).toBeGreaterThan(whole / 2);
  });

  it("does not outlive a change of the code", async () => {
    const folder = await installation();
    await check(folder);
    const command = join(folder, "command.cjs");
    const code = readFileSync(command, "utf8");
    const changed = code.replace("齐全", "齊全").replace(/^\/\*[0-9a-f]{16}\*\//, "/*0123456789abcdef*/");
    expect(changed).toHaveLength(code.length);
    writeFileSync(command, changed);
    expect((await check(folder)).stdout).toContain("齊全");
    expect(keptIn(folder)).toHaveLength(2);
  });

  it("carries a hash of the code", async () => {
    const code = readFileSync(join(await installation(), "command.cjs"), "utf8");
    expect(code).toMatch(/^\/\*[0-9a-f]{16}\*\//);
  });

  it("is kept neither by a run that uses little of the code nor when that is switched off", async () => {
    const folder = await installation();
    await check(folder, {}, "rules");
    await check(folder, {}, "--version");
    await check(folder, {}, "check", "--help");
    await check(folder, {}, "missing.txt");
    await check(folder, { env: { NODE_DISABLE_COMPILE_CACHE: "1" } });
    await check(folder, { env: { NODE_OPTIONS: "--max-old-space-size=512" } });
    expect(keptIn(folder)).toEqual([]);
  });

  it("is not needed: where the folder may not be written, the command works without a word", async (context) => {
    if (process.platform === "win32") context.skip("no file modes on this system");
    const folder = await installation();
    writeFileSync(join(folder, "a.txt"), withoutPlan);
    chmodSync(folder, 0o555);
    const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const { code, stderr } = await check(folder, user);
    chmodSync(folder, 0o755);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "cli.cjs", "command.cjs"]);
    expect(existsSync(join(folder, "command.cjs"))).toBe(true);
  });
});
