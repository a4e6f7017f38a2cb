import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/**
 * @typedef {object} WorkspacePackage
 * @property {string} name as published: `@fazhi/text`
 * @property {string} folder folder name under packages: `text`
 * @property {string} directory absolute path
 * @property {string} version
 * @property {boolean} isPrivate
 * @property {readonly string[]} needs folders of the workspace packages that it depends on at run time
 */

/** Folders of the packages that must run in a browser; see docs/decisions and the import rules. */
export const BROWSER_SAFE = [
  "text",
  "schema",
  "law",
  "reader",
  "parser",
  "engine",
  "declarative",
  "rules",
  "reporters",
];

/**
 * The packages of the workspace, every one after those it depends on; equals in alphabetical order.
 * @returns {readonly WorkspacePackage[]}
 */
export function workspacePackages() {
  const home = join(ROOT, "packages");
  const manifests = readdirSync(home)
    .sort()
    .filter((folder) => existsSync(join(home, folder, "package.json")))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(home, folder, "package.json"), "utf8")) }));
  const folderOf = new Map(manifests.map(({ folder, manifest }) => [manifest.name, folder]));
  const packages = manifests.map(({ folder, manifest }) => ({
    name: manifest.name,
    folder,
    directory: join(home, folder),
    version: manifest.version,
    isPrivate: manifest.private === true,
    needs: Object.keys(manifest.dependencies ?? {}).flatMap((name) => folderOf.get(name) ?? []),
  }));
  return inDependencyOrder(packages);
}

/** @param {readonly WorkspacePackage[]} packages */
function inDependencyOrder(packages) {
  /** @type {Map<string, WorkspacePackage>} */
  const ordered = new Map();
  let waiting = packages;
  while (waiting.length > 0) {
    const ready = waiting.filter((each) => each.needs.every((need) => ordered.has(need)));
    if (ready.length === 0) {
      throw new Error(`packages depend on each other in a circle: ${waiting.map((each) => each.name).join(", ")}`);
    }
    for (const each of ready) ordered.set(each.folder, each);
    waiting = waiting.filter((each) => !ordered.has(each.folder));
  }
  return [...ordered.values()];
}
