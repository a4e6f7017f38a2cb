#!/usr/bin/env node
import { ConfigurationError, type Locale } from "@fazhi/engine";
import { printable } from "@fazhi/reporters";
import { checkCommand } from "./cli/check-command.js";
import type { Command } from "./cli/command.js";
import type { ExitCode } from "./cli/exit-code.js";
import { explainCommand } from "./cli/explain-command.js";
import { stackOf } from "./cli/fault-report.js";
import { printHelp } from "./cli/help.js";
import { inspectCommand } from "./cli/inspect-command.js";
import { localeOf } from "./cli/locale.js";
import { rulesCommand } from "./cli/rules-command.js";
import { openStandardOutput } from "./cli/standard-output.js";
import { UsageError } from "./cli/usage-error.js";
import { tool } from "./tool.js";

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

const run = async (args: readonly string[], locale: Locale): Promise<ExitCode> => {
  const index = commandIndex(args);
  const word = args[index];
  if (word === "--help" || word === "-h") return printHelp(null, locale);
  if (word === "--version" || word === "-v" || word === "-V") {
    await openStandardOutput().write(`${tool.version}\n`);
    return 0;
  }
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

const main = async (): Promise<void> => {
  const args = process.argv.slice(2);
  const locale = localeOf(args);
  try {
    process.exitCode = await run(args, locale);
  } catch (error) {
    // A reader of stderr that has gone takes the message with it, not the exit code.
    process.stderr.on("error", () => {});
    process.stderr.write(`fazhi: ${printable(faultLine(error, locale))}\n`);
    if (args.includes("--debug")) process.stderr.write(`${stackOf(error)}\n`);
    process.exitCode = error instanceof UsageError || error instanceof ConfigurationError ? 2 : 3;
  }
};

void main();
