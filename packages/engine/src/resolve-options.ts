import { ConfigurationError } from "./errors.js";
import { nearestName } from "./nearest-name.js";
import { display } from "./preset.js";
import type { LocalizedText, Rule } from "./rule.js";

/**
 * The rule's default options with the given ones on top, frozen; undefined for a rule without any.
 * Options are known by their defaults: a key must be one of theirs, a value of the same JSON type
 * (a default of null takes anything).
 *
 * @throws ConfigurationError naming `where`, the rule, the key and the expected type.
 */
export function resolveOptions(rule: Rule, given: Readonly<Record<string, unknown>>, where: string): unknown {
  const defaults = rule.defaultOptions;
  const known: Readonly<Record<string, unknown>> = isRecord(defaults) ? defaults : {};
  for (const [name, value] of Object.entries(given)) {
    const key = `rules[${JSON.stringify(rule.id)}].options.${name}`;
    if (!Object.hasOwn(known, name)) {
      throw new ConfigurationError({ where, key, expected: optionNames(name, Object.keys(known)), actual: name });
    }
    const type = jsonType(known[name]);
    const valid =
      type === "null" || (jsonType(value) === type && (typeof value !== "number" || Number.isFinite(value)));
    if (!valid) throw new ConfigurationError({ where, key, expected: TYPE_NAMES[type], actual: display(value) });
  }
  return isRecord(defaults) ? Object.freeze({ ...defaults, ...given }) : defaults;
}

type JsonType = "string" | "number" | "boolean" | "array" | "object" | "null";

const TYPE_NAMES: Readonly<Record<JsonType, LocalizedText>> = {
  string: { "zh-CN": "字符串", en: "a string" },
  number: { "zh-CN": "数字", en: "a number" },
  boolean: { "zh-CN": " true 或 false", en: "true or false" },
  array: { "zh-CN": "数组", en: "an array" },
  object: { "zh-CN": "对象", en: "an object" },
  null: { "zh-CN": "任意值", en: "anything" },
};

function jsonType(value: unknown): JsonType {
  if (Array.isArray(value)) return "array";
  if (typeof value === "string") return "string";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "object" && value !== null ? "object" : "null";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function optionNames(name: string, known: readonly string[]): LocalizedText {
  if (known.length === 0) return { "zh-CN": "不设选项（此规则没有选项）", en: "no option (the rule has none)" };
  const nearest = nearestName(name, known);
  const list = known.join("、");
  return {
    "zh-CN": `${list} 之一${nearest === null ? "" : `（最接近的是 ${nearest}）`}`,
    en: `one of ${known.join(", ")}${nearest === null ? "" : ` (the nearest is ${nearest})`}`,
  };
}
