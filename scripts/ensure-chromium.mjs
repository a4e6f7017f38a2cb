// Installs Debian's chromium where the examples gate needs it and may do so; otherwise says what to do.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { run } from "./workspace/command.mjs";
import { sayWhile } from "./workspace/progress.mjs";

const DEBIAN = "/usr/bin/chromium";

/** @returns {string | null} the browser to use: CHROMIUM_PATH, else Debian's */
export function chromiumPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return existsSync(DEBIAN) ? DEBIAN : null;
}

/**
 * @returns {Promise<string | null>} the browser, or null where there is none and none can be installed
 */
export async function ensureChromium() {
  const present = chromiumPath();
  if (present || process.env.CHROMIUM_PATH || !isDebian() || process.getuid?.() !== 0) return present;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const install = async () => {
    await run("apt-get", ["update", "-qq"], { env });
    return run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env });
  };
  const { code, output } = await sayWhile("installing chromium", install());
  if (code !== 0) process.stderr.write(output);
  return chromiumPath();
}

function isDebian() {
  return existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = await ensureChromium();
  process.stdout.write(`${path ?? "no chromium: install one and name it in CHROMIUM_PATH"}\n`);
  process.exitCode = path ? 0 : 1;
}
