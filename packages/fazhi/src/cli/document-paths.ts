import { type Locale, nearestName } from "@fazhi/engine";
import { expandPaths, nothingMatched, type PathEntry } from "@fazhi/node";
import { printableName } from "@fazhi/reporters";
import { fileErrorText, type StandardInputSettings } from "../path-documents.js";
import { readStandardInput } from "../standard-input.js";
import { type Arguments, lastValue } from "./arguments.js";
import { type CommandName, OPTIONS } from "./option-table.js";
import { UsageError } from "./usage-error.js";

const noPaths = (command: CommandName): UsageError =>
  new UsageError({
    "zh-CN": `没有给出文件；写作 fazhi ${command} 文件…，用 - 从标准输入读取，用法见 fazhi ${command} --help`,
    en: `no document given; write fazhi ${command} FILE…, - for standard input, see fazhi ${command} --help`,
  });

const BARE_WORD = /^[a-z][a-z-]*$/i;

/**
 * `fazhi chek a.txt`: a bare word that is no file was meant as a command, when it looks like one or
 * when there is nothing else to check.
 */
const refuseUnknownCommand = (word: string, entries: readonly PathEntry[]): void => {
  const isMissing = entries[0]?.kind === "failed" && entries[0].path === word && entries[0].error.code === "not-found";
  if (!isMissing || !BARE_WORD.test(word)) return;
  const commands = Object.keys(OPTIONS);
  const nearest = nearestName(word, commands);
  if (nearest === null && !nothingMatched(entries)) return;
  throw new UsageError({
    "zh-CN": `没有命令 ${word}，也没有这个文件；${nearest === null ? `命令有 ${commands.join("、")}` : `最接近的命令是 ${nearest}`}`,
    en: `no command and no file ${word}; ${nearest === null ? `the commands are ${commands.join(", ")}` : `the nearest command is ${nearest}`}`,
  });
};

const SHOWN = 3;

const nothingFound = (entries: readonly PathEntry[]): UsageError => {
  const text = (locale: Locale): string => {
    const shown = entries
      .slice(0, SHOWN)
      .map((entry) => printableName(entry.path) || '""')
      .concat(entries.length > SHOWN ? ["…"] : [])
      .join(locale === "en" ? ", " : "、");
    const [entry] = entries;
    const why =
      entry?.kind === "failed"
        ? fileErrorText(entries.length === 1 ? entry.error : { code: "not-found", data: {} }, locale)
        : "";
    return locale === "en" ? `${shown}: ${why}` : `${shown}：${why}`;
  };
  return new UsageError({ "zh-CN": text("zh-CN"), en: text("en") });
};

/** The documents that a command is to read. */
export interface DocumentPaths {
  readonly entries: readonly PathEntry[];
  readonly standardInput: StandardInputSettings;
}

/**
 * The documents behind the arguments of a command.
 *
 * @param isCommandNamed whether the command stood on the command line; otherwise a bare word may be a mistyped one.
 * @throws UsageError when no path is given or no file is there at all.
 */
export const documentPaths = async (
  command: CommandName,
  args: Arguments,
  isCommandNamed: boolean,
): Promise<DocumentPaths> => {
  const { positionals } = args;
  const [first] = positionals;
  if (first === undefined) throw noPaths(command);
  const entries = await expandPaths(positionals);
  if (!isCommandNamed) refuseUnknownCommand(first, entries);
  if (nothingMatched(entries)) throw nothingFound(entries);
  const name = lastValue(args, "stdin-filename") ?? "<stdin>";
  return { entries, standardInput: { name, read: readStandardInput } };
};
