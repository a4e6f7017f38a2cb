/** Standard output as a place to write to. */
export interface StandardOutput {
  /** Resolves when the text is handed over, however slow the reader is. */
  write(text: string): Promise<void>;
  /** The reader has gone (`| head -1`): nothing more needs to be made. */
  readonly isClosed: boolean;
}

const isBrokenPipe = (error: Error): boolean => "code" in error && (error.code === "EPIPE" || error.code === "EOF");

/**
 * Opens standard output. A reader that goes away is no error; any other failure to write is one, and
 * the write that meets it rejects.
 */
export const openStandardOutput = (): StandardOutput => {
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
          } else reject(error);
        });
      });
    },
    get isClosed() {
      return closed;
    },
  };
};
