import { isBrokenPipe, writeWhole } from "@fazhi/node";
import { cannotWrite } from "./output-fault.js";
import { isPlainDescriptor } from "./synchronous-output.js";
import { type Terminal, terminalOf } from "./terminal.js";

/** Standard output as a place to write to. */
export interface StandardOutput {
  /** Resolves when the text is handed over, however slow the reader is. */
  write(text: string): Promise<void>;
  /** The reader has gone (`| head -1`): nothing more needs to be made. */
  readonly isClosed: boolean;
  /** Colours and columns that suit the place. */
  readonly terminal: Terminal;
}

const DESCRIPTOR = 1;

/** Without `process.stdout`, whose streams and sockets take Node a twentieth of its start to load. */
const descriptorOutput = (): StandardOutput => {
  let closed = false;
  return {
    async write(text) {
      if (closed) return;
      try {
        writeWhole(DESCRIPTOR, text);
      } catch (error) {
        if (!isBrokenPipe(error)) throw cannotWrite("<stdout>", error);
        closed = true;
      }
    },
    get isClosed() {
      return closed;
    },
    terminal: terminalOf({ isTTY: false }, process.env),
  };
};

const streamOutput = (): StandardOutput => {
  let closed = false;
  // Without a listener a broken pipe would end the process with a stack.
  process.stdout.on("error", (error) => {
    if (isBrokenPipe(error)) closed = true;
  });
  return {
    write(text) {
      if (closed || text === "") return Promise.resolve();
      return new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
          if (error === null || error === undefined) resolve();
          else if (isBrokenPipe(error)) {
            closed = true;
            resolve();
          } else reject(cannotWrite("<stdout>", error));
        });
      });
    },
    get isClosed() {
      return closed;
    },
    terminal: terminalOf(process.stdout, process.env),
  };
};

/**
 * Opens standard output. A reader that goes away is no error; any other failure to write is one, and
 * the write that meets it rejects with a UsageError.
 */
export const openStandardOutput = (): StandardOutput =>
  isPlainDescriptor(DESCRIPTOR) ? descriptorOutput() : streamOutput();
