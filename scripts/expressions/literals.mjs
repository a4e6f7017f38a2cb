import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { workspacePackages } from "../workspace/packages.mjs";
import { ROOT } from "../workspace/root.mjs";

/**
 * A regular expression of the sources.
 * @typedef {object} Expression
 * @property {string} source
 * @property {string} flags
 * @property {string} place `path:line`
 */

/**
 * The literals of a source file.
 * @param {string} path shown in the places
 * @param {string} text TypeScript
 * @returns {readonly Expression[]}
 */
function literalsOf(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  /** @type {Expression[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${path}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** All literals of what is published, tests and generated files left out. */
export function allLiterals() {
  return workspacePackages().flatMap(({ folder }) =>
    readdirSync(join(ROOT, "packages", folder, "src"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !/\.(?:test|fixture|generated)\.ts$/.test(name))
      .flatMap((name) => {
        const path = join("packages", folder, "src", name);
        return literalsOf(path, readFileSync(join(ROOT, path), "utf8"));
      }),
  );
}
