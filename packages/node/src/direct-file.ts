import { closeSync, constants, fstatSync, openSync, type Stats, statSync } from "node:fs";
import { writeWhole } from "./write-whole.js";

/** A pipe, a device or a descriptor of the process, open for writing. */
interface DirectFile {
  write(text: string): void;
  /** May be called twice; leaves standard output and error open. */
  close(): void;
}

const STANDARD = [1, 2] as const;

const isSame = (a: Stats, b: Stats): boolean => a.dev === b.dev && a.ino === b.ino;

/** Standard output or error, where the path leads to it: a socket cannot be opened a second time by its name. */
const standardDescriptor = (stats: Stats): number | null => {
  for (const descriptor of STANDARD) {
    try {
      if (isSame(fstatSync(descriptor), stats)) return descriptor;
    } catch {
      // Not open.
    }
  }
  return null;
};

/**
 * What is to be written to as it is, because another file under its name would not reach whoever
 * reads it: a pipe, a device, a socket, and the file that standard output or error goes to.
 *
 * @returns null for a regular file, a folder, and what is not there.
 * @throws what the file system says, ENXIO for a pipe that nobody has opened for reading (not waited for).
 */
export const openDirectFile = (path: string): DirectFile | null => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isDirectory()) return null;
  const standard = standardDescriptor(stats);
  if (stats.isFile() && standard === null) return null;
  let own: number | null = standard === null ? openSync(path, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0)) : null;
  const close = (): void => {
    if (own !== null) closeSync(own);
    own = null;
  };
  return {
    write(text) {
      const descriptor = standard ?? own;
      if (descriptor === null) throw new Error(`${path} is closed`);
      writeWhole(descriptor, text);
    },
    close,
  };
};
