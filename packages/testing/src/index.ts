import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import { readMarkdown } from "@fazhi/reader/markdown";
import { createRuleTester, type RuleTester } from "./rule-tester.js";

export type { CaseSettings, CaseVerdict } from "./case-settings.js";
export { CaseSyntaxError } from "./case-syntax-error.js";
export { type Expectation, type ParsedCase, parseCase } from "./parse-case.js";
export { createRuleTester, type RuleTester } from "./rule-tester.js";
export type { CaseOptions, CasePipeline, CaseResult } from "./run-case.js";
export { RuleTestError, type RuleTestOptions } from "./test-rule.js";

const tester: RuleTester = createRuleTester({
  read: (text, { fileName, format }) =>
    format === "markdown" ? readMarkdown(text, { fileName }) : readText(text, { fileName }),
  parse,
});

/**
 * Runs one rule on one case, read and parsed by Fazhi's own reader and parser, and compares.
 * The rule runs twice on frozen input: one that changes it or keeps state does not pass.
 */
export const runCase: RuleTester["runCase"] = tester.runCase;

/**
 * Runs a rule on all its cases. Throws one error that lists all differences; also when a message is
 * reported by no case, or when no case passes or none fails.
 */
export const testRule: RuleTester["testRule"] = tester.testRule;
