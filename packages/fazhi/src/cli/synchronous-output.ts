import { fstatSync, statSync, writeSync } from "node:fs";
import { systemCode } from "@fazhi/node";

/** What the system says when the reader has gone: of a pipe, of a pipe on Windows, of a socket. */
export const isBrokenPipe = (error: unknown): boolean => ["EPIPE", "EOF", "ECONNRESET"].includes(systemCode(error));

/**
 * Whether bytes for a descriptor may be handed straight to the system: a file, a pipe, a socket, the
 * null device. Not a terminal, and nothing on Windows, where Node translates what a console is to show.
 */
export const isPlainDescriptor = (descriptor: number): boolean => {
  if (process.platform === "win32") return false;
  try {
    const stats = fstatSync(descriptor);
    if (stats.isCharacterDevice()) return stats.rdev === statSync("/dev/null").rdev;
    return stats.isFile() || stats.isFIFO() || stats.isSocket();
  } catch {
    return false;
  }
};

const LONGEST_WAIT_MS = 50;

/** Stops the process for a while: there is nothing else to do until the reader has made room. */
const wait = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/**
 * Writes all of a text, as UTF-8, however slowly it is taken. A pipe that somebody else has set to
 * non-blocking answers EAGAIN while it is full; it is asked again after a rest that grows from 1 to 50 ms.
 *
 * @param write as `writeSync` of node:fs.
 * @throws what the system says, EPIPE for a reader that has gone.
 */
export const writeWhole = (descriptor: number, text: string, write: typeof writeSync = writeSync): void => {
  const bytes = Buffer.from(text, "utf8");
  let pause = 1;
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += write(descriptor, bytes, offset);
      pause = 1;
    } catch (error) {
      if (systemCode(error) !== "EAGAIN") throw error;
      wait(pause);
      pause = Math.min(pause * 2, LONGEST_WAIT_MS);
    }
  }
};
