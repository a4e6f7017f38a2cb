import { printable, printableName } from "@fazhi/reporters";
import type { UnreadableDocument } from "@fazhi/schema";

let isGuarded = false;

/** Writes to stderr. A reader that has gone takes the message with it, not the exit code. */
export const writeFault = (text: string): void => {
  if (!isGuarded) process.stderr.on("error", () => {});
  isGuarded = true;
  process.stderr.write(text);
};

/** The stack of an error, or the error itself, with nothing in it that a terminal would obey. */
export const stackOf = (error: unknown): string => {
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return stack.split("\n").map(printable).join("\n");
};

/** With `--debug`: writes the stack of a fault of our own to stderr; the document stands as unreadable. */
export const reportFault = (path: string, error: unknown): void => {
  writeFault(`fazhi: ${printableName(path)}: ${stackOf(error)}\n`);
};

/** One line on stderr for a document that could not be read, where nothing goes to standard output. */
export const reportUnreadable = ({ path, error }: UnreadableDocument): void => {
  writeFault(`fazhi: ${printableName(path)}: ${printable(error.message)}\n`);
};
