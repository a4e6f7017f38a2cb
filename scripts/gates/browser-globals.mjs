import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { BROWSER_SAFE } from "../workspace/packages.mjs";
import { ROOT } from "../workspace/root.mjs";

const NODE_GLOBALS = new Set(["process", "Buffer", "require", "__dirname", "__filename", "global", "setImmediate"]);

/**
 * The globals of Node that a source file uses. Property names (`input.process`) and names that the file
 * declares itself are not globals.
 * @param {string} path shown in the places
 * @param {string} source TypeScript
 * @returns {readonly string[]} `path:line name`
 */
export function nodeGlobals(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  /** @type {{ name: string, line: number }[]} */
  const used = [];
  /** @type {Set<string>} */
  const declared = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIdentifier(node) && NODE_GLOBALS.has(node.text)) {
      const { parent } = node;
      const isDeclared = "name" in parent && parent.name === node && !ts.isPropertyAccessExpression(parent);
      const isOnGlobalThis =
        ts.isPropertyAccessExpression(parent) &&
        ts.isIdentifier(parent.expression) &&
        parent.expression.text === "globalThis";
      const isProperty = ts.isPropertyAccessExpression(parent) && parent.name === node && !isOnGlobalThis;
      if (isDeclared) declared.add(node.text);
      else if (!isProperty)
        used.push({ name: node.text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return used.filter(({ name }) => !declared.has(name)).map(({ name, line }) => `${path}:${line} ${name}`);
}

/** @type {import("./gate.mjs").Gate} */
export default {
  name: "no globals of Node in browser-safe packages",
  async run() {
    const files = BROWSER_SAFE.flatMap((folder) => sourceFiles(join("packages", folder, "src")));
    const places = [...files, join("packages", "fazhi", "src", "index.ts")].flatMap((path) =>
      nodeGlobals(path, readFileSync(join(ROOT, path), "utf8")),
    );
    return { ok: places.length === 0, output: `${places.join("\n")}\n` };
  },
};

/** @param {string} folder relative to the root */
function sourceFiles(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => join(folder, name));
}
