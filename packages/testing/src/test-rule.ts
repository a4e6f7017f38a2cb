import type { Locale, Rule } from "@fazhi/engine";
import { differenceText } from "./differences.js";
import { type CaseOptions, type CasePipeline, runCase } from "./run-case.js";

export interface RuleTestOptions {
  /** The language of the differences; zh-CN when left out. */
  readonly locale?: Locale;
  /** By name of the case. */
  readonly caseOptions?: Readonly<Record<string, Omit<CaseOptions, "name" | "locale">>>;
}

/**
 * What a rule does otherwise than its cases say. Named like the errors of assertion libraries, so
 * that any test runner shows it as a failed assertion.
 */
export class RuleTestError extends Error {
  override readonly name = "AssertionError";
  readonly ruleId: string;
  /** One line each, with the name of the case before it. */
  readonly differences: readonly string[];

  constructor(ruleId: string, differences: readonly string[]) {
    super(`${ruleId}\n${differences.map((difference) => `  ${difference}`).join("\n")}`);
    this.ruleId = ruleId;
    this.differences = differences;
  }
}

/**
 * Runs a rule on all its cases. Besides each case it asks that every message of the rule is reported
 * by some case, and that one case passes and one fails.
 *
 * @param cases case texts by name.
 * @throws RuleTestError listing all differences of all cases.
 */
export function testRule(
  pipeline: CasePipeline,
  rule: Rule,
  cases: Readonly<Record<string, string>>,
  options: RuleTestOptions = {},
): void {
  const locale = options.locale ?? "zh-CN";
  const differences: string[] = [];
  const reported = new Set<string>();
  const verdicts = new Set<string>();
  for (const [name, caseText] of Object.entries(cases)) {
    const result = runCase(pipeline, rule, caseText, { ...options.caseOptions?.[name], name, locale });
    for (const difference of result.differences) differences.push(`${name}: ${difference}`);
    for (const { messageId } of result.findings) reported.add(messageId);
    if (result.verdict !== null) verdicts.add(result.verdict.verdict);
  }
  for (const message of Object.keys(rule.messages)) {
    if (!reported.has(message)) differences.push(differenceText("message-untested", { message }, locale));
  }
  if (!verdicts.has("pass")) differences.push(differenceText("no-right-case", {}, locale));
  if (!verdicts.has("fail")) differences.push(differenceText("no-wrong-case", {}, locale));
  if (differences.length > 0) throw new RuleTestError(rule.id, differences);
}
