import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { builtCli } from "./built-cli.js";

/** What a run of the command left. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  /** A descriptor that takes the place of the pipe for standard output. */
  readonly stdout?: number;
}

const collect = (stream: NodeJS.ReadableStream | null): Promise<string> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    if (stream === null) resolve("");
    stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream?.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
  });

const startNode = (args: readonly string[], options: RunOptions): ChildProcess => {
  const { NO_COLOR: _noColor, FORCE_COLOR: _forceColor, NODE_OPTIONS: _nodeOptions, ...env } = process.env;
  return spawn(process.execPath, [...args], {
    cwd: options.cwd ?? tmpdir(),
    env: { ...env, ...options.env },
    stdio: ["pipe", options.stdout ?? "pipe", "pipe"],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
};

/** Starts the command as users do, without colours and options from the surroundings. */
export const start = async (args: readonly string[], options: RunOptions = {}): Promise<ChildProcess> =>
  startNode([await builtCli(), ...args], options);

/** Runs Node with these arguments to its end. */
export const run = async (args: readonly string[], options: RunOptions = {}): Promise<Run> => {
  const child = startNode(args, options);
  // The command may end before it has read its input.
  child.stdin?.on("error", () => {});
  child.stdin?.end(options.stdin ?? "");
  const [stdout, stderr, code] = await Promise.all([
    collect(child.stdout),
    collect(child.stderr),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  return { code, stdout, stderr };
};

/** Runs the command to its end. */
export const fazhi = async (args: readonly string[], options: RunOptions = {}): Promise<Run> =>
  run([await builtCli(), ...args], options);

/** A folder with these files, readable by all, removed when the test is over. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-test-"));
  chmodSync(folder, 0o755);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
};
