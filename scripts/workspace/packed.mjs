import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./command.mjs";
import { workspacePackages } from "./packages.mjs";

/**
 * @typedef {object} Tarball
 * @property {string} name of the package
 * @property {string} folder under packages
 * @property {string} file absolute path of the .tgz
 */

const home = mkdtempSync(join(tmpdir(), "fazhi-packed-"));
process.on("exit", () => rmSync(home, { recursive: true, force: true }));

/** @type {Promise<readonly Tarball[]> | undefined} */
let tarballs;

/** Packs every publishable package as `pnpm publish` would, once per process. */
export function packedPackages() {
  tarballs ??= pack();
  return tarballs;
}

async function pack() {
  const target = join(home, "tarballs");
  mkdirSync(target);
  const packed = [];
  for (const { name, folder, directory, version, isPrivate } of workspacePackages()) {
    if (isPrivate) continue;
    const { code, output } = await run("pnpm", ["pack", "--pack-destination", target], { cwd: directory });
    if (code !== 0) throw new Error(`packing ${name} failed\n${output}`);
    packed.push({ name, folder, file: join(target, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`) });
  }
  return packed;
}

/** @type {Promise<string> | undefined} */
let consumer;

/**
 * A folder outside the repository in which plain npm has installed the packed packages, as a user's project would
 * have them; once per process.
 * @returns {Promise<string>} its absolute path
 */
export function consumerProject() {
  consumer ??= install();
  return consumer;
}

async function install() {
  const folder = join(home, "consumer");
  const packed = await packedPackages();
  mkdirSync(folder);
  const manifest = {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: Object.fromEntries(packed.map(({ name, file }) => [name, `file:${file}`])),
    // The packages ask for each other by version; that version is the tarball beside them and not in a registry.
    overrides: Object.fromEntries(packed.map(({ name }) => [name, `$${name}`])),
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  const { code, output } = await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], {
    cwd: folder,
  });
  if (code !== 0) throw new Error(`npm could not install the packed packages\n${output}`);
  return folder;
}
