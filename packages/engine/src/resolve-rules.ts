import type { Severity } from "@fazhi/schema";
import { ConfigurationError } from "./errors.js";
import { nearestName } from "./nearest-name.js";
import { checkSetting, type Preset, type RuleSetting, type RuleSettings } from "./preset.js";
import { resolveOptions } from "./resolve-options.js";
import type { Rule } from "./rule.js";

/** A rule as it is to run. */
export interface EnabledRule {
  readonly rule: Rule;
  /** Set by preset or configuration for all findings of the rule; null: as the rule states them. */
  readonly severity: Severity | null;
  /** The rule's default options with the configured ones on top. */
  readonly options: unknown;
}

interface Resolved {
  enabled: boolean;
  severity: Severity | null;
  options: Readonly<Record<string, unknown>>;
}

/**
 * Decides which rules run and how: the preset's bases, the preset, then the overrides.
 * A later setting keeps what it does not speak of: `warning` on top of options keeps the options.
 *
 * @param allRules every rule there is.
 * @param overrides settings by rule id, from a configuration file or the command line.
 * @param where names the block of the overrides in error messages.
 * @returns the enabled rules, sorted by id.
 * @throws ConfigurationError for two rules of one id or code, an unknown rule id (naming the nearest
 * one), and settings or options that are not valid.
 */
export function resolveRules(
  allRules: readonly Rule[],
  preset: Preset,
  overrides: RuleSettings = {},
  where = "rules",
): readonly EnabledRule[] {
  const byId = indexRules(allRules);
  const resolved = new Map<string, Resolved>();
  const apply = (settings: RuleSettings, block: string) => {
    for (const [id, setting] of Object.entries(settings)) {
      if (!byId.has(id)) throw unknownRule(id, byId.keys(), block);
      checkSetting(setting, block, id);
      const rule = byId.get(id);
      const before = resolved.get(id) ?? { enabled: false, severity: null, options: {} };
      const after = merge(before, setting);
      // Checked here, where the block that brought the option is still known.
      if (rule !== undefined) resolveOptions(rule, after.options, block);
      resolved.set(id, after);
    }
  };
  const applyPreset = (one: Preset) => {
    for (const base of one.extends ?? []) applyPreset(base);
    apply(one.rules, `preset ${one.name}`);
  };
  applyPreset(preset);
  apply(overrides, where);

  const enabled: EnabledRule[] = [];
  for (const [id, rule] of byId) {
    const setting = resolved.get(id);
    if (setting?.enabled !== true) continue;
    enabled.push({ rule, severity: setting.severity, options: resolveOptions(rule, setting.options, where) });
  }
  return enabled.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}

function indexRules(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  const byId = new Map<string, Rule>();
  const byCode = new Map<string, Rule>();
  for (const rule of rules) {
    const sameCode = byCode.get(rule.code);
    if (byId.has(rule.id)) throw duplicate(rule.id, "id", rule.id);
    if (sameCode !== undefined) throw duplicate(rule.id, "code", `${rule.code} (${sameCode.id})`);
    byId.set(rule.id, rule);
    byCode.set(rule.code, rule);
  }
  return byId;
}

function duplicate(ruleId: string, key: "id" | "code", actual: string): ConfigurationError {
  return new ConfigurationError({
    where: `rule ${ruleId}`,
    key,
    expected: { "zh-CN": "尚未使用的值", en: "a value no other rule has" },
    actual,
  });
}

function unknownRule(id: string, known: Iterable<string>, where: string): ConfigurationError {
  const nearest = nearestName(id, known);
  return new ConfigurationError({
    where,
    key: "rules",
    expected:
      nearest === null
        ? { "zh-CN": "已有规则的编号", en: "the id of a rule" }
        : { "zh-CN": `已有规则的编号（最接近的是 ${nearest}）`, en: `the id of a rule (the nearest is ${nearest})` },
    actual: id,
  });
}

function merge(before: Resolved, setting: RuleSetting): Resolved {
  if (setting === "off") return { ...before, enabled: false };
  if (setting === "on") return { ...before, enabled: true };
  if (typeof setting === "string") return { ...before, enabled: true, severity: setting };
  return {
    enabled: true,
    severity: setting.severity ?? before.severity,
    options: { ...before.options, ...setting.options },
  };
}
