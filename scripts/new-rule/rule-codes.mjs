import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The code of each rule of the library, by its id.
 * @param {string} source the folder that holds the categories
 * @returns {ReadonlyMap<string, string>}
 */
export function takenCodes(source) {
  const taken = new Map();
  const folders = (/** @type {string} */ parent) =>
    readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name: category } of folders(source)) {
    for (const { name } of folders(join(source, category))) {
      const file = join(source, category, name, "rule.ts");
      const code = existsSync(file) ? /^ {2}code: "(FZ\d{4})",$/m.exec(readFileSync(file, "utf8"))?.[1] : undefined;
      if (code !== undefined) taken.set(`${category}/${name}`, code);
    }
  }
  return taken;
}

/**
 * The code after the highest of the category; a new category gets the first hundred that no category has. A code that a
 * rule has had stays its own, so a gap is not filled.
 * @param {string} id
 * @param {ReadonlyMap<string, string>} taken
 * @returns {string | null} null: no hundred is left below FZ9, which is for the rules of others
 */
export function nextCode(id, taken) {
  const category = `${id.split("/")[0]}/`;
  const own = [...taken].filter(([each]) => each.startsWith(category)).map(([, code]) => Number(code.slice(2)));
  if (own.length > 0) return written(Math.max(...own) + 1);
  const hundreds = new Set([...taken.values()].map((code) => code.slice(2, 4)));
  for (let hundred = 10; hundred < 90; hundred++) if (!hundreds.has(String(hundred))) return written(hundred * 100 + 1);
  return null;
}

/** @param {number} number */
const written = (number) => `FZ${String(number).padStart(4, "0")}`;
