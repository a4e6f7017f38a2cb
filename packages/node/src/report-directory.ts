import { readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { REPORT_EXTENSIONS } from "@fazhi/reader";
import { type FileError, fileErrorOf } from "./file-error.js";

/** A file under a directory, or a subdirectory that could not be read. */
export interface DirectoryEntry {
  /** Relative to the directory, with `/`. */
  readonly name: string;
  readonly error: FileError | null;
}

const extensions = new Set(REPORT_EXTENSIONS);

const hasReportExtension = (name: string): boolean => {
  const dot = name.lastIndexOf(".");
  return dot > 0 && extensions.has(name.slice(dot + 1).toLowerCase());
};

/** Hidden files and folders, packages, and the lock files that office programs put beside an open document. */
const isLeftOut = (name: string): boolean => name.startsWith(".") || name.startsWith("~$") || name === "node_modules";

const isFileBehind = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/**
 * Every file with the extension of a report in a directory and the directories below, in no
 * particular order. Links to files are followed, links to directories are not (they may lead in a
 * circle). Not done by a glob, which would leave out silently what it may not read.
 *
 * @param directory absolute path.
 */
export const reportsIn = (directory: string): readonly DirectoryEntry[] => {
  const found: DirectoryEntry[] = [];
  const pending = [""];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    try {
      for (const entry of readdirSync(join(directory, folder), { withFileTypes: true })) {
        if (isLeftOut(entry.name)) continue;
        const name = posix.join(folder, entry.name);
        if (entry.isDirectory()) pending.push(name);
        else if (!hasReportExtension(entry.name)) continue;
        else if (entry.isFile() || (entry.isSymbolicLink() && isFileBehind(join(directory, name)))) {
          found.push({ name, error: null });
        }
      }
    } catch (error) {
      found.push({ name: folder, error: fileErrorOf(error) });
    }
  }
  return found;
};
