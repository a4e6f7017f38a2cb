import { closeSync, fsyncSync, openSync, realpathSync, renameSync, statSync, unlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { openDirectFile } from "./direct-file.js";
import { systemCode } from "./file-error.js";
import { writeWhole } from "./write-whole.js";

/** A file that appears under its name only when it is complete. */
export interface WholeFile {
  write(text: string): void;
  /** Puts the file in place, replacing one of that name. */
  commit(): void;
  /** Leaves no trace. May be called after `commit`. */
  discard(): void;
}

interface Target {
  readonly file: string;
  readonly mode: number;
}

/** Where the file really lies (a link stays a link) and the mode it keeps; a new file gets the usual one. */
const targetOf = (path: string): Target => {
  try {
    const stats = statSync(path);
    if (stats.isFile()) return { file: realpathSync(path), mode: stats.mode & 0o777 };
    throw Object.assign(new Error(`${path} is not a regular file`), { code: "EISDIR" });
  } catch (error) {
    if (systemCode(error) === "ENOENT") return { file: resolve(path), mode: 0o666 };
    throw error;
  }
};

/** Opens a new file beside the target; the number moves on when an interrupted run left its file behind. */
const openBeside = ({ file, mode }: Target): { readonly descriptor: number; readonly temporary: string } => {
  for (let attempt = 0; ; attempt += 1) {
    const temporary = join(dirname(file), `.fazhi-${process.pid}-${attempt}.tmp`);
    try {
      return { descriptor: openSync(temporary, "wx", mode), temporary };
    } catch (error) {
      if (systemCode(error) !== "EEXIST" || attempt === 100) throw error;
    }
  }
};

/**
 * Opens a file for writing as a whole: text goes to a temporary file in the same folder, which takes
 * the name at the end. Whoever reads the name meanwhile sees the old content, never half of the new.
 *
 * What is no regular file (a pipe, a device, `/dev/stdout`) is written to directly.
 *
 * @throws what the file system says when the folder cannot be written or the name is a folder.
 */
export const openWholeFile = (path: string): WholeFile => {
  const direct = openDirectFile(path);
  if (direct !== null) return { write: direct.write, commit: direct.close, discard: direct.close };
  const target = targetOf(path);
  const opened = openBeside(target);
  let descriptor: number | null = opened.descriptor;
  const close = (): void => {
    if (descriptor !== null) closeSync(descriptor);
    descriptor = null;
  };
  return {
    write(text) {
      if (descriptor === null) throw new Error(`${path} is closed`);
      writeWhole(descriptor, text);
    },
    commit() {
      if (descriptor === null) throw new Error(`${path} is closed`);
      fsyncSync(descriptor);
      close();
      renameSync(opened.temporary, target.file);
    },
    discard() {
      close();
      try {
        unlinkSync(opened.temporary);
      } catch {
        // Already in place, or gone.
      }
    },
  };
};
