import type { LocalizedText } from "@fazhi/engine";
import { INSPECT_TABLES } from "@fazhi/reporters";

/** An option of a command; the table is what arguments are read by and help is written from. */
export interface OptionSpec {
  readonly name: string;
  /** How the value is called in help; null: the option takes none. */
  readonly value: string | null;
  /** The values there are, where they are few. */
  readonly choices?: readonly string[];
  readonly description: LocalizedText;
}

export type CommandName = "check" | "inspect" | "rules" | "explain";

const LOCALE: OptionSpec = {
  name: "locale",
  value: "LOCALE",
  choices: ["zh-CN", "en"],
  description: { "zh-CN": "输出的语言，默认 zh-CN", en: "language of the output, default zh-CN" },
};

const DEBUG: OptionSpec = {
  name: "debug",
  value: null,
  description: { "zh-CN": "出错时显示程序内部的调用位置", en: "show the stack of an error" },
};

const HELP: OptionSpec = {
  name: "help",
  value: null,
  description: { "zh-CN": "显示本说明", en: "show this help" },
};

const KIND: OptionSpec = {
  name: "kind",
  value: "KIND",
  choices: ["auto", "annual-report", "work-plan"],
  description: { "zh-CN": "文件类型，默认 auto（自动识别）", en: "what the documents are, default auto" },
};

const STDIN_FILENAME: OptionSpec = {
  name: "stdin-filename",
  value: "NAME",
  description: {
    "zh-CN": "从标准输入（-）读取时显示的文件名",
    en: "name of the document read from standard input (-)",
  },
};

const LIMIT: OptionSpec = {
  name: "limit",
  value: "NAME=N",
  description: {
    "zh-CN": "读取单个文件的一项上限，如 maxPages=5000、maxMilliseconds=60000；可多次给出",
    en: "one bound of reading a document, such as maxPages=5000 or maxMilliseconds=60000; may be repeated",
  },
};

const RULES: OptionSpec = {
  name: "rules",
  value: "FILE",
  description: {
    "zh-CN": "加上规则文件（YAML 或 JSON）中的规则；可多次给出",
    en: "add the rules of a rule file (YAML or JSON); may be repeated",
  },
};

const TABLE: OptionSpec = {
  name: "table",
  value: "TABLE",
  choices: INSPECT_TABLES,
  description: {
    "zh-CN": "csv 和 ndjson 输出哪一种表，每份文件、每条数据等各占一行；csv 默认 documents，ndjson 默认不按表输出",
    en: "the table that csv and ndjson give, one row for each document, figure and so on; csv defaults to documents, ndjson to whole documents",
  },
};

const EXPLAIN: OptionSpec = {
  name: "explain",
  value: null,
  description: {
    "zh-CN": "说明识别的依据：类型、年度、单位和各部分归属的理由、可信程度和不一致之处（tree、json、ndjson）",
    en: "say why: the reasons for kind, year, body and roles, how sure they are, and what disagrees (tree, json, ndjson)",
  },
};

const output = (formats: readonly string[], fallback: string): readonly OptionSpec[] => [
  {
    name: "format",
    value: "FORMAT",
    choices: formats,
    description: {
      "zh-CN": `输出格式，默认 ${fallback}；可多次给出，各配一个 --output`,
      en: `output format, default ${fallback}; may be repeated, each with its own --output`,
    },
  },
  {
    name: "output",
    value: "FILE",
    description: {
      "zh-CN": "把前一个 --format 的结果写入文件，不写到标准输出",
      en: "write the --format before it to a file instead of standard output",
    },
  },
];

export const CHECK_FORMATS = ["pretty", "json", "ndjson"] as const;
export const INSPECT_FORMATS = ["tree", "json", "ndjson", "csv"] as const;
const LIST_FORMATS = ["pretty", "json"] as const;

const LIST_FORMAT: OptionSpec = {
  name: "format",
  value: "FORMAT",
  choices: LIST_FORMATS,
  description: { "zh-CN": "输出格式，默认 pretty", en: "output format, default pretty" },
};

export const OPTIONS: Readonly<Record<CommandName, readonly OptionSpec[]>> = {
  check: [
    ...output(CHECK_FORMATS, "pretty"),
    KIND,
    {
      name: "preset",
      value: "NAME",
      description: { "zh-CN": "规则预设，默认 recommended", en: "choice of rules, default recommended" },
    },
    {
      name: "rule",
      value: "ID=LEVEL",
      description: {
        "zh-CN": "单独设定一条规则：off、error、warning 或 info；可多次给出",
        en: "set one rule: off, error, warning or info; may be repeated",
      },
    },
    RULES,
    {
      name: "fail-on",
      value: "LEVEL",
      choices: ["error", "warning", "info", "never"],
      description: {
        "zh-CN": "有这一级别及以上的问题时退出码为 1，默认 error",
        en: "exit with 1 on findings at or above this level, default error",
      },
    },
    {
      name: "max-warnings",
      value: "N",
      description: { "zh-CN": "警告多于 N 处时退出码为 1", en: "exit with 1 on more than N warnings" },
    },
    {
      name: "as-of",
      value: "YYYY-MM-DD",
      description: {
        "zh-CN": "期限类规则据以比较的日期；不给出则只用文中的日期",
        en: "the date that deadline rules compare with; without it only dates in the document count",
      },
    },
    {
      name: "previous",
      value: "FILE",
      description: {
        "zh-CN": "与本单位上一年度的报告对照；只用于检查一份文件",
        en: "compare with the same body's report of the year before; for one document only",
      },
    },
    {
      name: "plan",
      value: "FILE",
      description: {
        "zh-CN": "与本单位当年的工作要点对照；只用于检查一份文件",
        en: "compare with the same body's work plan for the year; for one document only",
      },
    },
    STDIN_FILENAME,
    LIMIT,
    {
      name: "quiet",
      value: null,
      description: {
        "zh-CN": "只显示错误级别的问题、无法读取的文件和合计",
        en: "show only findings at error level, unreadable documents and the totals",
      },
    },
    {
      name: "timing",
      value: null,
      description: {
        "zh-CN": "结束时在标准错误输出中列出每条规则的用时",
        en: "at the end, write the time of each rule to standard error",
      },
    },
    {
      name: "no-config",
      value: null,
      description: {
        "zh-CN": "不读取配置文件（本版本本来就不读取）",
        en: "read no configuration file (this version reads none anyway)",
      },
    },
    LOCALE,
    DEBUG,
    HELP,
  ],
  inspect: [...output(INSPECT_FORMATS, "tree"), TABLE, EXPLAIN, KIND, STDIN_FILENAME, LIMIT, LOCALE, DEBUG, HELP],
  rules: [LIST_FORMAT, RULES, LOCALE, DEBUG, HELP],
  explain: [RULES, LOCALE, DEBUG, HELP],
};

/** Options of `check` that are agreed on and not made yet, and whether they take a value. */
export const NOT_YET: ReadonlyMap<string, boolean> = new Map([
  ["config", true],
  ["baseline", true],
  ["jobs", true],
  ["cache", false],
  ["fix", false],
]);

/** Formats of `check` that are agreed on and not made yet. */
export const FORMATS_NOT_YET: readonly string[] = ["sarif", "junit", "github", "gitlab", "markdown", "html"];
