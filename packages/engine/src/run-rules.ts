import type { Finding, RuleVerdict } from "@fazhi/schema";
import { hindranceOf } from "./applicability.js";
import type { GivenCompanion, GivenCompanions } from "./companions.js";
import { ConfigurationError } from "./errors.js";
import { type ExecutionInput, executeRule, type StatedFinding } from "./execute-rule.js";
import { placeFindings } from "./findings.js";
import { deepFreeze } from "./freeze.js";
import { KeptResults } from "./kept-results.js";
import { engineMessages } from "./messages.js";
import type { EnabledRule } from "./resolve-rules.js";
import type { Locale, LocalizedText, ParsedDocument } from "./rule.js";
import { renderTemplate } from "./template.js";

export interface RunOptions {
  /** What `resolveRules` gave. */
  readonly rules: readonly EnabledRule[];
  /** The language of messages, help and reasons. */
  readonly locale: Locale;
  /** The date, `YYYY-MM-DD`, that deadline rules compare with; without it only dates of the document count. */
  readonly asOf?: string | null;
  /**
   * The same body's report of the year before, for rules that need it; these are `not-checked`, with a reason, where it
   * is another document (see `companionFaults`) or could not be read.
   */
  readonly previous?: GivenCompanion;
  /** The same body's work plan for the report's year, likewise. */
  readonly plan?: GivenCompanion;
  /**
   * Told after each rule how long it took, in the unit of `clock`. What rules look for together (`once`) counts for
   * the rule that asks first. Results do not depend on it.
   */
  readonly timing?: RuleTiming;
  /** Freezes source, report and options first, so that a rule that changes them crashes. For tests. */
  readonly freeze?: boolean;
}

/** A clock, which the engine has none of, and who wants to know. */
export interface RuleTiming {
  readonly clock: () => number;
  readonly record: (ruleId: string, duration: number) => void;
}

/** The answer of all enabled rules about one document. */
export interface Outcome {
  /** One per enabled rule, sorted by rule id. */
  readonly verdicts: readonly RuleVerdict[];
  /** Sorted by span start, rule id, message id; spans are UTF-16 offsets into the canonical text. */
  readonly findings: readonly Finding[];
}

/**
 * Runs the enabled rules on one document. Every rule gets exactly one verdict: a rule that does not
 * apply, lacks an input or is muted by damage is not run, one that throws gets `error` with a
 * reason and without findings, and the others go on. The same input gives the same outcome.
 *
 * @throws ConfigurationError when a rule is enabled twice.
 */
export function runRules(document: ParsedDocument, options: RunOptions): Outcome {
  const { locale } = options;
  const rules = [...options.rules].sort((a, b) => (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0));
  refuseRepeats(rules);
  const given: GivenCompanions = { previous: options.previous ?? null, plan: options.plan ?? null };
  const input: ExecutionInput = {
    document,
    kept: new KeptResults(options.freeze === true),
    previous: given.previous === "unreadable" ? null : given.previous,
    plan: given.plan === "unreadable" ? null : given.plan,
    asOf: options.asOf ?? null,
    locale,
  };
  if (options.freeze === true) {
    for (const value of [document.source, document.report, input.previous, input.plan]) deepFreeze(value);
  }

  const verdicts: RuleVerdict[] = [];
  const stated: StatedFinding[] = [];
  for (const enabled of rules) {
    if (options.freeze === true) deepFreeze(enabled.options);
    const started = options.timing?.clock() ?? 0;
    const { verdict, findings } = judge(enabled, input, given);
    options.timing?.record(enabled.rule.id, options.timing.clock() - started);
    verdicts.push(verdict);
    for (const finding of findings) stated.push(finding);
  }
  return { verdicts, findings: placeFindings(stated, document) };
}

function judge(
  enabled: EnabledRule,
  input: ExecutionInput,
  given: GivenCompanions,
): { readonly verdict: RuleVerdict; readonly findings: readonly StatedFinding[] } {
  const { rule } = enabled;
  const { locale } = input;
  const hindrance = hindranceOf(rule, input.document.report, given);
  if (hindrance !== null) {
    const { verdict, reasonId, data } = hindrance;
    const reason = renderTemplate(engineMessages[reasonId][locale], inLocale(data, locale));
    return { verdict: { ruleId: rule.id, verdict, reason, reasonId }, findings: [] };
  }
  const { verdict, reasonId, crash, findings } = executeRule(enabled, input);
  if (crash !== null) {
    const reason = renderTemplate(engineMessages.crashed[locale], { error: crash });
    return { verdict: { ruleId: rule.id, verdict, reason, reasonId: "crashed" }, findings };
  }
  const reason = reasonId === null ? undefined : rule.reasons?.[reasonId];
  if (reasonId === null || reason === undefined) return { verdict: { ruleId: rule.id, verdict }, findings };
  return { verdict: { ruleId: rule.id, verdict, reason: reason[locale], reasonId }, findings };
}

function inLocale(data: Readonly<Record<string, LocalizedText>>, locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([name, text]) => [name, text[locale]]));
}

function refuseRepeats(sorted: readonly EnabledRule[]): void {
  for (const [index, { rule }] of sorted.entries()) {
    if (index === 0 || sorted[index - 1]?.rule.id !== rule.id) continue;
    throw new ConfigurationError({
      where: "rules",
      key: rule.id,
      expected: { "zh-CN": "只启用一次", en: "to be enabled once" },
      actual: "2×",
    });
  }
}
