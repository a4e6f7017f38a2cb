import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { ROOT } from "./root.mjs";

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 when the program could not be started, 128 when a signal ended it
 * @property {string} output what it wrote to stdout and stderr, in order of arrival
 * @property {string} stdout
 */

/**
 * Runs a program and collects what it writes. Never rejects: a program that is missing is an outcome.
 * Programs of node_modules/.bin are found first, so that nothing global is needed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, show?: boolean, timeout?: number }} [options]
 *   `show` passes the output through as well; `timeout` in milliseconds
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { cwd = ROOT, env = {}, show = false, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const isWindows = process.platform === "win32";
    // Windows starts npx and the programs of .bin through .cmd files, which need a shell.
    const child = spawn(isWindows ? `"${program}"` : program, isWindows ? args.map((each) => `"${each}"`) : args, {
      cwd,
      env: { ...toolEnvironment(), ...(show ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined }), ...env },
      shell: isWindows,
      stdio: ["ignore", "pipe", "pipe"],
      timeout,
    });
    let output = "";
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
      stdout += text;
      if (show) process.stdout.write(text);
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      output += text;
      if (show) process.stderr.write(text);
    });
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n`, stdout }));
    child.on("close", (code, signal) => {
      if (signal) output += `${program}: ended by ${signal}\n`;
      resolve({ code: code ?? 128, output, stdout });
    });
  });
}

/**
 * Runs a program that talks to the terminal itself.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<number>} its exit code
 */
export function runInForeground(program, args, { cwd = ROOT } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: toolEnvironment(), stdio: "inherit" });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 128));
  });
}

function toolEnvironment() {
  const path = `${join(ROOT, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? process.env.Path ?? ""}`;
  return {
    ...process.env,
    PATH: path,
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    DO_NOT_TRACK: "1",
  };
}
