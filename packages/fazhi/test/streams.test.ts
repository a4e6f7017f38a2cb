import { execFile } from "node:child_process";
import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { builtCli } from "./built-cli.js";
import { fazhi, folderWith, start } from "./command.js";
import { completeReport, withoutPlan } from "./sample-reports.js";

const sh = promisify(execFile);

describe("standard output", () => {
  it("that is closed early is no error", async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.txt`, withoutPlan]));
    const cwd = folderWith(files);
    for (const format of ["pretty", "json", "ndjson"]) {
      const command = `"${process.execPath}" "${await builtCli()}" . --format ${format} | head -n 1`;
      const { stdout, stderr } = await sh("sh", ["-c", command], { cwd });
      expect(stderr).toBe("");
      expect(stdout.split("\n")).toHaveLength(2);
    }
  });

  it("that nobody reads at all is no error", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    const command = `{ "${process.execPath}" "${await builtCli()}" a.txt; echo "code $?" >&2; } | true`;
    const { stderr } = await sh("sh", ["-c", `sleep 0.3; ${command}`], { cwd });
    expect(stderr).toBe("code 0\n");
  });

  it("gets everything, however slowly it is read", async () => {
    const cwd = folderWith({ "a.txt": withoutPlan.repeat(40), "b.txt": withoutPlan });
    const child = await start(["inspect", "a.txt", "b.txt", "--format", "json"], { cwd });
    const chunks: Buffer[] = [];
    const { stdout } = child;
    if (stdout === null) throw new Error("the command has no standard output");
    stdout.pause();
    const closed = new Promise((resolve) => child.on("close", resolve));
    await new Promise((resolve) => setTimeout(resolve, 600));
    for await (const chunk of stdout) {
      chunks.push(chunk);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await closed;
    const output = Buffer.concat(chunks).toString("utf8");
    expect(output.length).toBeGreaterThan(65_536);
    expect(JSON.parse(output).documents).toHaveLength(2);
  });

  it("gets everything through a pipe that is full and does not block", async (context) => {
    if (process.platform === "win32") context.skip("no named pipes on this system");
    const cwd = folderWith({ "a.txt": withoutPlan.repeat(40), "b.txt": withoutPlan });
    const args = ["inspect", "a.txt", "b.txt", "--format", "json"];
    const expected = (await fazhi(args, { cwd })).stdout;
    await sh("mkfifo", [join(cwd, "pipe")]);
    // Whoever opens a pipe decides for all that write to it whether a write waits.
    const pipe = openSync(join(cwd, "pipe"), constants.O_RDWR | constants.O_NONBLOCK);
    const reader = sh("sh", ["-c", "exec 3< pipe; sleep 1; cat <&3"], { cwd, maxBuffer: 2 * expected.length });
    const { code, stderr } = await fazhi(args, { cwd, stdout: pipe });
    closeSync(pipe);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(expected.length).toBeGreaterThan(65_536);
    expect((await reader).stdout).toBe(expected);
  });

  it("may be a file", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    const file = openSync(join(cwd, "out.txt"), "w");
    const { code } = await fazhi(["a.txt"], { cwd, stdout: file });
    closeSync(file);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, "out.txt"), "utf8")).toBe((await fazhi(["a.txt"], { cwd })).stdout);
  });

  it("that is full is one line on stderr and exit code 2", async (context) => {
    if (!existsSync("/dev/full")) context.skip("no /dev/full on this system");
    const cwd = folderWith({ "a.txt": completeReport });
    const command = `"${process.execPath}" "${await builtCli()}" a.txt > /dev/full; echo "code $?"`;
    const { stdout, stderr } = await sh("sh", ["-c", command], { cwd });
    expect(stdout).toBe("code 2\n");
    expect(stderr).toMatch(/^fazhi: 无法写入 <stdout>（ENOSPC）；[^\n]+\n$/);
  });

  it.each([
    "rules",
    "rules --format json",
    "explain year/plan",
    "--help",
    "check --help",
    "--version",
    "inspect a.txt",
  ])("that is full is the same fault for fazhi %s", async (args) => {
    if (!existsSync("/dev/full")) return;
    const cwd = folderWith({ "a.txt": completeReport });
    const command = `"${process.execPath}" "${await builtCli()}" ${args} > /dev/full; echo "code $?"`;
    const { stdout, stderr } = await sh("sh", ["-c", command], { cwd });
    expect(stdout).toBe("code 2\n");
    expect(stderr).toBe("fazhi: 无法写入 <stdout>（ENOSPC）；磁盘已满，请腾出空间\n");
  });

  it.each([
    ["json", ["a.txt", "z-empty.txt"], 3],
    ["json", ["a.txt", "z-without-plan.txt"], 1],
    ["pretty", ["a.txt", "z-without-plan.txt"], 1],
    ["ndjson", ["a.txt", "a.txt"], 0],
  ])("that is closed early (%s of %j) does not change the exit code, %i", async (format, files, expected) => {
    const cwd = folderWith({ "a.txt": completeReport, "z-empty.txt": "", "z-without-plan.txt": withoutPlan });
    const command = `"${process.execPath}" "${await builtCli()}" ${files.join(" ")} --format ${format}`;
    for (const suffix of ["| head -c 10", "| true", ">&-"]) {
      const whole = suffix.startsWith("|")
        ? `{ sleep 0.1; ${command}; echo "code $?" >&2; } ${suffix}`
        : `${command} ${suffix}; echo "code $?" >&2`;
      const { stderr } = await sh("sh", ["-c", whole], { cwd });
      expect(stderr, suffix).toBe(`code ${expected}\n`);
    }
  });

  it("has colours only when they are forced, since a pipe is no terminal; NO_COLOR wins", async () => {
    const cwd = folderWith({ "a.txt": withoutPlan });
    const output = async (env: Record<string, string>): Promise<string> =>
      (await fazhi(["a.txt"], { cwd, env })).stdout;
    expect(await output({})).not.toContain("\u001b");
    expect(await output({ CI: "true", TERM: "xterm-256color" })).not.toContain("\u001b");
    expect(await output({ FORCE_COLOR: "1" })).toContain("\u001b[31m");
    expect(await output({ FORCE_COLOR: "1", NO_COLOR: "1" })).not.toContain("\u001b");
    expect(await output({ FORCE_COLOR: "0" })).not.toContain("\u001b");
  });
});

describe("--output", () => {
  it("writes each format to its file and nothing to standard output", async () => {
    const cwd = folderWith({ "a.txt": withoutPlan });
    const { stdout, code } = await fazhi(
      ["a.txt", "--format", "json", "--output", "out.json", "--format", "pretty", "--output", "out.txt"],
      { cwd },
    );
    expect(stdout).toBe("");
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).summary.errors).toBe(1);
    expect(readFileSync(join(cwd, "out.txt"), "utf8")).toContain("✘ 下一年度主要安排");
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", "out.json", "out.txt"]);
  });

  it("leaves the other format on standard output", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    const { stdout } = await fazhi(["a.txt", "--format", "pretty", "--format", "json", "--output", "out.json"], {
      cwd,
    });
    expect(stdout).toContain("规定的四项内容齐全");
    const alone = await fazhi(["a.txt", "--format", "json"], { cwd });
    expect(readFileSync(join(cwd, "out.json"), "utf8")).toBe(alone.stdout);
  });

  it("belongs to the only format in either order, and to pretty without one", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    await fazhi(["--output", "out.json", "a.txt", "--format", "json"], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).schemaVersion).toBe(1);
    await fazhi(["a.txt", "--output", "out.txt"], { cwd });
    expect(readFileSync(join(cwd, "out.txt"), "utf8")).toContain("齐全");
  });

  it.skipIf(process.platform === "win32")("to a pipe, a device or /dev/stdout goes there directly", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    const expected = (await fazhi(["a.txt", "--format", "json"], { cwd })).stdout;
    const command = `"${process.execPath}" "${await builtCli()}" a.txt --format json --output`;
    const outputOf = async (script: string): Promise<string> => (await sh("bash", ["-c", script], { cwd })).stdout;
    expect((await fazhi(["a.txt", "--format", "json", "--output", "/dev/stdout"], { cwd })).stdout).toBe(expected);
    expect(await outputOf(`${command} /dev/stdout`)).toBe(expected);
    expect(await outputOf(`${command} /dev/stdout | cat`)).toBe(expected);
    expect(await outputOf(`{ ${command} /dev/stdout; echo end; } > out.txt; cat out.txt`)).toBe(`${expected}end\n`);
    expect(await outputOf(`${command} >(cat > copy.txt); sleep 0.3; cat copy.txt`)).toBe(expected);
    expect(await outputOf(`mkfifo pipe; cat pipe & sleep 0.2; ${command} pipe; wait`)).toBe(expected);
    expect(await outputOf(`${command} /dev/null; echo $?; [ -c /dev/null ] && echo device`)).toBe("0\ndevice\n");
    expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it.skipIf(process.platform === "win32")("has the remedy that fits", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    await sh("mkfifo", [join(cwd, "pipe")]);
    const remedy = async (file: string): Promise<string> =>
      (await fazhi(["a.txt", "--output", file, "--locale", "en"], { cwd })).stderr;
    expect(await remedy("missing/out.txt")).toContain("(ENOENT); check that the folder exists");
    expect(await remedy(".")).toContain("(EISDIR); it is a folder");
    expect(await remedy("pipe")).toContain("(ENXIO); nobody reads from it");
    if (existsSync("/dev/full")) expect(await remedy("/dev/full")).toContain("(ENOSPC); the disk is full");
  });

  it("leaves a line on stderr for a document that cannot be read, when nothing goes to standard output", async () => {
    const cwd = folderWith({ "a.txt": completeReport, "empty.txt": "" });
    for (const command of ["check", "inspect"]) {
      const args = [command, "a.txt", "empty.txt", "--locale", "en", "--format", "json"];
      const toFile = await fazhi([...args, "--output", "out.json"], { cwd });
      const [, { error }] = JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).documents;
      expect(toFile).toEqual({ code: 3, stdout: "", stderr: `fazhi: empty.txt: ${error.message}\n` });
      expect((await fazhi(args, { cwd })).stderr).toBe("");
    }
  });

  it("in colour is never written, also when colours are forced", async () => {
    const cwd = folderWith({ "a.txt": withoutPlan });
    await fazhi(["a.txt", "--output", "out.txt"], { cwd, env: { FORCE_COLOR: "1" } });
    expect(readFileSync(join(cwd, "out.txt"), "utf8")).not.toContain("\u001b");
  });

  it("that cannot be written is a usage fault, before anything is checked", async () => {
    const cwd = folderWith({ "a.txt": completeReport, "b.json": "" });
    mkdirSync(join(cwd, "folder"));
    for (const file of ["missing/out.json", "folder", "a.txt", "./a.txt"]) {
      const { code, stdout, stderr } = await fazhi(["a.txt", "--format", "json", "--output", file], { cwd });
      expect(code, file).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^fazhi: [^\n]+\n$/);
    }
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe(completeReport);
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", "b.json", "folder"]);
  });

  it("two results on standard output, or one file twice, are a usage fault", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    const codes = [
      ["--format", "json", "--format", "ndjson"],
      ["--format", "json", "--output", "x", "--format", "ndjson", "--output", "x"],
      ["--format", "json", "--output", "x", "--output", "y"],
    ].map(async (args) => (await fazhi(["a.txt", ...args], { cwd })).code);
    expect(await Promise.all(codes)).toEqual([2, 2, 2]);
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });

  it("keeps the old file when a run fails", async () => {
    const cwd = folderWith({ "out.json": "old" });
    writeFileSync(join(cwd, "a.txt"), completeReport);
    await fazhi(["a.txt", "--format", "json", "--output", "out.json", "--format", "json", "--output", "no/x"], { cwd });
    expect(readFileSync(join(cwd, "out.json"), "utf8")).toBe("old");
  });
});
