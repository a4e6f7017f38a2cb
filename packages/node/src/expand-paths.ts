import { statSync } from "node:fs";
import { posix, resolve, sep } from "node:path";
import { REPORT_EXTENSIONS } from "@fazhi/reader";
import { byCodePoint } from "./code-point-order.js";
import { type FileError, fileErrorOf, systemCode } from "./file-error.js";
import { reportsIn } from "./report-directory.js";

/**
 * One document to come. `path` is how it is shown: as the user wrote it, relative to `cwd` unless
 * they wrote an absolute path, always with `/`.
 */
export type PathEntry =
  | { readonly kind: "file"; readonly path: string; readonly file: string }
  | { readonly kind: "stdin"; readonly path: "-" }
  | { readonly kind: "failed"; readonly path: string; readonly error: FileError };

export interface ExpandOptions {
  /** The folder that relative paths start from; the process's own when left out. */
  readonly cwd?: string;
}

const MAGIC = /[*?[\]{}()!+@]/;

const withSlashes = (path: string): string => (sep === "\\" ? path.replaceAll("\\", "/") : path);

const failed = (path: string, code: FileError["code"], data: FileError["data"] = {}): PathEntry => ({
  kind: "failed",
  path,
  error: { code, data },
});

const filesOfDirectory = (path: string, directory: string): readonly PathEntry[] => {
  const entries = reportsIn(directory)
    .map(({ name, error }): PathEntry => {
      const shown = posix.join(path, name);
      return error === null
        ? { kind: "file", path: shown, file: resolve(directory, name) }
        : { kind: "failed", path: shown, error };
    })
    .sort((a, b) => byCodePoint(a.path, b.path));
  return entries.length > 0
    ? entries
    : [
        failed(path, "empty-directory", {
          extensions: REPORT_EXTENSIONS.map((extension) => `.${extension}`).join(" "),
        }),
      ];
};

const filesOfGlob = async (pattern: string, cwd: string): Promise<readonly PathEntry[]> => {
  const { filesMatching } = await import("./glob.js");
  const names = await filesMatching(pattern, cwd);
  return names
    .map((name): PathEntry => ({ kind: "file", path: withSlashes(name), file: resolve(cwd, name) }))
    .sort((a, b) => byCodePoint(a.path, b.path));
};

const expandOne = async (pattern: string, cwd: string): Promise<readonly PathEntry[]> => {
  if (pattern === "-") return [{ kind: "stdin", path: "-" }];
  const path = withSlashes(pattern);
  if (pattern === "") return [failed(path, "not-found")];
  const file = resolve(cwd, pattern);
  try {
    // A name that exists is a name, also one with brackets in it.
    if (statSync(file).isDirectory()) return filesOfDirectory(path, file);
    return [{ kind: "file", path, file }];
  } catch (error) {
    if (systemCode(error) === "ENOENT" && MAGIC.test(path)) {
      const files = await filesOfGlob(path, cwd);
      if (files.length > 0) return files;
    }
    return [{ kind: "failed", path, error: fileErrorOf(error) }];
  }
};

/**
 * Turns what stands on a command line into documents: files, globs, directories (every file below
 * with the extension of a report; dot folders and `node_modules` left out) and `-` for standard input.
 *
 * @returns the entries in the order of the arguments, those of one glob or directory by code point,
 * each file once. What matched nothing or may not be read is an entry of kind `failed`, never left out.
 */
export const expandPaths = async (
  patterns: readonly string[],
  { cwd = process.cwd() }: ExpandOptions = {},
): Promise<readonly PathEntry[]> => {
  const entries: PathEntry[] = [];
  const seen = new Set<string>();
  for (const pattern of patterns) {
    for (const entry of await expandOne(pattern, cwd)) {
      const key = entry.kind === "file" ? `file ${entry.file}` : `${entry.kind} ${entry.path}`;
      if (seen.has(key)) continue;
      seen.add(key);
      entries.push(entry);
    }
  }
  return entries;
};

/** Whether there is nothing at all to check: every entry failed because nothing was there. */
export const nothingMatched = (entries: readonly PathEntry[]): boolean =>
  entries.every(
    (entry) => entry.kind === "failed" && (entry.error.code === "not-found" || entry.error.code === "empty-directory"),
  );
