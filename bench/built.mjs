import { existsSync } from "node:fs";

const ENTRY = new URL("../packages/fazhi/dist/index.js", import.meta.url);

/**
 * @typedef {(
 *   input: { path: string, content: string | Uint8Array },
 *   options?: { rules: Readonly<Record<string, "on">> },
 * ) => Promise<{ documents: readonly object[] }>} Check
 */

/**
 * The facade of the built package: what is measured is what is published.
 * @returns {Promise<Check>}
 */
export async function builtCheck() {
  if (!existsSync(ENTRY)) throw new Error("bench: nothing is built yet: run `pnpm build` first");
  const { check } = await import(ENTRY.href);
  return check;
}

/**
 * Settings that turn every rule of the library on, whatever the presets say.
 * @returns {Promise<{ rules: Readonly<Record<string, "on">> }>}
 */
export async function everyRule() {
  const { allRules } = await import(ENTRY.href);
  return { rules: Object.fromEntries(allRules.map((/** @type {{ id: string }} */ { id }) => [id, "on"])) };
}

/**
 * Checks one document and fails when it could not be read, so that a quick refusal is not taken for speed.
 * @param {Check} check
 * @param {string} path
 * @param {string | Uint8Array} content
 * @param {{ rules: Readonly<Record<string, "on">> }} [options]
 */
export async function checkReadable(check, path, content, options) {
  const { documents } = await check({ path, content }, options);
  const [document] = documents;
  if (!document || "error" in document) throw new Error(`bench: ${path} was not checked: ${JSON.stringify(document)}`);
}
