import { type LocalizedText, nearestName } from "@fazhi/engine";
import type { RuleFile } from "@fazhi/schema";
import { ruleFile } from "@fazhi/schema/zod";
import type * as z from "zod";
import { RuleFileFault, shown } from "./rule-file-fault.js";
import { keysAt } from "./schema-keys.js";

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, LocalizedText>> = {
  string: { "zh-CN": "文字（数字等请加引号）", en: "a text (put numbers in quotes)" },
  array: { "zh-CN": "列表", en: "a list" },
  object: { "zh-CN": "一组“键: 值”", en: "keys with values" },
  number: { "zh-CN": "数", en: "a number" },
  int: { "zh-CN": "整数", en: "a whole number" },
};

const FORMS: Readonly<Record<string, LocalizedText>> = {
  id: { "zh-CN": "“类别/名称”，小写字母、数字和连字符", en: "category/name in lower case letters, digits and hyphens" },
  code: {
    "zh-CN": " X 加 3—8 位大写字母或数字，或 FZ9 加三位数字",
    en: "X and 3 to 8 capitals or digits, or FZ9 and three digits",
  },
};

/**
 * The data of a rule file, checked.
 *
 * @throws RuleFileFault for the first thing that is wrong: an unknown key with the nearest one, a value that is none.
 */
export const checkedRuleFile = (data: unknown): RuleFile => {
  const result = ruleFile.safeParse(data);
  if (result.success) return result.data;
  const { issues } = result.error;
  // A mistyped key is also a missing one; what was written helps more than what was not.
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  throw issue === undefined ? new RuleFileFault([], sameInBoth("rules"), "") : faultOf(issue, [], data);
};

const sameInBoth = (text: string): LocalizedText => ({ "zh-CN": text, en: text });

const faultOf = (issue: Issue, above: readonly PropertyKey[], data: unknown): RuleFileFault => {
  const path = [...above, ...issue.path];
  const actual = valueAt(data, path);
  const at = (expected: LocalizedText, what = actual === undefined ? "—" : shown(actual)) =>
    new RuleFileFault(path, expected, what);
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownKey(issue.keys[0] ?? "", path, data);
    case "invalid_union":
      return unionFault(issue, path, data) ?? at(unionExpected(issue, path, actual));
    case "invalid_value":
      return at(choice(issue.values.map(String), actual));
    case "invalid_type":
      return at(TYPES[issue.expected] ?? sameInBoth(issue.expected));
    case "invalid_format":
      return at(FORMS[String(path.at(-1))] ?? sameInBoth(issue.format));
    case "too_small":
      return at(
        issue.origin === "string" && issue.minimum === 1
          ? { "zh-CN": "非空文字", en: "a text that is not empty" }
          : {
              "zh-CN": `不少于 ${issue.minimum}${unit(issue.origin, "zh-CN")}`,
              en: `at least ${issue.minimum}${unit(issue.origin, "en")}`,
            },
      );
    case "too_big":
      return at({
        "zh-CN": `不多于 ${issue.maximum}${unit(issue.origin, "zh-CN")}`,
        en: `at most ${issue.maximum}${unit(issue.origin, "en")}`,
      });
    default:
      return at(sameInBoth(issue.message));
  }
};

const unit = (origin: string, locale: "zh-CN" | "en"): string => {
  if (origin === "string") return locale === "en" ? " characters" : " 个字符";
  if (origin === "array") return locale === "en" ? " entries" : " 项";
  return "";
};

const choice = (values: readonly string[], actual: unknown): LocalizedText => {
  const nearest = typeof actual === "string" ? nearestName(actual, values) : null;
  return {
    "zh-CN": ` ${values.join("、")} 之一${nearest === null ? "" : `（最接近的是 ${nearest}）`}`,
    en: `one of ${values.join(", ")}${nearest === null ? "" : ` (the nearest is ${nearest})`}`,
  };
};

const unknownKey = (key: string, path: readonly PropertyKey[], data: unknown): RuleFileFault => {
  const known = keysAt(ruleFile, data, path);
  const nearest = nearestName(key, known);
  return new RuleFileFault(
    [...path, key, "key"],
    nearest === null
      ? { "zh-CN": `已有的键（${known.join("、")}）`, en: `a known key (${known.join(", ")})` }
      : { "zh-CN": `已有的键（最接近的是 ${nearest}）`, en: `a known key (the nearest is ${nearest})` },
    key,
  );
};

type UnionIssue = Extract<Issue, { code: "invalid_union" }>;

/** The fault of the alternative that the value was meant to be: the one that fits but for something inside of it. */
const unionFault = (issue: UnionIssue, path: readonly PropertyKey[], data: unknown): RuleFileFault | null => {
  for (const [inner] of issue.errors) {
    if (inner === undefined || (inner.code === "invalid_type" && inner.path.length === 0)) continue;
    return faultOf(inner, path, data);
  }
  return null;
};

const unionExpected = (issue: UnionIssue, path: readonly PropertyKey[], actual: unknown): LocalizedText => {
  if (path.at(-1) === "kind") return choice(["forbid", "require", "order", "pattern", "count", "dictionary"], actual);
  const types = issue.errors.flatMap(([inner]) =>
    inner?.code === "invalid_type" ? [TYPES[inner.expected] ?? sameInBoth(inner.expected)] : [],
  );
  return {
    "zh-CN": types.map((type) => type["zh-CN"]).join("，或"),
    en: types.map((type) => type.en).join(", or "),
  };
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown => {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  }
  return value;
};
