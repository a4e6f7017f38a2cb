import type { Severity } from "@fazhi/schema";
import { SEVERITIES } from "@fazhi/schema";
import { ConfigurationError } from "./errors.js";
import type { LocalizedText } from "./rule.js";

/**
 * What a configuration says of one rule. `on`: with the rule's own severities. A severity replaces
 * all severities of the rule, also those it gives to single findings.
 */
export type RuleSetting =
  | "off"
  | "on"
  | Severity
  | { readonly severity?: Severity; readonly options?: Readonly<Record<string, unknown>> };

/** Settings by rule id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A named choice of rules. */
export interface Preset {
  /** In kebab case. */
  readonly name: string;
  readonly description: LocalizedText;
  /** A rule that is not named here (or in `extends`) is off. */
  readonly rules: RuleSettings;
  /** Presets to start from, in order; later ones and `rules` itself come on top. */
  readonly extends?: readonly Preset[];
}

/**
 * Defines a preset. Rule ids are looked up only in `resolveRules`, where the rules are known.
 *
 * @returns the preset, frozen.
 * @throws ConfigurationError for a name that is not kebab case, an empty description, or a setting
 * that is none.
 */
export function definePreset<const P extends Preset>(preset: P): Readonly<P> {
  const where = `preset ${preset.name}`;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(preset.name)) {
    throw new ConfigurationError({
      where,
      key: "name",
      expected: { "zh-CN": "小写字母、数字和连字符", en: "a name in kebab case" },
      actual: JSON.stringify(preset.name),
    });
  }
  for (const locale of ["zh-CN", "en"] as const) {
    if (preset.description[locale].trim() === "") {
      throw new ConfigurationError({
        where,
        key: `description["${locale}"]`,
        expected: { "zh-CN": "一句说明", en: "a sentence" },
        actual: JSON.stringify(preset.description[locale]),
      });
    }
  }
  for (const [id, setting] of Object.entries(preset.rules)) checkSetting(setting, where, id);
  return Object.freeze(preset);
}

/**
 * Checks one setting, whose type nobody has looked at when it comes from a file.
 *
 * @throws ConfigurationError naming `where`, the key and what may stand there.
 */
export function checkSetting(setting: unknown, where: string, ruleId: string): asserts setting is RuleSetting {
  const key = `rules[${JSON.stringify(ruleId)}]`;
  if (typeof setting === "string" && ["off", "on", ...SEVERITIES].includes(setting)) return;
  if (typeof setting !== "object" || setting === null || Array.isArray(setting)) {
    throw new ConfigurationError({
      where,
      key,
      expected: {
        "zh-CN": " off、on、error、warning、info 之一，或 { severity, options }",
        en: "off, on, error, warning, info or { severity, options }",
      },
      actual: display(setting),
    });
  }
  for (const [name, value] of Object.entries(setting)) {
    if (name === "severity") {
      if (SEVERITIES.some((severity) => severity === value)) continue;
      throw new ConfigurationError({
        where,
        key: `${key}.severity`,
        expected: { "zh-CN": " error、warning、info 之一", en: "error, warning or info" },
        actual: display(value),
      });
    }
    if (name === "options" && typeof value === "object" && value !== null && !Array.isArray(value)) continue;
    throw new ConfigurationError({
      where,
      key: name === "options" ? `${key}.options` : key,
      expected:
        name === "options"
          ? { "zh-CN": "对象", en: "an object" }
          : { "zh-CN": "只含 severity、options 的对象", en: "an object of severity and options only" },
      actual: name === "options" ? display(value) : JSON.stringify(name),
    });
  }
}

/** A value as one short line for an error message. */
export function display(value: unknown): string {
  let shown: string | undefined;
  try {
    shown = JSON.stringify(value);
  } catch {
    // A cycle or a bigint; its kind says enough.
  }
  shown ??= typeof value;
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}
