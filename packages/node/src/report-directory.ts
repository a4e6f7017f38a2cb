import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { REPORT_EXTENSIONS } from "@fazhi/reader";
import { byCodePoint } from "./code-point-order.js";
import { type FileError, fileErrorOf } from "./file-error.js";

/** A file under a directory, a subdirectory that could not be read, or a link that leads nowhere. */
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

/** Of a link that leads nowhere: a name without extension may have been that of a folder. */
const mayLeadToReports = (name: string): boolean => !name.includes(".") || hasReportExtension(name);

/** What a name leads to: a folder or a file, a dangling link as an error, null for a device, a pipe or a socket. */
const kindOf = (entry: Dirent, path: string): "folder" | "file" | FileError | null => {
  if (entry.isDirectory()) return "folder";
  if (entry.isFile()) return "file";
  if (!entry.isSymbolicLink()) return null;
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : null;
  } catch (error) {
    return fileErrorOf(error);
  }
};

/**
 * Every file with the extension of a report in a directory and the directories below, in no
 * particular order. Links are followed; a folder that several names lead to is read once, so that links
 * in a circle end. A link that leads nowhere is an entry with an error, unless its extension is that of
 * another kind of file. Not done by a glob, which would leave out silently what it may not read.
 *
 * @param directory absolute path.
 */
export const reportsIn = (directory: string): readonly DirectoryEntry[] => {
  const found: DirectoryEntry[] = [];
  const visited = new Set<string>();
  // Folders behind links come last: a folder is shown under its own name where it has one here.
  const pending = [""];
  const linked: string[] = [];
  // In an order of our own, since the first of two names is the one that is shown.
  const next = (): string | undefined => pending.pop() ?? linked.sort(byCodePoint).shift();
  for (let folder = next(); folder !== undefined; folder = next()) {
    try {
      const real = realpathSync(join(directory, folder));
      if (visited.has(real)) continue;
      visited.add(real);
      for (const entry of readdirSync(real, { withFileTypes: true })) {
        if (isLeftOut(entry.name)) continue;
        const name = posix.join(folder, entry.name);
        const kind = kindOf(entry, join(directory, name));
        if (kind === "folder") (entry.isSymbolicLink() ? linked : pending).push(name);
        else if (kind === "file" && hasReportExtension(entry.name)) found.push({ name, error: null });
        else if (kind !== null && kind !== "file" && mayLeadToReports(entry.name)) found.push({ name, error: kind });
      }
    } catch (error) {
      found.push({ name: folder, error: fileErrorOf(error) });
    }
  }
  return found;
};
