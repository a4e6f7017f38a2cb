import type { Locale, LocalizedText } from "@fazhi/engine";
import { displayWidth, painter, paragraph } from "@fazhi/reporters";
import type { ExitCode } from "./exit-code.js";
import { type CommandName, OPTIONS, type OptionSpec } from "./option-table.js";
import { openStandardOutput } from "./standard-output.js";

interface CommandHelp {
  readonly usage: string;
  readonly summary: LocalizedText;
}

const COMMANDS: Readonly<Record<CommandName, CommandHelp>> = {
  check: {
    usage: "fazhi [check] <path|glob|-> … [options]",
    summary: {
      "zh-CN": "检查文件：规定内容是否齐全，问题在哪里，依据是什么（默认命令）",
      en: "check documents: is every prescribed content there, what is wrong where, and on what basis (default command)",
    },
  },
  inspect: {
    usage: "fazhi inspect <path|glob|-> … [options]",
    summary: {
      "zh-CN": "显示识别结果：类型、年度、单位、提纲、各项内容、数据和引用",
      en: "show what was understood: kind, year, body, outline, contents, figures and citations",
    },
  },
  rules: {
    usage: "fazhi rules [options]",
    summary: { "zh-CN": "列出全部规则", en: "list the rules" },
  },
  explain: {
    usage: "fazhi explain <rule-id> [options]",
    summary: {
      "zh-CN": "说明一条规则：查什么、依据、怎么改",
      en: "explain a rule: what it checks, its basis, what to do",
    },
  },
};

const EXIT_CODES: LocalizedText = {
  "zh-CN":
    "退出码：0 没有达到 --fail-on 级别的问题；1 有；2 用法有误，未作检查；3 有文件无法读取或有规则出错（其余照常给出）",
  en: "Exit codes: 0 no finding at or above --fail-on; 1 findings; 2 usage fault, nothing was checked; 3 a document could not be read or a rule crashed (the others are reported)",
};

const COLUMNS = 80;
const paint = painter(false);

const row = (name: string, text: string, nameColumns: number): string =>
  paragraph([{ text: `${name}${" ".repeat(Math.max(nameColumns - displayWidth(name), 0) + 2)}${text}` }], {
    columns: COLUMNS,
    indent: 2,
    hanging: 4 + nameColumns,
    paint,
  });

const plain = (text: string): string => paragraph([{ text }], { columns: COLUMNS, indent: 0, hanging: 0, paint });

const optionName = ({ name, value }: OptionSpec): string => (value === null ? `--${name}` : `--${name} ${value}`);

const optionText = ({ description, choices }: OptionSpec, locale: Locale): string =>
  choices === undefined ? description[locale] : `${description[locale]} [${choices.join(" | ")}]`;

const commandHelp = (command: CommandName, locale: Locale): string => {
  const { usage, summary } = COMMANDS[command];
  const options = OPTIONS[command];
  const nameColumns = Math.max(...options.map((option) => optionName(option).length));
  const rows = options.map((option) => row(optionName(option), optionText(option, locale), nameColumns));
  const codes = command === "check" ? `\n${plain(EXIT_CODES[locale])}` : "";
  return `${usage}\n\n${plain(summary[locale])}\n${rows.join("")}${codes}`;
};

const overview = (locale: Locale): string => {
  const names = Object.entries(COMMANDS);
  const rows = names.map(([name, { summary }]) => row(name, summary[locale], "explain".length));
  const [title, commands, more] =
    locale === "en"
      ? [
          "fazhi reads an annual report on building a law-based government (法治政府建设年度报告) and says what it contains, what it lacks, where, and on what legal basis.",
          "Commands:",
          "fazhi <command> --help shows the options of a command; fazhi --version shows the version.",
        ]
      : [
          "fazhi 读法治政府建设年度报告，说明写了什么、缺什么、在哪里、依据是什么。",
          "命令：",
          "fazhi <命令> --help 显示该命令的选项；fazhi --version 显示版本。",
        ];
  return `${plain(title)}\n${COMMANDS.check.usage}\n\n${commands}\n${rows.join("")}\n${plain(more)}`;
};

/** Writes the help of a command, or of all of them, to standard output. */
export const printHelp = async (command: CommandName | null, locale: Locale): Promise<ExitCode> => {
  await openStandardOutput().write(command === null ? overview(locale) : commandHelp(command, locale));
  return 0;
};
