import { closeSync, openSync, readSync } from "node:fs";
import { nearestName, type Rule } from "@fazhi/engine";
import { printableName } from "@fazhi/reporters";
import { allRules } from "@fazhi/rules";
import { loadRuleFile } from "../rule-file.js";
import type { Arguments } from "./arguments.js";
import { UsageError } from "./usage-error.js";

/** The rules that a command knows: ours, and those of the files given with `--rules`. */
export interface RuleLibrary {
  readonly all: readonly Rule[];
  readonly local: readonly Rule[];
}

/** More than any rule file has; what is longer is refused, a device that never ends too. */
const MOST_BYTES = 1024 * 1024;

const unreadable = (path: string, zh: string, en: string): UsageError =>
  new UsageError({
    "zh-CN": `--rules：无法读取 ${printableName(path)}：${zh}`,
    en: `--rules: cannot read ${printableName(path)}: ${en}`,
  });

/** Without `node:fs/promises`, twelve modules of Node that each start of the command would load. */
const readRuleText = (path: string): string => {
  const bytes = new Uint8Array(MOST_BYTES + 1);
  let length = 0;
  try {
    const file = openSync(path, "r");
    try {
      for (;;) {
        const count = readSync(file, bytes, length, bytes.length - length, null);
        length += count;
        if (count === 0 || length === bytes.length) break;
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const isMissing = code === "ENOENT";
    throw unreadable(path, isMissing ? "没有这个文件" : code, isMissing ? "there is no such file" : code);
  }
  if (length > MOST_BYTES) throw unreadable(path, `超过 ${MOST_BYTES} 字节`, `it has more than ${MOST_BYTES} bytes`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length));
  } catch {
    throw unreadable(path, "不是 UTF-8 文本，请另存为 UTF-8", "it is no UTF-8 text; save it as UTF-8");
  }
};

const refuseTaken = (rule: Rule, known: readonly Rule[], path: string): void => {
  const taken = known.find(({ id, code }) => id === rule.id || code === rule.code);
  if (taken === undefined) return;
  const key = taken.id === rule.id ? rule.id : rule.code;
  throw new UsageError({
    "zh-CN": `--rules：${printableName(path)} 中规则 ${rule.id} 的 ${key} 已被规则 ${taken.id} 使用；请换一个`,
    en: `--rules: ${printableName(path)}: ${key} of rule ${rule.id} is that of rule ${taken.id}; choose another`,
  });
};

/**
 * Loads the files given with `--rules`.
 *
 * @throws UsageError for a file that cannot be read or a rule whose id or code is taken; ConfigurationError for what is
 * wrong in a file.
 */
export const ruleLibrary = async ({ options }: Arguments): Promise<RuleLibrary> => {
  const local: Rule[] = [];
  for (const { name, value: path } of options) {
    if (name !== "rules") continue;
    for (const rule of await loadRuleFile(readRuleText(path), { path })) {
      refuseTaken(rule, [...allRules, ...local], path);
      local.push(rule);
    }
  }
  return { all: local.length === 0 ? allRules : [...allRules, ...local], local };
};

/** The rule with this id (`year/plan`) or code (`FZ2002`, in either case), or null. */
export const ruleNamed = ({ all }: RuleLibrary, name: string): Rule | null =>
  all.find(({ id, code }) => id === name || code === name.toUpperCase()) ?? null;

/** The id or code that a mistyped one is nearest to, or null. */
export const nearestRuleName = ({ all }: RuleLibrary, name: string): string | null =>
  nearestName(
    name,
    all.flatMap(({ id, code }) => [id, code]),
  );
