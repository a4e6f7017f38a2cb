import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const EXAMPLES = fileURLToPath(new URL("../examples/", import.meta.url));

/** @typedef {{ name: string, bytes: Uint8Array }} Seed a real file, from which damaged ones are made */

/**
 * The sample documents, those of one format together, so that none of them has more than its share.
 * @returns {readonly (readonly Seed[])[]}
 */
export function seedsByFormat() {
  const all = ["formats", "reports"].flatMap((folder) =>
    readdirSync(`${EXAMPLES}${folder}`)
      .filter((name) => /\.(?:txt|md|html?|docx?|odt|pdf|ofd)$/.test(name) && name !== "README.md")
      .sort()
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${EXAMPLES}${folder}/${name}`)) })),
  );
  /** @type {Map<string, Seed[]>} */
  const groups = new Map();
  for (const seed of all) {
    const extension = seed.name.slice(seed.name.lastIndexOf("."));
    groups.set(extension, [...(groups.get(extension) ?? []), seed]);
  }
  return [...groups.values()];
}
