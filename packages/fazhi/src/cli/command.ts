import type { Locale } from "@fazhi/engine";
import type { ExitCode } from "./exit-code.js";

/** How a command was called. */
interface Invocation {
  /** What follows the command's name. */
  readonly args: readonly string[];
  readonly locale: Locale;
  /** Whether the name stood on the command line (`fazhi check a.txt`, not `fazhi a.txt`). */
  readonly isNamed: boolean;
}

/** A command: reads its arguments, writes its results, and says how the process is to end. */
export type Command = (invocation: Invocation) => Promise<ExitCode>;
