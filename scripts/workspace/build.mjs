import { run } from "./command.mjs";
import { say, sayWhile } from "./progress.mjs";

/**
 * Builds the packages that `filter` names, through turbo and its cache. Quiet unless it fails.
 * @param {string} filter of turbo: `./packages/*`, `fazhi...` (fazhi and all it depends on)
 * @returns {Promise<boolean>} false when it failed; the log stands on stderr then
 */
export async function ensureBuilt(filter) {
  const { code, output } = await sayWhile(
    "building",
    run("turbo", ["run", "build", `--filter=${filter}`, "--output-logs=errors-only", "--ui=stream"]),
  );
  if (code === 0) return true;
  process.stderr.write(output);
  say("the build failed; its log stands above.");
  return false;
}
