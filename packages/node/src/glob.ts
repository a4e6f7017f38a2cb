import { isAbsolute } from "node:path";
import { glob } from "tinyglobby";

/**
 * The files that a glob matches, in no particular order; those below `node_modules` only where the
 * pattern names it. A module of its own, loaded for a glob only: it costs a quarter of a Node start.
 *
 * @param pattern with `/`; relative to `cwd` unless absolute.
 * @returns names relative to `cwd`, absolute ones for an absolute pattern.
 */
export const filesMatching = (pattern: string, cwd: string): Promise<readonly string[]> =>
  glob(pattern, {
    cwd,
    absolute: isAbsolute(pattern),
    ignore: pattern.includes("node_modules") ? [] : ["**/node_modules/**"],
    expandDirectories: false,
  });
