import { parseArgs } from "node:util";
import { nearestName } from "@fazhi/engine";
import { type CommandName, FORMATS_NOT_YET, NOT_YET, OPTIONS, type OptionSpec } from "./option-table.js";
import { UsageError } from "./usage-error.js";

/** An option as it stood on the command line. */
export interface GivenOption {
  readonly name: string;
  /** Empty for an option without value. */
  readonly value: string;
}

/** The arguments of one command: options in the order given, then the rest. */
export interface Arguments {
  readonly options: readonly GivenOption[];
  readonly positionals: readonly string[];
}

const seeHelp = (command: CommandName) => ({
  "zh-CN": `用法见 fazhi ${command} --help`,
  en: `see fazhi ${command} --help`,
});

const unknownOption = (rawName: string, command: CommandName): UsageError => {
  const name = rawName.replace(/^-+/, "");
  if (command === "check" && NOT_YET.has(name)) {
    return new UsageError({
      "zh-CN": `选项 ${rawName} 在本版本中还不可用；请去掉它`,
      en: `option ${rawName} is not available in this version; leave it out`,
    });
  }
  const nearest = nearestName(
    name,
    OPTIONS[command].map((option) => option.name),
  );
  const help = seeHelp(command);
  return new UsageError({
    "zh-CN": `没有选项 ${rawName}；${nearest === null ? help["zh-CN"] : `最接近的是 --${nearest}，${help["zh-CN"]}`}`,
    en: `unknown option ${rawName}; ${nearest === null ? help.en : `the nearest is --${nearest}, ${help.en}`}`,
  });
};

const missingValue = ({ name, value }: OptionSpec): UsageError =>
  new UsageError({
    "zh-CN": `选项 --${name} 缺少值；写作 --${name} ${value}`,
    en: `option --${name} needs a value; write --${name} ${value}`,
  });

const superfluousValue = ({ name }: OptionSpec, value: string): UsageError =>
  new UsageError({
    "zh-CN": `选项 --${name} 不带值，实际为 ${JSON.stringify(value)}；只写 --${name}`,
    en: `option --${name} takes no value, got ${JSON.stringify(value)}; write --${name} alone`,
  });

const wrongChoice = ({ name, choices = [] }: OptionSpec, value: string, command: CommandName): UsageError => {
  if (command === "check" && name === "format" && FORMATS_NOT_YET.includes(value)) {
    return new UsageError({
      "zh-CN": `输出格式 ${value} 在本版本中还不可用；可用 ${choices.join("、")}`,
      en: `output format ${value} is not available in this version; use ${choices.join(", ")}`,
    });
  }
  const nearest = nearestName(value, choices);
  return new UsageError({
    "zh-CN": `--${name} 应为 ${choices.join("、")} 之一，实际为 ${JSON.stringify(value)}${nearest === null ? "" : `；最接近的是 ${nearest}`}`,
    en: `--${name} must be one of ${choices.join(", ")}, got ${JSON.stringify(value)}${nearest === null ? "" : `; the nearest is ${nearest}`}`,
  });
};

/**
 * Reads the arguments of a command. node:util's parser splits them; what they mean is decided here,
 * because citty and the strict parser know neither the order of repeated options (which `--output`
 * belongs to which `--format`) nor the nearest valid one.
 *
 * @throws UsageError for an unknown option, a missing or superfluous value, and a value that is no choice.
 */
export const readArguments = (command: CommandName, args: readonly string[]): Arguments => {
  const specs = new Map(OPTIONS[command].map((option) => [option.name, option]));
  const options: GivenOption[] = [];
  const positionals: string[] = [];
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries([...NOT_YET].map(([name, hasValue]) => [name, { type: hasValue ? "string" : "boolean" }])),
      ...Object.fromEntries(
        [...specs.values()].map(({ name, value }) => [name, { type: value === null ? "boolean" : "string" }]),
      ),
      help: { type: "boolean", short: "h" },
    },
  });
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const spec = specs.get(token.name);
    if (spec === undefined) throw unknownOption(token.rawName, command);
    const { value, inlineValue } = token;
    if (spec.value === null) {
      if (value !== undefined) throw superfluousValue(spec, value);
      options.push({ name: spec.name, value: "" });
      continue;
    }
    // `--format --quiet`: the next option is no value; `--output=-x` and `--max-warnings -1` have one.
    if (value === undefined || value === "" || (!inlineValue && /^-[^\d]/.test(value))) {
      throw missingValue(spec);
    }
    if (spec.choices !== undefined && !spec.choices.includes(value)) throw wrongChoice(spec, value, command);
    options.push({ name: spec.name, value });
  }
  return { options, positionals };
};

/** The last value given for an option, or null. */
export const lastValue = ({ options }: Arguments, name: string): string | null =>
  options.findLast((option) => option.name === name)?.value ?? null;

export const isGiven = ({ options }: Arguments, name: string): boolean =>
  options.some((option) => option.name === name);
