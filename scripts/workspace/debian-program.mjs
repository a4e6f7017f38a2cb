import { existsSync, readFileSync } from "node:fs";
import { run } from "./command.mjs";
import { sayWhile } from "./progress.mjs";

/**
 * A program that a check needs and Debian has.
 * @typedef {object} DebianProgram
 * @property {string} name for people
 * @property {string} variable of the environment, which names another copy of it
 * @property {string} path where Debian's package puts it
 * @property {readonly string[]} packages
 */

/** @type {DebianProgram} */
export const CHROMIUM = {
  name: "chromium",
  variable: "CHROMIUM_PATH",
  path: "/usr/bin/chromium",
  packages: ["chromium"],
};

/** Writer alone, and a font with Chinese characters, without which its PDF would hold none. @type {DebianProgram} */
export const LIBREOFFICE = {
  name: "LibreOffice",
  variable: "SOFFICE_PATH",
  path: "/usr/bin/soffice",
  packages: ["libreoffice-writer-nogui", "fonts-wqy-zenhei"],
};

/**
 * @param {DebianProgram} program
 * @returns {string | null} the one that the environment names, else Debian's
 */
function programPath({ variable, path }) {
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  return existsSync(path) ? path : null;
}

/**
 * Installs the program where it is missing and that may be done.
 * @param {DebianProgram} program
 * @returns {Promise<string | null>} null where there is none and none can be installed
 */
export async function ensureProgram(program) {
  const present = programPath(program);
  if (present || process.env[program.variable] || !isDebian() || process.getuid?.() !== 0) return present;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const install = async () => {
    await run("apt-get", ["update", "-qq"], { env });
    return run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...program.packages], { env });
  };
  const { code, output } = await sayWhile(`installing ${program.name}`, install());
  if (code !== 0) process.stderr.write(output);
  return programPath(program);
}

function isDebian() {
  return existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}
