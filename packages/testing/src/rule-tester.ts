import type { Rule } from "@fazhi/engine";
import { type CaseOptions, type CasePipeline, type CaseResult, runCase } from "./run-case.js";
import { type RuleTestOptions, testRule } from "./test-rule.js";

/** `runCase` and `testRule` on one pipeline. */
export interface RuleTester {
  /** Runs one rule on one case and compares; never throws because of the case or the rule. */
  runCase(rule: Rule, caseText: string, options?: CaseOptions): CaseResult;
  /** Runs a rule on all its cases; throws one error that lists all differences. */
  testRule(rule: Rule, cases: Readonly<Record<string, string>>, options?: RuleTestOptions): void;
}

/** A tester for documents that are read or parsed by other programs than Fazhi's own. */
export function createRuleTester(pipeline: CasePipeline): RuleTester {
  return {
    runCase: (rule, caseText, options) => runCase(pipeline, rule, caseText, options),
    testRule: (rule, cases, options) => testRule(pipeline, rule, cases, options),
  };
}
