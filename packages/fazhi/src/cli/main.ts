import { ConfigurationError, type Locale } from "@fazhi/engine";
import { printable } from "@fazhi/reporters";
import { tool } from "../tool.js";
import { checkCommand } from "./check-command.js";
import type { Command } from "./command.js";
import type { ExitCode } from "./exit-code.js";
import { explainCommand } from "./explain-command.js";
import { stackOf, writeFault } from "./fault-report.js";
import { printHelp } from "./help.js";
import { inspectCommand } from "./inspect-command.js";
import { localeOf } from "./locale.js";
import { rulesCommand } from "./rules-command.js";
import { openStandardOutput } from "./standard-output.js";
import { UsageError } from "./usage-error.js";

const COMMANDS: Readonly<Record<string, Command>> = {
  check: checkCommand,
  inspect: inspectCommand,
  rules: rulesCommand,
  explain: explainCommand,
};

/** Where the command's name may stand: first, or after options that every command knows. */
const commandIndex = (args: readonly string[]): number => {
  let index = 0;
  for (;;) {
    const arg = args[index];
    if (arg === "--locale") index += 2;
    else if (arg === "--debug" || arg?.startsWith("--locale=") === true) index += 1;
    else return index;
  }
};

/** Commands that are agreed on and not made yet. */
const COMMANDS_NOT_YET: ReadonlySet<string> = new Set(["init", "compare", "new"]);

const notYet = (command: string): UsageError =>
  new UsageError({
    "zh-CN": `命令 ${command} 在本版本中还不可用；可用 ${Object.keys(COMMANDS).join("、")}`,
    en: `command ${command} is not available in this version; use ${Object.keys(COMMANDS).join(", ")}`,
  });

const run = async (args: readonly string[], locale: Locale): Promise<ExitCode> => {
  const index = commandIndex(args);
  const word = args[index];
  if (word === "--help" || word === "-h") return printHelp(null, locale);
  if (word === "--version" || word === "-v" || word === "-V") {
    await openStandardOutput().write(`${tool.version}\n`);
    return 0;
  }
  if (word !== undefined && COMMANDS_NOT_YET.has(word)) throw notYet(word);
  const command = word !== undefined && Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (command === undefined) return checkCommand({ args, locale, isNamed: false });
  return command({ args: args.toSpliced(index, 1), locale, isNamed: true });
};

const faultLine = (error: unknown, locale: Locale): string => {
  if (error instanceof UsageError || error instanceof ConfigurationError) return error.texts[locale];
  const what = error instanceof Error ? error.message : String(error);
  return locale === "en"
    ? `internal fault: ${what}; try again with --debug and report it`
    : `程序内部出错：${what}；请用 --debug 重试并反馈`;
};

const INFORMATION: ReadonlySet<string> = new Set(["--help", "-h", "--version", "-v", "-V"]);

/** `check` that has read documents, which takes most of the code there is. */
const hasChecked = (args: readonly string[], code: ExitCode): boolean => {
  const word = args[commandIndex(args)] ?? "";
  const isOther = word !== "check" && Object.hasOwn(COMMANDS, word);
  return code < 2 && !isOther && !args.some((arg) => INFORMATION.has(arg));
};

/**
 * The command: does what the arguments of the process ask for and sets its exit code. Never rejects.
 *
 * @returns whether the code that was used is worth keeping in compiled form.
 */
export const main = async (): Promise<boolean> => {
  const args = process.argv.slice(2);
  const locale = localeOf(args);
  try {
    const code = await run(args, locale);
    process.exitCode = code;
    return hasChecked(args, code);
  } catch (error) {
    writeFault(`fazhi: ${printable(faultLine(error, locale))}\n`);
    if (args.includes("--debug")) writeFault(`${stackOf(error)}\n`);
    process.exitCode = error instanceof UsageError || error instanceof ConfigurationError ? 2 : 3;
    return false;
  }
};
