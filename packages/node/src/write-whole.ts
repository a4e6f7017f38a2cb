import { writeSync } from "node:fs";
import { systemCode } from "./file-error.js";

/** What the system says when the reader has gone: of a pipe, of a pipe on Windows, of a socket. */
export const isBrokenPipe = (error: unknown): boolean => ["EPIPE", "EOF", "ECONNRESET"].includes(systemCode(error));

const LONGEST_WAIT_MS = 50;

/** Stops the process for a while: there is nothing else to do until the reader has made room. */
const wait = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/**
 * Writes all of a text, as UTF-8, however slowly it is taken. A pipe that is set to non-blocking
 * answers EAGAIN while it is full; it is asked again after a rest that grows from 1 to 50 ms.
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
