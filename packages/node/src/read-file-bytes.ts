import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import { type FileError, fileErrorOf } from "./file-error.js";

export type BytesResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly error: FileError };

export interface ReadBytesOptions {
  /** Largest file in bytes; 64 MiB when left out. */
  readonly maxBytes?: number;
}

/** The same limit as the reader's, so that a file that it would refuse is not loaded first. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

const failure = (code: FileError["code"], data: FileError["data"] = {}): BytesResult => ({
  ok: false,
  error: { code, data },
});

/**
 * The bytes of a regular file. A pipe or a device is refused before it is opened, so that nothing
 * waits for a writer. Synchronous: for one file after another this is the fastest way in Node.
 *
 * @param file absolute path, or relative to the working directory.
 * @returns the bytes, or why there are none; never throws for what the file system says.
 */
export const readFileBytes = (file: string, { maxBytes = DEFAULT_MAX_BYTES }: ReadBytesOptions = {}): BytesResult => {
  let descriptor: number | null = null;
  try {
    const before = statSync(file);
    if (before.isDirectory()) return failure("is-directory");
    if (!before.isFile()) return failure("not-a-file");
    // Without blocking: the name may have become a pipe since.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return failure("not-a-file");
    if (stats.size > maxBytes) return failure("too-large", { bytes: stats.size, limit: maxBytes });
    return readAll(descriptor, stats.size, maxBytes);
  } catch (error) {
    return { ok: false, error: fileErrorOf(error) };
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
};

/** Reads to the end; files of /proc say size 0, and a file may grow while it is read. */
const readAll = (descriptor: number, size: number, maxBytes: number): BytesResult => {
  let bytes = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    if (length === bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, 65_536));
      larger.set(bytes);
      bytes = larger;
    }
    const count = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (count === 0) return { ok: true, bytes: bytes.subarray(0, length) };
    length += count;
    if (length > maxBytes) return failure("too-large", { bytes: length, limit: maxBytes });
  }
};
