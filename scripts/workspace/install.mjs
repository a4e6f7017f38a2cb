import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.mjs";
import { sayWhile } from "./progress.mjs";
import { ROOT } from "./root.mjs";

const STAMP = join(ROOT, "node_modules", ".fazhi-install");
const UNREACHABLE =
  /\b(ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|ERR_PNPM_META_FETCH_FAIL|ERR_PNPM_NO_OFFLINE_META|ERR_PNPM_NO_OFFLINE_TARBALL|ERR_PNPM_FETCH_\d+|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|SELF_SIGNED_CERT_IN_CHAIN)\b/;

/**
 * Installs what the lockfile names, unless that is done already. Needs nothing but Node and its npm.
 * @returns {Promise<boolean>} false when it failed; the reason stands on stderr then
 */
export async function ensureInstalled() {
  const wanted = lockfileHash();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return true;
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const { code, output } = await sayWhile(
    "installing dependencies (once)",
    run("npx", ["-y", packageManager, "install", "--frozen-lockfile", "--reporter=append-only"], {
      env: {
        // Never ask whether an old node_modules may be replaced.
        CI: "true",
        // A registry out of reach shall be said in seconds, not after minutes of new attempts.
        npm_config_fetch_retries: "2",
        npm_config_fetch_retry_mintimeout: "1000",
        npm_config_fetch_retry_maxtimeout: "5000",
      },
    }),
  );
  if (code === 0) {
    writeFileSync(STAMP, wanted);
    return true;
  }
  process.stderr.write(failure(code, output));
  return false;
}

function lockfileHash() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

/**
 * @param {number} code
 * @param {string} output
 */
export function failure(code, output) {
  const unreachable = UNREACHABLE.exec(output);
  if (unreachable) {
    return (
      `fazhi: the package registry is out of reach (${unreachable[1]}). The first run fetches the dependencies once; ` +
      "connect this machine, or name a mirror with `npm config set registry URL`, then run the same command again.\n"
    );
  }
  if (code === 127) return `fazhi: npx could not be started; it comes with Node's npm. ${output}`;
  return `${output}fazhi: installing the dependencies failed; the log stands above.\n`;
}
