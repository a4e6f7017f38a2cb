import { printable, printableName } from "@fazhi/reporters";

/** The stack of an error, or the error itself, with nothing in it that a terminal would obey. */
export const stackOf = (error: unknown): string => {
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return stack.split("\n").map(printable).join("\n");
};

/** With `--debug`: writes the stack of a fault of our own to stderr; the document stands as unreadable. */
export const reportFault = (path: string, error: unknown): void => {
  process.stderr.write(`fazhi: ${printableName(path)}: ${stackOf(error)}\n`);
};
