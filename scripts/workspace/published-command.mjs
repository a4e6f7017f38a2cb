import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/**
 * The file that `fazhi` starts, as its package names it.
 * @param {string} [directory] of the package; without it, the one of the workspace
 */
export function publishedCommand(directory = join(ROOT, "packages", "fazhi")) {
  const { bin } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  return join(directory, bin.fazhi);
}
