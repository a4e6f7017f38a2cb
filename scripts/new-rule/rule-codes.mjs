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
 * The code after the highest of the category; for a new category the first of the next thousand. A code that a rule has
 * had stays its own, so a gap is not filled.
 * @param {string} id
 * @param {ReadonlyMap<string, string>} taken
 * @returns {string | null} null: no series is left
 */
export function nextCode(id, taken) {
  const category = `${id.split("/")[0]}/`;
  /** @param {(each: string) => boolean} isMeant */
  const highest = (isMeant) =>
    Math.max(-1, ...[...taken].filter(([each]) => isMeant(each)).map(([, code]) => Number(code.slice(2))));
  const own = highest((each) => each.startsWith(category));
  const number = own >= 0 ? own + 1 : (Math.floor(highest(() => true) / 1000) + 1) * 1000 + 1;
  return number < 9000 ? `FZ${String(number).padStart(4, "0")}` : null;
}
